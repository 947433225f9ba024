package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let typedNumber = Rule(
        "typed-number", .error, "A number was typed that the page prints by itself, so it would stand there twice.",
        example: .report(
            """
            ## Recommendations

            1. Agree the contract.

            ## 2. Background

            2.1 The contract ends in March.
            """,
            mended: """
                ## Recommendations

                1. Agree the contract.

                ## Background

                The contract ends in March.
                """))
}

extension Diagnostic {
    /// - Parameter count: How many there are in the text.
    fileprivate static func typedNumber(_ number: String, count: Int, at span: Span, fix: Fix?) -> Diagnostic {
        let more = count > 1 ? "; \(count - 1) more in this file" : ""
        return Diagnostic(
            .typedNumber, at: span, "\(number.quoted) would be printed twice: numbers come by themselves here\(more)",
            suggestion: "delete the typed numbers, or write “numbered: false” at the top and keep them", fix: fix)
    }
}

/// Finds numbers before the sections and paragraphs of a text that is numbered anyway. One finding for each text, since
/// whoever types one types all.
struct TypedNumbers: NodeCheck {
    static let rules: [Rule] = [.typedNumber]
    static let kinds: NodeKinds = [.heading, .paragraph]
    /// Of each text, the numbers, and what is to stand in their places.
    private var texts: [[TypedNumberPlace]] = []
    private var isNumbered = false
    private let roles: RoleWords
    /// How many recommendations were met; nil outside of their section.
    private var recommendations: Int?

    init(_ reading: borrowing PaperReading) {
        roles = reading.site.roles
    }

    var findings: [Diagnostic] {
        texts.compactMap { numbers in
            guard let first = numbers.first else { return nil }
            let file = first.number.file
            let fix = Fix(
                in: file, numbers.map { .init($0.number.range, $0.instead) }, isSafe: numbers.allSatisfy(\.isPrinted))
            let number = file.bytes[first.number.range].withPlainSigns.trimmingBlanks
            return .typedNumber(number, count: numbers.count, at: first.number, fix: fix)
        }
    }

    mutating func begin(_ text: PaperText) {
        texts.append([])
        recommendations = nil
        isNumbered = text.outline.sections.contains { $0.number != nil } || !text.marks.labels.isEmpty
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        guard isNumbered else { return }
        let tree = text.tree
        let isSection = tree[node].kind == .heading && tree[node].level == 2
        if isSection { recommendations = nil }
        // A heading below has no number of its own.
        guard isSection || tree[node].kind == .paragraph else { return }
        let typed = isSection ? Self.number(before: node, parts: 1, in: tree) : Self.number(inParagraph: node, of: tree)
        if isSection, roles.isRecommendations(tree.plainText(of: node)) { recommendations = 0 }
        guard let typed, isNumber(before: typed.words, of: node, in: text) else { return }
        var place = TypedNumberPlace(number: Span(tree.source, typed.place), instead: "", isPrinted: true)
        if tree[node].kind == .paragraph {
            let digits = tree.source.bytes[typed.place].drop { $0 == UInt8(ascii: "*") }
                .prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
            place.isPrinted = text.marks.labels[node]?.number.utf8.elementsEqual(digits) ?? false
            if let count = recommendations {
                recommendations = count + 1
                place.instead = "\(count + 1). "
            }
        }
        texts[texts.count - 1].append(place)
    }

    /// A number and the words behind it.
    private typealias Typed = (place: Range<Int>, words: ArraySlice<UInt8>)

    private static func number(before node: NodeID, parts: Int, in tree: MarkdownTree) -> Typed? {
        guard let first = tree.inside(node).first, tree[first].kind == .text else { return nil }
        let bytes = tree.source.bytes[tree[first].range]
        guard bytes.first?.isDigit == true, let end = TypedNumber.end(in: bytes, parts: parts) else { return nil }
        return (bytes.startIndex..<end, bytes[end...])
    }

    /// `2.1`, and as people write it too: `2.1:`, `(1)`, `**2.1**`.
    private static func number(inParagraph node: NodeID, of tree: MarkdownTree) -> Typed? {
        if let plain = number(before: node, parts: 2, in: tree) { return plain }
        guard let first = tree.inside(node).first else { return nil }
        let bytes = tree.source.bytes[tree[first].range]
        switch tree[first].kind {
        case .text:
            guard let start = bytes.first, start == UInt8(ascii: "(") || start.isDigit else { return nil }
            let isInBrackets = !start.isDigit
            let number = bytes.dropFirst(isInBrackets ? 1 : 0).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
            guard isInBrackets ? number.allSatisfy(\.isDigit) && (1...2).contains(number.count) : number.isOfTwoParts,
                bytes[number.endIndex...].first == (isInBrackets ? UInt8(ascii: ")") : UInt8(ascii: ":"))
            else { return nil }
            return typed(from: bytes.startIndex, before: bytes[(number.endIndex + 1)...])
        case .strong:
            guard let inner = tree.inside(first).first, tree[inner].kind == .text,
                tree.behind(inner) == tree.behind(first), tree.behind(first) < tree.behind(node)
            else { return nil }
            let number = tree.source.bytes[tree[inner].range].trimmingBlanks()
            let next = tree.behind(first)
            guard number.isOfTwoParts, tree[next].kind == .text else { return nil }
            return typed(from: bytes.startIndex, before: tree.source.bytes[tree[next].range])
        default: return nil
        }
    }

    /// Nil where no blank stands before the words.
    private static func typed(from start: Int, before bytes: ArraySlice<UInt8>) -> Typed? {
        let words = bytes.droppingWordBlanks
        return words.startIndex > bytes.startIndex ? (start..<words.startIndex, words) : nil
    }

    /// Whether the paragraph has a number of its own, and a sentence begins behind the typed one: “1.1 million
    /// residents” does not.
    private func isNumber(before words: ArraySlice<UInt8>, of node: NodeID, in text: PaperText) -> Bool {
        // An option's heading with a number is a finding of its own.
        if text.tree[node].kind == .heading { return OptionHeading(text.tree.plainText(of: node)) != .numbered }
        guard text.marks.labels.contains(node), let first = words.first else { return false }
        let second = words.dropFirst().first
        return first.isUppercaseLetter && (second?.isLowercaseLetter ?? true || second?.isBlank ?? true)
    }
}

/// A number that is typed before a heading or paragraph.
private struct TypedNumberPlace {
    let number: Span
    /// What is to stand there.
    var instead: String
    /// Whether the page prints the same number there: “2.5 Band 6 nurses” may be an amount, which must not be lost.
    var isPrinted: Bool
}

extension ArraySlice<UInt8> {
    /// `2.1`, `1.`
    fileprivate var isOfTwoParts: Bool {
        guard first?.isDigit == true, contains(UInt8(ascii: ".")) else { return false }
        return split(separator: UInt8(ascii: ".")).allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }
}

extension [UInt8] {
    fileprivate var trimmingBlanks: String { String(decoding: self[...].trimmingBlanks(), as: UTF8.self) }
}
