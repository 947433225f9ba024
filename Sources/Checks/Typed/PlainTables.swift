package import Diagnostics
internal import Markdown

extension Rule {
    package static let tableUnformed = Rule(
        "table-unformed", .error,
        "Lines are meant as a table and are none: their line of dashes lacks or does not fit.",
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
}

extension Diagnostic {
    fileprivate static func tableUnformed(at span: Span) -> Diagnostic {
        Diagnostic(
            .tableUnformed, at: span, "this is printed as text with bars, not as a table",
            suggestion: "below the heads stands a line of dashes with as many cells: | --- | --- |")
    }

    fileprivate static func tableOfBlanks(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .tableUnformed, at: span, "this is printed as running text, not as a table",
            suggestion: "put bars around the cells, and below the heads a line of dashes: | --- | --- |", fix: fix)
    }
}

/// Finds tables that are none: with bars, with tabs between their cells, or in columns of blanks.
enum PlainTables {
    /// - Parameter lines: The telling ones of a paragraph.
    static func withBars(_ lines: [PlainLine]) -> Diagnostic? {
        let rows = lines.filter { $0.bytes.first == UInt8(ascii: "|") }
        let row = lines.first { isRow($0.bytes) || isDashes($0.bytes) }
        return (row ?? (rows.count > 1 ? rows.first : nil)).map { .tableUnformed(at: $0.span) }
    }

    /// `| a | b |`
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        let end = line.last { !$0.isBlank }
        return line.count > 2 && line.first == UInt8(ascii: "|") && end == UInt8(ascii: "|")
    }

    /// `--- | ---`
    private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "|")) && line.contains(bytes: "--".utf8)
            && line.allSatisfy { $0.isBlank || "|-:".utf8.contains($0) }
    }

    /// Two lines or more with the same number of tabs between words, as they are copied from a table.
    static func withTabs(_ block: Span) -> Diagnostic? {
        let bytes = block.file.bytes
        guard bytes.hold(.tab, in: block.range) else { return nil }
        let lines = bytes[block.range].split(whereSeparator: \.isLineEnd)
        let rows = lines.map { $0.trimmingBlanks().split(separator: .tab, omittingEmptySubsequences: false) }
        guard rows.count > 1, let columns = rows.first?.count, columns > 1, rows.allSatisfy({ $0.count == columns })
        else { return nil }
        let isAtMargin = block.start.column == 1
        let written = rows.map { row in
            "|" + row.map { " \(String(decoding: $0.trimmingBlanks(), as: UTF8.self)) |" }.joined()
        }
        let dashes = "|" + String(repeating: " --- |", count: columns)
        let holdsBars = bytes.hold(UInt8(ascii: "|"), in: block.range)
        let table = ([written[0], dashes] + written.dropFirst()).joined(separator: "\n")
        return .tableOfBlanks(at: block, fix: isAtMargin && !holdsBars ? Fix(table, at: block, isSafe: false) : nil)
    }

    /// Several runs of dashes on a line below words, or above them, which Markdown takes for a line across the page.
    static func inColumns(_ rule: Span) -> Diagnostic? {
        let bytes = rule.file.bytes
        let runs = bytes[rule.range].split(whereSeparator: \.isBlank)
        guard runs.count > 1, runs.contains(where: { $0.count > 2 }),
            runs.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0 == UInt8(ascii: "-") } })
        else { return nil }
        let line = rule.file.lineNumber(at: rule.range.lowerBound)
        let hasWords = [line - 1, line + 1].contains { number in
            number > 0 && (rule.file.rangeOfLine(number).map { bytes[$0].contains { !$0.isBlank } } ?? false)
        }
        return hasWords ? .tableOfBlanks(at: rule, fix: nil) : nil
    }
}
