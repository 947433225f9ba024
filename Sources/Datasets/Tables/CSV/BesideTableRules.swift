package import Diagnostics

extension Rule {
    package static let besideTable = Rule(
        "beside-table", .note, "Lines above or below a table are no part of it, and are not read.",
        example: .file(
            "rates.csv",
            """
            Rates of care at home 2026/27,,
            ,,
            authority,rate,own
            Camden,21.87,yes
            ,,
            Source: survey of May 2026,,
            """,
            mended: """
                authority,rate,own
                Camden,21.87,yes
                """))
    package static let rowUnclear = Rule(
        "row-unclear", .error, "Nobody can say whether a line is a row of the table or stands beside it.",
        example: .file(
            "rates.csv",
            """
            authority,rate
            Camden,21.87

            Brent,
            """,
            mended: """
                authority,rate
                Camden,21.87
                Brent,n/k
                """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - above: The lines above the heads of the columns.
    ///   - below: Those below the last row.
    static func besideTable(above: [CSVLine], below: [CSVLine], at span: Span, of source: SourceFile) -> Diagnostic {
        let lines = above + below
        let places = [(above, "above"), (below, "below")].filter { !$0.0.isEmpty }.map { "\(rows($0.0)) \($0.1)" }
        let words = lines.prefix(mostQuoted).map { $0.words(in: source.bytes).quoted }.joined(separator: ", ")
        let more = lines.count > mostQuoted ? " and \(lines.count - mostQuoted) more" : ""
        return Diagnostic(
            .besideTable, at: span,
            "\(places.joined(separator: " and ")) the table \(lines.count == 1 ? "is" : "are") not read: \(words)\(more)",
            suggestion: "nothing needs to be done, unless one of them is a row: then move it to the other rows")
    }

    /// `row 3`, `rows 3 to 5`
    private static func rows(_ lines: [CSVLine]) -> String {
        let (first, last) = (lines[0].number, lines[lines.count - 1].number)
        return first == last ? "row \(first)" : "rows \(first) to \(last)"
    }

    private static let mostQuoted = 6

    /// A line below a table that may be a row of it.
    static func rowUnclear(below line: CSVLine, at span: Span, words: String, _ place: String) -> Diagnostic {
        Diagnostic(
            .rowUnclear, at: span,
            "\(words.quoted) may be a note below the table, or a row whose other cells are empty (\(place))",
            suggestion:
                "if it is a note, begin it with “Note:” and leave a row blank above it; if it is a row, move it "
                + "to the others and write n/a into its empty cells")
    }

    /// A line above what may be the heads of the columns.
    static func rowUnclear(above head: Int, at span: Span, words: String, _ place: String) -> Diagnostic {
        Diagnostic(
            .rowUnclear, at: span,
            "\(words.quoted) may be a title with the heads of the columns in row \(head), or the only head (\(place))",
            suggestion: "if it is a title, leave a row blank below it; if it is a head, write one above each column")
    }
}
