package import Diagnostics
internal import Markdown

extension Rule {
    package static let fenceUnclosed = Rule(
        "fence-unclosed", .error, "A block of code opens and never ends, so all that follows is code.",
        example: .text(
            """
            ```
            hours x rate

            The contracts end in March.
            """,
            mended: """
                ```
                hours x rate
                ```

                The contracts end in March.
                """))
}

extension Diagnostic {
    fileprivate static func fenceUnclosed(_ fence: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .fenceUnclosed, at: span, "the block of code that opens here never ends",
            suggestion: "end it with a line that says only \(fence)")
    }
}

/// Finds blocks of code whose closing marks were forgotten.
enum UnclosedFences {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.descendants.compactMap { block in
            guard case .code = block.kind, let fence = fence(opening: block.span), !isClosed(block.span, by: fence)
            else { return nil }
            return .fenceUnclosed(String(decoding: fence, as: UTF8.self), at: block.span.firstLine)
        }
    }

    /// Three or more backticks or tildes; nil for code that is indented instead.
    private static func fence(opening span: Span) -> ArraySlice<UInt8>? {
        let bytes = span.file.bytes[span.range]
        guard let mark = bytes.first, "`~".utf8.contains(mark) else { return nil }
        let fence = bytes.prefix { $0 == mark }
        return fence.count >= 3 ? fence : nil
    }

    private static func isClosed(_ span: Span, by fence: ArraySlice<UInt8>) -> Bool {
        guard span.end.line > span.start.line, let line = span.file.rangeOfLine(span.end.line) else { return false }
        let closing = span.file.bytes[line].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
        let marks = closing.prefix { $0 == fence.first }
        return marks.count >= fence.count && closing.dropFirst(marks.count).allSatisfy(\.isBlank)
    }
}
