/// Puts a table together on its grid.
struct TableBuilder {
    private var rows: [SourceRow] = []
    private var headRows = 0
    private var isAllHead = true
    private var row: [SourceCell] = []
    private var isHead = false
    private var isGone = false
    private var column = 0
    private var width = 0
    /// By the column that it begins in: the cell that may go on in the rows below, by its row and place there.
    private var above: [Int: (row: Int, cell: Int, columns: Int)] = [:]
    private var rowPlace = SourcePlace("")
    /// The column behind the last cell of each row.
    private var ends: [Int] = []
    private let mostColumns: Int
    private let mostCells: Int
    private(set) var cells = 0
    private(set) var isTooLarge = false

    init(mostColumns: Int, mostCells: Int) {
        self.mostColumns = mostColumns
        self.mostCells = mostCells
    }

    mutating func beginRow(isHead: Bool, isGone: Bool, skipping columns: Int, at place: SourcePlace) {
        (row, column) = ([], 0)
        (self.isHead, self.isGone, rowPlace) = (isHead, isGone, place)
        skip(columns)
    }

    /// Whether a cell of a row above, or one on its left, covers this one.
    func covers(_ format: CellFormat) -> Bool {
        if format.sideways == .goesOn { return !row.isEmpty }
        return format.downwards == .goesOn && above[column]?.columns == format.columns
    }

    mutating func add(_ blocks: [SourceBlock], _ format: CellFormat, at place: SourcePlace) {
        defer { column += format.columns }
        guard column + format.columns <= mostColumns else {
            isTooLarge = true
            return
        }
        if format.sideways == .goesOn, let last = row.indices.last {
            row[last].columns += format.columns
            return
        }
        if covers(format), let cell = above[column] {
            if cell.row < rows.count { rows[cell.row].cells[cell.cell].rows += 1 }
            return
        }
        for covered in column..<(column + format.columns) { above[covered] = nil }
        if format.downwards != .none { above[column] = (rows.count, row.count, format.columns) }
        var cell = SourceCell(blocks, column: column, at: place)
        cell.columns = format.columns
        append(cell)
    }

    private mutating func append(_ cell: SourceCell) {
        cells += 1
        if cells > mostCells { isTooLarge = true } else { row.append(cell) }
    }

    /// A place without a cell is an empty one.
    private mutating func skip(_ columns: Int) {
        if columns > mostColumns - column { isTooLarge = true }
        for _ in 0..<max(0, min(columns, mostColumns - column)) where !isTooLarge {
            above[column] = nil
            append(SourceCell([], column: column, at: rowPlace))
            column += 1
        }
    }

    mutating func endRow(skipping columns: Int) {
        if isGone { return }
        skip(columns)
        width = max(width, column)
        isAllHead = isAllHead && isHead
        if isAllHead { headRows += 1 }
        rows.append(SourceRow(row))
        ends.append(column)
    }

    /// - Returns: Nil for a table without rows.
    mutating func take(at place: SourcePlace) -> SourceTable? {
        cells = max(cells, rows.count * width)
        if cells > mostCells { isTooLarge = true }
        guard !rows.isEmpty, !isTooLarge else { return nil }
        for index in rows.indices where ends[index] < width {
            let missing = (ends[index]..<width).map { SourceCell([], column: $0, at: place) }
            rows[index].cells += missing
        }
        return SourceTable(rows: rows, headRows: headRows, at: place)
    }
}
