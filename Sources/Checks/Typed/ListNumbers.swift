package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let listNumber = Rule(
        "list-number", .warning,
        "A list's typed numbers leave one out or come twice, and the page counts on by itself; or a sentence that begins with "
            + "a year is taken for a list.",
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

extension Diagnostic {
    fileprivate static func numberOfNoItem(_ number: String, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .listNumber, at: span,
            "\(number). begins an item of a list here, which a page may count in letters: then the number is gone",
            suggestion: "write \(number)\\. where it is a year or ends a sentence, or begin the list with 1", fix: fix)
    }
}

/// Finds lists that nobody has counted to the first number of, and lists whose numbers are neither all the same nor each one more than the last: pages count the items.
struct ListNumbers: NodeCheck {
    static let rules: [Rule] = [.listNumber]
    static let kinds: NodeKinds = [.orderedList]
    private(set) var findings: [Diagnostic] = []
    /// There are letters for no more.
    private static let mostItems = 26

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        let bytes = tree.source.bytes
        let items = tree.children(of: node).map { item in
            bytes[tree[item].range].prefix(while: \.isDigit)
        }
        let numbers = items.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        if let first = numbers.first, first > Self.mostItems, let item = items.first {
            let ends = items.map { $0.endIndex..<$0.endIndex }
            let fix = Fix(in: tree.source, ends.map { .init($0, "\\") }, isSafe: false)
            let number = String(decoding: item, as: UTF8.self)
            let span = Span(tree.source, item.startIndex..<item.endIndex)
            return findings.append(.numberOfNoItem(number, at: span, fix: fix))
        }
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
