internal import Datasets
internal import Papers
internal import Templating
internal import Values

/// The block `table.<file>`: a data file as it is.
struct DataTableModel: PageModel {
    let summary: String
    let columns: [Column]
    let rows: [Row]
    let staysTable: Bool
    /// In rem.
    let staysFrom: String?
    let isWide: Bool

    /// - Parameter bars: The columns that carry bars.
    init(_ table: DataTable, bars: [BarColumn], phrases: FilePhrases) {
        let bars = Dictionary(bars.map { ($0.index, $0.bars) }) { first, _ in first }
        let shown = table.shownColumns
        let columns = shown.map { index in
            Column(
                name: table.columns[index].name, isNumber: table.isNumber(index), hasBars: bars[index] != nil)
        }
        self.columns = columns
        summary = phrases.data(of: table.source.path.lastPathPart, rows: table.rowCount)
        rows = (0..<table.rowCount).map { row in
            let texts = shown.map { table.cell(row: row, column: $0).trimmed }
            let cells = columns.indices.dropFirst().map { column in
                Cell(column: columns[column], text: texts[column], bar: bars[shown[column]]?[row])
            }
            return Row(head: texts.first.flatMap { $0.isEmpty ? nil : $0 }, cells: cells)
        }
        let isOnly = columns.count(where: \.hasBars) == 1
        let texts = columns.indices.map { column in
            [columns[column].name] + (0..<table.rowCount).map { table.cell(row: $0, column: shown[column]).trimmed }
                + (isOnly && columns[column].hasBars ? [TableWidth.bar] : [])
        }
        let space = columns.dropFirst().allSatisfy(\.isNumber) ? TableWidth.space(ofNumbers: texts) : nil
        staysTable = space == .phone
        staysFrom = space == .rem22 ? "22" : space == .rem30 ? "30" : nil
        isWide = TableWidth.isWide(texts)
    }

    static let title = "Table of data"
    static let fields: [Field<Self>] = [
        .text("summary", "The name of the file and how many rows it has", \.summary),
        .flag("staysTable", "Whether the table fits a phone as it is: a few columns of numbers", \.staysTable),
        .optionalText(
            "staysFrom", "The space that a wider table of numbers needs to stay one, in rem: 22 or 30", \.staysFrom),
        .flag("isWide", "Whether the table fits no page side by side", \.isWide),
        .list("columns", "The columns", \.columns),
        .list("rows", "The rows in the order of the file", \.rows),
    ]
}

extension DataTableModel {
    struct Column: PageModel {
        let name: String
        let isNumber: Bool
        let hasBars: Bool

        static let title = "Column of data"
        static let fields: [Field<Self>] = [
            .text("name", "The column's name as in the file", \.name),
            .flag("isNumber", "Whether all its cells are numbers", \.isNumber),
            .flag("hasBars", "Whether its cells carry bars", \.hasBars),
        ]
    }

    struct Row: PageModel {
        let head: String?
        let cells: [Cell]

        static let title = "Row of data"
        static let fields: [Field<Self>] = [
            .optionalLines("head", "The first cell, which heads the row, if it holds anything", \.head),
            .list("cells", "The other cells", \.cells),
        ]
    }

    struct Cell: PageModel {
        let column: Column
        let text: String
        let bar: Bar?

        static let title = "Cell of data"
        static let fields: [Field<Self>] = [
            .text("column", "The name of the column, for a page too narrow for columns") { $0.column.name },
            .lines("text", "What the cell says", \.text),
            .flag("isNumber", "Whether the column holds numbers", \.column.isNumber),
            .flag("hasBars", "Whether the column’s cells carry bars", \.column.hasBars),
            .optionalRecord("bar", "The bar of the cell’s amount; missing where there is none", \.bar),
        ]
    }
}

extension DataTable {
    /// Whether a column holds at least one number and nothing else, but for cells that say that there is none.
    fileprivate func isNumber(_ column: Int) -> Bool {
        var hasNumber = false
        for row in 0..<rowCount {
            guard let parsed = NumberCell.parse(cell(row: row, column: column).text) else { return false }
            if parsed != .none { hasNumber = true }
        }
        return hasNumber
    }
}
