package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let listNumber = Rule(
        "list-number", .warning,
        "A list's typed numbers leave one out or come twice, and the page counts on by itself.",
        canBeLowered: true,
        example: .text(
            """
            1. Agree the price
            2. Let the contract
            4. Train the carers
            """,
            mended: """
                1. Agree the price
                2. Let the contract
                3. Train the carers
                """))
}

extension Diagnostic {
    fileprivate static func listNumber(_ typed: Int, counted: Int, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .listNumber, at: span, "this item is numbered \(typed), and the page makes it the one after \(counted - 1)",
            suggestion: "is one missing above? If not, number it \(counted)", fix: fix)
    }
}

/// Finds lists whose numbers are neither all the same nor each one more than the last: pages count the items.
struct ListNumbers: NodeCheck {
    static let rules: [Rule] = [.listNumber]
    static let kinds: NodeKinds = [.orderedList]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        let bytes = tree.source.bytes
        let items = tree.children(of: node).map { item in
            bytes[tree[item].range].prefix(while: \.isDigit)
        }
        let numbers = items.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == items.count, let first = numbers.first, numbers.contains(where: { $0 != first }) else {
            return
        }
        guard let odd = numbers.indices.dropFirst().first(where: { numbers[$0] != first + $0 }) else { return }
        let span = Span(tree.source, items[odd].startIndex..<items[odd].endIndex)
        let fix = Fix(
            in: tree.source,
            numbers.indices[odd...].map { .init(items[$0].startIndex..<items[$0].endIndex, "\(first + $0)") },
            isSafe: false)
        findings.append(.listNumber(numbers[odd], counted: first + odd, at: span, fix: fix))
    }
}
