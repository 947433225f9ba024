package import Diagnostics
internal import Markdown

extension Rule {
    package static let headingMark = Rule(
        "heading-mark", .error, "A line begins like a heading, but no blank stands after its signs #.",
        example: .text(
            """
            ##Why now

            The contracts end in March.
            """,
            mended: """
                ## Why now

                The contracts end in March.
                """))
    package static let tableUnformed = Rule(
        "table-unformed", .error, "Lines with bars are no table: its line of dashes is missing or does not fit.",
        example: .text(
            """
            | Year | Hours |
            | 2026 | 4,000 |
            """,
            mended: """
                | Year | Hours |
                | --- | --- |
                | 2026 | 4,000 |
                """))
    package static let bulletSign = Rule(
        "bullet-sign", .warning, "A line begins with a bullet sign, which makes no list.", canBeLowered: true,
        example: .text(
            """
            • Residents keep their carers
            • Visits stay at the same hour
            """,
            mended: """
                - Residents keep their carers
                - Visits stay at the same hour
                """))
}

extension Diagnostic {
    fileprivate static func headingMark(at span: Span) -> Diagnostic {
        Diagnostic(
            .headingMark, at: span, "this is printed as text, not as a heading",
            suggestion: "put a blank after the signs #, or a backslash before them")
    }

    fileprivate static func tableUnformed(at span: Span) -> Diagnostic {
        Diagnostic(
            .tableUnformed, at: span, "this is printed as text with bars, not as a table",
            suggestion: "below the heads stands a line of dashes with as many cells: | --- | --- |")
    }

    fileprivate static func bulletSign(at span: Span) -> Diagnostic {
        Diagnostic(
            .bulletSign, at: span, "lines that begin with a bullet sign are run together as text",
            suggestion: "begin each with a hyphen and a blank")
    }
}

/// Finds lines of ordinary text that their author meant as a heading, a table or a list. Each is reported once a
/// paragraph.
enum PlainLines {
    static func find(in blocks: [Block]) -> [Diagnostic] {
        blocks.descendants.flatMap { block -> [Diagnostic] in
            guard case .paragraph = block.kind else { return [] }
            let lines = lines(of: block.span)
            let faults = [
                lines.first { isHeading($0.bytes) }.map { Diagnostic.headingMark(at: $0.span) },
                lines.first { isRow($0.bytes) }.map { .tableUnformed(at: $0.span) },
                lines.first { $0.bytes.starts(with: "•".utf8) }.map { .bulletSign(at: $0.span) },
            ]
            return faults.compactMap { $0 }
        }
    }

    private static func lines(of block: Span) -> [(bytes: ArraySlice<UInt8>, span: Span)] {
        (block.start.line...block.end.line).compactMap { number in
            guard let line = block.file.rangeOfLine(number)?.clamped(to: block.range) else { return nil }
            let bytes = block.file.bytes[line].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
            return (bytes, Span(block.file, bytes.startIndex..<bytes.endIndex))
        }
    }

    /// `##Option 3`. One sign alone may be a number’s: `#1`.
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
        return (2...6).contains(signs) && line.dropFirst(signs).first.map { !$0.isBlank } ?? false
    }

    /// `| a | b |`
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        let end = line.last { !$0.isBlank }
        return line.count > 2 && line.first == UInt8(ascii: "|") && end == UInt8(ascii: "|")
    }
}
