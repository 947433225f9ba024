package import Datasets
package import Diagnostics
internal import Synchronization

/// What is published of a data file: the columns that are read, or that the file's table shows, and of the figures
/// those rows that the text uses.
package final class PublishedTable: Sendable {
    package let name: String
    /// Of the file that it was read from.
    package var path: String { file.table.source.path }
    private let file: NamedTable
    private let rows: Rows
    /// Columns of which no page shows a cell, by their names.
    private let hidden: Set<String>
    private let written = Mutex<[UInt8]?>(nil)

    fileprivate enum Rows: Sendable {
        case all
        /// Those of the figures that have these names.
        case figures(Set<String>, ExemptFigures)
        /// All, with the dates of the register in place of those that are written.
        case risks(RiskRegister?)
    }

    fileprivate init(_ file: NamedTable, _ rows: Rows = .all, hiding hidden: Set<String>) {
        name = file.name
        self.file = file
        self.rows = rows
        self.hidden = hidden
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

    /// Whether a place of a file lies in what is published of it.
    package func holds(_ span: Span) -> Bool {
        guard span.file.path == file.table.source.path else { return false }
        return shownRows?.contains { file.table.rowSpan($0).range.contains(span.range.lowerBound) } ?? true
    }
}

extension PublishedTable {
    private var csvOfUse: [UInt8] {
        let dates = replaced
        return file.table.csv(
            columns: shownColumns, rows: shownRows, safeForSpreadsheets: true,
            isNumber: { NumberCell.parse($0) != nil },
            text: dates.isEmpty ? nil : { row, column in dates[row]?[column] })
    }

    private var shownColumns: [Int] {
        guard !hidden.isEmpty else { return file.readColumns }
        return file.readColumns.filter { !hidden.contains(file.table.columns[$0].key) }
    }

    /// Nil for all.
    private var shownRows: [Int]? {
        guard case .figures(let names, _) = rows else { return nil }
        let (table, name) = (file.table, RowReader.Column("name", of: file.table))
        return (0..<table.rowCount).filter { row in
            RowReader(table, row: row).text(name).map(names.contains) ?? false
        }
    }

    /// What stands in a cell in place of what the data say, by row and column. Only looked up, never listed.
    private var replaced: [Int: [Int: String]] {
        guard case .figures(_, let exempt) = rows, !exempt.isEmpty else { return dates }
        let (table, name) = (file.table, RowReader.Column("name", of: file.table))
        guard let formula = table.column("formula") else { return [:] }
        let released = (0..<table.rowCount).filter { row in
            RowReader(table, row: row).text(name).map(exempt.isReleased) ?? false
        }
        return Dictionary(released.map { ($0, [formula: ""]) }) { first, _ in first }
    }

    private var dates: [Int: [Int: String]] {
        guard case .risks(let register?) = rows else { return [:] }
        let (table, id) = (file.table, RowReader.Column("id", of: file.table))
        let columns = (DateColumn("action-due", of: table), DateColumn("review-date", of: table))
        let risks = Dictionary(register.risks.map { ($0.span.range, $0) }) { first, _ in first }
        var dates: [Int: [Int: String]] = [:]
        for row in 0..<table.rowCount {
            guard let risk = risks[RowReader(table, row: row).span(id).range] else { continue }
            for (column, date) in [(columns.0, risk.actionDue), (columns.1, risk.reviewDate)] {
                if let index = column.column.index, let date { dates[row, default: [:]][index] = date.code }
            }
        }
        return dates
    }
}

/// What of a paper's data is published: all that its pages name, what that is worked out from, and nothing else.
package struct PublishedData: Sendable {
    package let rates: [RateTable]
    package let risks: RiskRegister?
    package let costs: Costs?
    /// Those that the comparison of options may show.
    package let comparedCosts: Costs?
    package let scores: Scores?
    /// In the order of their file.
    package let figures: [Figure]
    /// The files that lie beside the pages, in the order in which they were read.
    package let tables: [PublishedTable]
    /// What the pages show of them.
    package let shown: ShownData

    /// - Parameters:
    ///   - files: The names of the files that the paper uses.
    ///   - figures: Those that it uses.
    ///   - shown: What its pages show.
    package init(_ data: PaperData, files used: Set<String>, figures: [Figure], shown: ShownData) {
        let files = used.filter { shown.publishes($0, of: data) }
        comparedCosts = used.contains("costs") && shown.comparesCosts ? data.costs : nil
        self.shown = shown
        rates = data.rates.filter { files.contains($0.name) }
        risks = files.contains("risks") ? data.risks : nil
        costs = files.contains("costs") ? data.costs : nil
        scores = files.contains("scores") ? data.scores : nil
        self.figures = figures
        let names = Set(figures.map(\.name))
        tables = data.files.filter { files.contains($0.name) }.map { file in
            switch file.kind {
            case .rates, .costs, .scores, .weights, .other: PublishedTable(file, hiding: shown.hiddenColumns(of: file))
            case .risks: PublishedTable(file, .risks(data.risks), hiding: shown.hiddenColumns(of: file))
            case .figures:
                PublishedTable(file, .figures(names, data.exemptFigures), hiding: shown.hiddenColumns(of: file))
            }
        }
    }
}

extension NamedTable {
    /// The columns that the program knows, from 0; all of a file that is shown as it is.
    fileprivate var readColumns: [Int] {
        switch kind {
        case .rates: table.columns(named: RateColumns.all + further)
        case .risks: table.columns(named: RiskColumns.all)
        case .figures: table.columns(named: FigureColumns.all)
        case .costs: table.columns(named: CostColumns.all)
        // One with a column for each option has nothing else in it.
        case .scores: table.isWideScores ? Array(table.columns.indices) : table.columns(named: ScoreColumns.all)
        case .weights: table.columns(named: WeightColumns.all)
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
