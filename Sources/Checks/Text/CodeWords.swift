package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let codeWords = Rule(
        "code-words", .error,
        "Words stand after the language of a block of code, where no page prints them, or a name in braces in lines that are "
            + "code by their indent alone.",
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

    fileprivate static func indentedName(at span: Span) -> Diagnostic {
        Diagnostic(
            .codeWords, at: span,
            "lines with four blanks before them are code, so the page prints the braces and no value",
            suggestion: "take the blanks away; for code, write ``` on a line of its own above and below")
    }
}

/// Finds words that would vanish beside the opening of a block of code.
struct CodeWords: NodeCheck {
    static let rules: [Rule] = [.codeWords]
    static let kinds: NodeKinds = [.code]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let span = text.tree.span(of: node)
        if let name = Self.indentedName(in: span) { return findings.append(.indentedName(at: name)) }
        let info = text.tree.info(of: node)
        guard info.contains(where: \.isBlank) else { return }
        findings.append(.codeWords(String(decoding: info, as: UTF8.self), at: span.firstLine))
    }

    /// The first name in braces in code without marks around it.
    private static func indentedName(in span: Span) -> Span? {
        let bytes = span.file.bytes[span.range]
        guard let mark = bytes.first, !"`~".utf8.contains(mark) else { return nil }
        guard let start = bytes.firstRange(of: "{{".utf8),
            let end = bytes[start.upperBound...].firstRange(of: "}}".utf8)
        else { return nil }
        let name = bytes[start.upperBound..<end.lowerBound]
        return name.contains(.lineFeed) ? nil : Span(span.file, start.lowerBound..<end.upperBound)
    }
}
