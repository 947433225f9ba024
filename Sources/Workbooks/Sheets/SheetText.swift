internal import Diagnostics
internal import OfficeFiles

/// The cells of a sheet as CSV: a row of text for a row of the sheet, an empty cell for one that holds nothing or is
/// hidden; columns that hold nothing at all are left away. So all that is said of CSV files holds of it too.
struct SheetText {
    let file: SourceFile
    /// Where each cell stands in the bytes.
    private let ranges: [Range<Int>]
    private let cells: [SheetPart.Cell]

    /// - Parameter path: Of the workbook.
    init(_ sheet: SheetPart, named name: String, path: String, limits: WorkbookLimits) throws(OfficeFault) {
        var (bytes, starts, ranges): ([UInt8], [Int], [Range<Int>]) = ([], [0], [])
        bytes.reserveCapacity(sheet.bytes.count + sheet.cells.count * 2)
        ranges.reserveCapacity(sheet.cells.count)
        let columns = sheet.usedColumns
        var index = [Int](repeating: 0, count: CellReference.mostColumns + 1)
        for (place, column) in columns.enumerated() { index[column] = place }
        var (row, column) = (1, 0)
        func endRow(in bytes: inout [UInt8]) {
            if column > 0 || bytes.last ?? .lineFeed != .lineFeed {
                bytes.append(contentsOf: repeatElement(.comma, count: columns.count - 1 - column))
            }
            bytes.append(.lineFeed)
        }
        for cell in sheet.cells {
            while row < cell.place.row {
                endRow(in: &bytes)
                starts.append(bytes.count)
                (row, column) = (row + 1, 0)
            }
            while column < index[cell.place.column] {
                bytes.append(.comma)
                column += 1
            }
            let start = bytes.count
            bytes.append(cell: sheet.bytes[cell.text])
            ranges.append(start..<bytes.count)
            guard bytes.count <= limits.textBytes * 2 else { throw .tooLarge("cells") }
        }
        if !bytes.isEmpty { endRow(in: &bytes) }
        file = SourceFile(path: path, bytes: bytes, cells: SheetCells(sheet: name, columns: columns, rowStarts: starts))
        (self.ranges, cells) = (ranges, sheet.cells)
    }

    /// Where a cell stands in the text; nil for one that holds nothing, or is not read.
    func seenSpan(_ place: CellReference) -> Span? {
        let span = span(place)
        guard let cell = span.file.cell(at: span.range.lowerBound), span.range.lowerBound < file.bytes.count,
            cell.row == place.row, cell.column == place.column
        else { return nil }
        return span
    }

    /// Where a cell stands in the text; the end of the text for one that holds nothing.
    func span(_ place: CellReference) -> Span {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].place < place { low = middle + 1 } else { high = middle }
        }
        let isThere = low < cells.count && cells[low].place == place
        if isThere { return Span(file, ranges[low]) }
        let offset = low < ranges.count ? ranges[low].lowerBound : file.bytes.count
        return Span(file, offset..<offset)
    }
}

extension UInt8 {
    fileprivate static let comma = UInt8(ascii: ",")
}

extension [UInt8] {
    /// In quotes where the text could else be taken for more than one cell, or for a part of one.
    fileprivate mutating func append(cell text: ArraySlice<UInt8>) {
        let quote = UInt8(ascii: "\"")
        guard
            text.isEmpty
                || text.contains(where: {
                    $0 == quote || $0.isLineEnd || $0 == .comma || $0 == UInt8(ascii: ";") || $0 == .tab
                })
        else { return append(contentsOf: text) }
        append(quote)
        for byte in text {
            if byte == quote { append(quote) }
            append(byte)
        }
        append(quote)
    }
}
