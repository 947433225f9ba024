internal import Datasets
internal import Diagnostics

/// Finds a line whose years are not in order, or stand twice.
struct CostLines {
    /// Rows that belong together: one line of one option.
    struct Line: Hashable {
        private let option: String
        private let words: String
        private let kind: CostKind?

        init(_ option: String, _ words: String?, _ kind: CostKind?) {
            self.option = option
            self.words = words?.wording ?? ""
            self.kind = kind
        }
    }

    private struct Years {
        var rows: [Int: Int]
        var last: Int
    }

    /// Only looked up, never listed.
    private var lines: [Line: Years] = [:]

    mutating func add(
        _ line: Line, _ year: CostYear, _ text: String, _ column: RowReader.Column, _ reader: inout RowReader
    ) {
        let row = reader.row
        guard let years = lines[line] else {
            lines[line] = Years(rows: [year.number: row], last: year.number)
            return
        }
        let place = { [table = reader.table] in RowReader(table, row: $0).place(column) }
        if let first = years.rows[year.number] {
            reader.diagnostics.append(.duplicateRow(text, reader.place(column), first: place(first)))
        } else if year.number < years.last, let later = years.rows[years.last] {
            reader.diagnostics.append(.costYearOrder(text, reader.place(column), after: place(later)))
        }
        lines[line]?.rows[year.number] = years.rows[year.number] ?? row
        lines[line]?.last = max(years.last, year.number)
    }
}
