/// Where a cell stands on its sheet: row and column, counted from 1.
struct CellReference: Hashable, Comparable {
    let row: Int
    let column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B3`.
    init?(_ text: UnsafePointer<CChar>) {
        var (index, row, column) = (0, 0, 0)
        while case let letter = UInt8(bitPattern: text[index]) & 0xDF, (65...90).contains(letter), index < 3 {
            column = column * 26 + Int(letter) - 64
            index += 1
        }
        while case let digit = UInt8(bitPattern: text[index]), (48...57).contains(digit), index < 10 {
            row = row * 10 + Int(digit) - 48
            index += 1
        }
        guard text[index] == 0, (1...Self.mostRows).contains(row), (1...Self.mostColumns).contains(column) else {
            return nil
        }
        self.init(row: row, column: column)
    }

    static func < (left: Self, right: Self) -> Bool { (left.row, left.column) < (right.row, right.column) }

    /// Of a sheet, as every spreadsheet has them since 2007.
    static let mostRows = 1_048_576
    static let mostColumns = 16_384
}

/// A rectangle of cells, `A3:B5`, or whole columns, `A:C`.
struct CellRange {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    init?(_ text: String) {
        let corners = text.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
        guard let first = corners.first, let last = corners.last, corners.count < 3 else { return nil }
        if let from = CellReference(first), let to = CellReference(last) {
            rows = min(from.row, to.row)...max(from.row, to.row)
            columns = min(from.column, to.column)...max(from.column, to.column)
        } else if let from = CellReference("\(first)1"), let to = CellReference("\(last)1") {
            // `A:C`
            rows = 1...CellReference.mostRows
            columns = min(from.column, to.column)...max(from.column, to.column)
        } else {
            return nil
        }
    }

    func contains(_ cell: CellReference) -> Bool { rows.contains(cell.row) && columns.contains(cell.column) }

    var first: CellReference { CellReference(row: rows.lowerBound, column: columns.lowerBound) }
}
