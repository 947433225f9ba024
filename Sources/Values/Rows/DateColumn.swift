internal import Datasets
internal import Diagnostics

/// A column of dates, which is looked at as a whole: `04/05/2027` alone does not say which of its numbers is the month.
struct DateColumn {
    let column: RowReader.Column
    /// Whether the dates of the column have the month first: one of them can be nothing else, and all can be that.
    let isMonthFirst: Bool
    /// What is wrong with the column as a whole.
    let finding: Diagnostic?

    init(_ name: String, of table: DataTable) {
        let column = RowReader.Column(name, of: table)
        self.column = column
        let rows = Self.slashes(in: column, of: table)
        let certain = rows.allSatisfy(\.monthFirst) ? rows.first { !$0.dayFirst } : nil
        isMonthFirst = certain != nil
        finding = certain.map { Self.finding(column, of: table, first: $0.row, rows: rows.map(\.row)) }
    }

    private static func slashes(
        in column: RowReader.Column, of table: DataTable
    ) -> [(row: Int, dayFirst: Bool, monthFirst: Bool)] {
        guard let index = column.index else { return [] }
        return (0..<table.rowCount).compactMap { row in
            guard !table.isFaulty(row: row), let text = table.text(row: row, column: index),
                let readings = CalendarDate.readings(ofSlashes: text), readings.dayFirst || readings.monthFirst
            else { return nil }
            return (row, readings.dayFirst, readings.monthFirst)
        }
    }

    private static func finding(
        _ column: RowReader.Column, of table: DataTable, first: Int, rows: [Int]
    ) -> Diagnostic {
        let replacements = rows.compactMap { row -> Fix.Replacement? in
            let span = RowReader(table, row: row).span(column)
            return CalendarDate.parseMonthFirst(span.text).map { Fix.Replacement(span.range, $0.iso) }
        }
        let reader = RowReader(table, row: first)
        return .monthFirst(
            reader.text(column) ?? "", reader.place(column), count: rows.count,
            fix: Fix(in: table.source, replacements, isSafe: false))
    }
}
