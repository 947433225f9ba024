package import Diagnostics
internal import Markdown

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
enum CodeWords {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.descendants.compactMap { block in
            guard case .code(let code) = block.kind, code.info.utf8.contains(where: \.isBlank) else { return nil }
            return .codeWords(code.info, at: block.span.firstLine)
        }
    }
}
