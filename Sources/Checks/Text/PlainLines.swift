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
    fileprivate static func headingMark(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .headingMark, at: span, "this is printed as text, not as a heading",
            suggestion: "put a blank after the signs #, or a backslash before them", fix: fix)
    }

    fileprivate static func tableUnformed(at span: Span) -> Diagnostic {
        Diagnostic(
            .tableUnformed, at: span, "this is printed as text with bars, not as a table",
            suggestion: "below the heads stands a line of dashes with as many cells: | --- | --- |")
    }

    fileprivate static func bulletSign(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .bulletSign, at: span, "lines that begin with a bullet sign are run together as text",
            suggestion: "begin each with a hyphen and a blank", fix: fix)
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
                lines.first { isHeading($0.bytes) }.map { Diagnostic.headingMark(at: $0.span, fix: blank(after: $0)) },
                lines.first { isRow($0.bytes) }.map { .tableUnformed(at: $0.span) },
                lines.first(where: hasBullet).map { .bulletSign(at: $0.span, fix: hyphens(for: lines)) },
            ]
            return faults.compactMap { $0 }
        }
    }

    /// What stands on a line behind blanks and the marks of quotes.
    private typealias Line = (bytes: ArraySlice<UInt8>, span: Span)

    private static func lines(of block: Span) -> [Line] {
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

    private static func hasBullet(_ line: Line) -> Bool { line.bytes.starts(with: bullet) }

    private static let bullet = Array("•".utf8)
}

// MARK: - Fixes

extension PlainLines {
    /// Safe where words follow at the left margin: `##12` may be a number, and in a list a heading opens nothing.
    private static func blank(after line: Line) -> Fix? {
        let words = line.bytes.drop { $0 == UInt8(ascii: "#") }
        guard let first = words.first, line.bytes.last(where: { !$0.isBlank }) != UInt8(ascii: "#") else { return nil }
        let place = Span(line.span.file, words.startIndex..<words.startIndex)
        return Fix(" ", at: place, isSafe: first.isLetter && line.span.start.column == 1)
    }

    /// A hyphen and a blank for every bullet sign of the paragraph, and for the blanks after it; nil when a line has
    /// nothing else, since a hyphen alone would make the line above it a heading.
    ///
    /// Safe where all stand at the left margin, and nothing after them has a meaning of its own at the start of an item.
    private static func hyphens(for lines: [Line]) -> Fix? {
        let items = lines.filter(hasBullet).map { line in
            (line: line, text: line.bytes.dropFirst(bullet.count).droppingBlanks)
        }
        guard let file = items.first?.line.span.file, items.allSatisfy({ !$0.text.isEmpty }) else { return nil }
        let replacements = items.map { item in
            Fix.Replacement(item.line.bytes.startIndex..<item.text.startIndex, "- ")
        }
        let isSafe = items.allSatisfy { $0.line.span.start.column == 1 && $0.text.beginsWithWord }
        return Fix(in: file, replacements, isSafe: isSafe)
    }
}

extension ArraySlice<UInt8> {
    /// The bytes after blanks, and after those that Word does not break.
    fileprivate var droppingBlanks: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first {
            if first.isBlank {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return rest
    }

    /// Whether a letter stands first, or a number that is not one of a list.
    fileprivate var beginsWithWord: Bool {
        guard let first else { return false }
        if first.isDigit { return drop(while: \.isDigit).first.map { !".)".utf8.contains($0) } ?? true }
        return first.isLetter || starts(with: "£".utf8) || starts(with: "“".utf8)
    }
}
