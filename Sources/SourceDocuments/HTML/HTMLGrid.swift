/// Where cells stand that cover several columns and rows.
struct HTMLGrid {
    struct Size {
        let columns: Int
        let rows: Int
    }

    /// A page cannot show more.
    static let mostColumns = 60
    /// Of each column, in how many rows from this one on it is covered.
    private var covered: [Int] = []
    private var column = 0
    private(set) var width = 0
    /// The columns of each row that no cell stands in or covers.
    private var free: [[Int]] = []
    /// How many columns were known at the end of each row.
    private var known: [Int] = []

    static func size(of cell: HTMLElement, rowsLeft: Int) -> Size {
        let columns = cell["colspan"].flatMap { Int($0) } ?? 1
        let rows = cell["rowspan"].flatMap { Int($0) } ?? 1
        return Size(
            columns: max(1, min(columns, mostColumns + 1)), rows: rows == 0 ? rowsLeft : max(1, min(rows, rowsLeft)))
    }

    /// The column in which the next cell of the row stands.
    mutating func place(_ size: Size) -> Int {
        while column < covered.count, covered[column] > 0 { column += 1 }
        let place = column
        for _ in 0..<size.columns {
            if column == covered.count { covered.append(0) }
            covered[column] = max(covered[column], size.rows)
            column += 1
        }
        width = max(width, covered.count)
        return place
    }

    mutating func endRow() {
        free.append(width <= Self.mostColumns ? covered.indices.filter { covered[$0] == 0 } : [])
        known.append(covered.count)
        for index in covered.indices { covered[index] = max(0, covered[index] - 1) }
        column = 0
        if width > Self.mostColumns { covered = [] }
    }

    /// Rows of the same width: empty cells stand where no other does.
    func filled(_ rows: [[SourceCell]]) -> [SourceRow] {
        rows.enumerated().map { index, cells in
            let place = cells.first?.place ?? SourcePlace("row \(index + 1)")
            let missing = free[index] + (known[index]..<max(width, known[index]))
            let empty = missing.map { SourceCell([], column: $0, at: place) }
            return SourceRow((cells + empty).sorted { $0.column < $1.column })
        }
    }
}
