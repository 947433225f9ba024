package import Datasets
internal import Diagnostics
internal import Synchronization

/// What is published of a data file: the columns that are read, or that the file's table shows, and of the figures
/// those rows that the text uses.
package final class PublishedTable: Sendable {
    package let name: String
    private let table: DataTable
    private let columns: [Int]
    /// Nil for all.
    private let rows: [Int]?
    /// Dates as they were read, by row and column. Only looked up, never listed.
    private let dates: [Int: [Int: String]]
    private let written = Mutex<[UInt8]?>(nil)

    fileprivate init(_ file: NamedTable, columns: [Int], rows: [Int]? = nil, dates: [Int: [Int: String]] = [:]) {
        name = file.name
        table = file.table
        self.columns = columns
        self.rows = rows
        self.dates = dates
    }

    /// The rows as they were read, whatever kind of file they came from, as a CSV file that is safe to be opened in a
    /// spreadsheet. Dates are written in the one way that no program reads as another day. Made when it is first asked
    /// for: the pages say how large it is, and a check needs none.
    package var csv: [UInt8] {
        written.withLock { written in
            let bytes = written ?? csvOfUse
            written = bytes
            return bytes
        }
    }

    private var csvOfUse: [UInt8] {
        let text = dates.isEmpty ? nil : { [dates] row, column in dates[row]?[column] }
        return table.csv(
            columns: columns, rows: rows, safeForSpreadsheets: true, isNumber: { NumberCell.parse($0) != nil },
            text: text)
    }
}

/// What of a paper's data is published: all that its pages name, what that is worked out from, and nothing else.
package struct PublishedData: Sendable {
    package let rates: [RateTable]
    package let risks: RiskRegister?
    /// In the order of their file.
    package let figures: [Figure]
    /// The files that lie beside the pages, in the order in which they were read.
    package let tables: [PublishedTable]

    /// - Parameters:
    ///   - files: The names of the files that the paper uses.
    ///   - figures: Those that it uses.
    package init(_ data: PaperData, files: Set<String>, figures: [Figure]) {
        rates = data.rates.filter { files.contains($0.name) }
        risks = files.contains("risks") ? data.risks : nil
        self.figures = figures
        let names = Set(figures.map(\.name))
        tables = data.files.filter { files.contains($0.name) }.map { file in
            switch file.kind {
            case .rates, .other: PublishedTable(file, columns: file.readColumns)
            case .risks: PublishedTable(risks: file, data.risks)
            case .figures: PublishedTable(figures: file, named: names)
            }
        }
    }
}

extension NamedTable {
    fileprivate var kind: DataFile.Kind { DataFile("\(name).csv")?.kind ?? .other }

    /// The columns that the program knows, from 0; all of a file that is shown as it is.
    fileprivate var readColumns: [Int] {
        switch kind {
        case .rates: table.columns(named: RateColumns.all)
        case .risks: table.columns(named: RiskColumns.all)
        case .figures: table.columns(named: FigureColumns.all)
        case .other: Array(table.columns.indices)
        }
    }
}

extension PaperData {
    /// The columns of a file that nothing reads, in its order; none of a file that is not there.
    package func unreadColumns(of file: String) -> [DataColumn] {
        guard let file = files.first(where: { $0.name == file }) else { return [] }
        let read = file.readColumns
        return file.table.columns.indices.filter { !read.contains($0) }.map { file.table.columns[$0] }
    }
}

extension PublishedTable {
    fileprivate convenience init(figures file: NamedTable, named names: Set<String>) {
        let (table, name) = (file.table, RowReader.Column("name", of: file.table))
        let rows = (0..<table.rowCount).filter { row in
            RowReader(table, row: row).text(name).map(names.contains) ?? false
        }
        self.init(file, columns: file.readColumns, rows: rows)
    }

    fileprivate convenience init(risks file: NamedTable, _ register: RiskRegister?) {
        let (table, columns) = (file.table, RiskColumns(of: file.table))
        let risks = Dictionary((register?.risks ?? []).map { ($0.span.range, $0) }) { first, _ in first }
        var dates: [Int: [Int: String]] = [:]
        for row in 0..<table.rowCount {
            guard let risk = risks[RowReader(table, row: row).span(columns.id).range] else { continue }
            for (column, date) in [(columns.actionDue, risk.actionDue), (columns.reviewDate, risk.reviewDate)] {
                if let index = column.column.index, let date { dates[row, default: [:]][index] = date.code }
            }
        }
        self.init(file, columns: file.readColumns, dates: dates)
    }
}
