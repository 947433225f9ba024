/// The sheet of a workbook whose cells a file's bytes are, written as CSV with a row of text for a row of the sheet.
package struct SheetCells: Sendable {
    package let sheet: String
    /// The columns of the sheet, from 1, that the bytes have, in their order.
    let columns: [Int]
    /// Where each row begins in the bytes.
    private let rowStarts: [Int]

    package init(sheet: String, columns: [Int], rowStarts: [Int]) {
        self.sheet = sheet
        self.columns = columns
        self.rowStarts = rowStarts
    }

    /// The cell that a byte belongs to, row and column counted from 1.
    func cell(at offset: Int, in bytes: [UInt8]) -> SheetCell {
        let row = rowStarts.partitioned { $0 <= offset } - 1
        let start = rowStarts.isEmpty ? 0 : rowStarts[max(0, row)]
        var (column, isQuoted) = (0, false)
        for byte in bytes[start..<max(start, min(offset, bytes.count))] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ","), !isQuoted { column += 1 }
        }
        return SheetCell(
            sheet: sheet, row: max(0, row) + 1, column: columns.indices.contains(column) ? columns[column] : 1)
    }
}

/// A cell of a sheet, as people find it.
package struct SheetCell: Sendable, Equatable {
    package let sheet: String
    /// From 1.
    package let row: Int
    /// From 1.
    package let column: Int

    /// `B3`
    package var reference: String { Self.letters(column) + "\(row)" }

    /// `A`, `Z`, `AA`
    package static func letters(_ column: Int) -> String {
        var (letters, rest): ([UInt8], Int) = ([], column)
        while rest > 0 {
            letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
            rest = (rest - 1) / 26
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

extension SheetCell: CustomStringConvertible {
    /// `sheet Rates, cell B3`
    package var description: String { "sheet \(sheet), cell \(reference)" }
}

extension [Int] {
    /// How many of these, which are in order, are on the near side.
    fileprivate func partitioned(_ isNear: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isNear(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
