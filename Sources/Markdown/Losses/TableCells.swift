package import Diagnostics

extension Rule {
    package static let tableCells = Rule(
        "table-cells", .error,
        "A row of a table has more or fewer cells than the table has column heads; the cells too many would vanish.",
        example: .text(
            """
            | Year | Hours |
            | --- | --- |
            | 2026 | 4,000 | rising |
            """,
            mended: """
                | Year | Hours | Trend |
                | --- | --- | --- |
                | 2026 | 4,000 | rising |
                """))
}

extension Diagnostic {
    /// `cells` are those of the row, `span` the row.
    static func tableCells(_ cells: [Span], of columns: Int, in span: Span) -> Diagnostic {
        let heads = "the table has \(columns) column head\(columns == 1 ? "" : "s")"
        guard cells.count > columns else {
            return Diagnostic(
                .tableCells, at: span, "this row has \(counted(cells.count)), but \(heads)",
                suggestion: "end each empty cell with a bar: |")
        }
        return Diagnostic(
            .tableCells, at: cells[columns].joined(to: cells[cells.count - 1]),
            "this row has \(counted(cells.count)), but \(heads)",
            suggestion: "give each column a head; a bar that is meant as text is written \\|")
    }

    /// A line below a table without a bar in it.
    static func tableEnd(_ line: Span) -> Diagnostic {
        let isAtMargin = line.start.column == 1
        let place = Span(line.file, line.range.lowerBound..<line.range.lowerBound)
        return Diagnostic(
            .tableCells, at: line, "this line is read as a row of the table above it",
            suggestion: "leave a blank line between the table and the text",
            fix: isAtMargin ? Fix("\n", at: place, isSafe: true) : nil)
    }

    private static func counted(_ cells: Int) -> String {
        "\(cells) cell\(cells == 1 ? "" : "s")"
    }
}
