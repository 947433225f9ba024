package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let codeWords = Rule(
        "code-words", .error, "Words stand after the language of a block of code, where no page prints them.",
        example: .text(
            """
            ``` text how the cost is worked out
            hours x rate
            ```
            """,
            mended: """
                How the cost is worked out:

                ``` text
                hours x rate
                ```
                """))
}

extension Diagnostic {
    fileprivate static func codeWords(_ info: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .codeWords, at: span, "\(info.quoted) stands beside the marks of a block of code and is printed nowhere",
            suggestion: "leave at most one word there, the language, and write the others above the block")
    }
}

/// Finds words that would vanish beside the opening of a block of code.
struct CodeWords: NodeCheck {
    static let rules: [Rule] = [.codeWords]
    static let kinds: NodeKinds = [.code]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let info = text.tree.info(of: node)
        guard info.contains(where: \.isBlank) else { return }
        findings.append(.codeWords(String(decoding: info, as: UTF8.self), at: text.tree.span(of: node).firstLine))
    }
}
