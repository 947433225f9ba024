internal import Diagnostics

/// Takes CSV apart as RFC 4180 has it, on bytes: cells between commas, rows between line ends of any kind, and in
/// quotes whatever there is. A quote inside a cell that did not begin with one is text.
struct CSVScanner {
    private let bytes: [UInt8]
    private var offset: Int

    init(_ source: SourceFile) {
        bytes = source.bytes
        offset = source.byteOrderMarkLength
    }
}

/// One line of a spreadsheet; quoted cells may spread it over several of the file.
struct CSVRecord {
    /// Without the line end.
    let range: Range<Int>
    /// The first fault, and the column in which it stands, from 0.
    let fault: (kind: CSVFault, column: Int)?
    /// Whether the row has more cells than any spreadsheet; those past that many are left out.
    let isTooWide: Bool
}

enum CSVFault {
    /// A quote that is never closed, or so late that words follow: then more of the file is in quotes than is meant.
    case open(quote: Range<Int>, closing: Range<Int>?)
    /// What stands between a closing quote and the next comma.
    case textAfterQuote(Range<Int>)
}

extension CSVScanner {
    /// A cell, with its quotes.
    struct Cell {
        let range: Range<Int>
        let form: Form
    }

    enum Form {
        case plain
        /// In quotes that enclose the text as it is.
        case quoted
        /// In quotes, with doubled quotes in it.
        case escaped
    }

    /// Reads the next row; nil at the end.
    ///
    /// - Parameter cells: Are replaced by those of the row. After an open quote they are worth nothing.
    mutating func next(_ cells: inout [Cell]) -> CSVRecord? {
        guard offset < bytes.count else { return nil }
        cells.removeAll(keepingCapacity: true)
        let start = offset
        var first: (kind: CSVFault, column: Int)?
        var isTooWide = false
        while true {
            let (cell, fault) = nextCell()
            if let fault, first == nil { first = (fault, cells.count) }
            if cells.count == Self.mostCells { isTooWide = true } else { cells.append(cell) }
            offset = cell.range.upperBound
            if cell.form != .plain { offset = bytes.endOfBlanks(from: offset) }
            guard bytes[safely: offset] == .comma else { break }
            offset += 1
        }
        let range = start..<offset
        skipLineEnd()
        return CSVRecord(range: range, fault: first, isTooWide: isTooWide)
    }

    /// Excel has 16,384 columns.
    private static let mostCells = 20_000

    /// People type a blank after a comma; the quotes that follow it are meant as such where they enclose the cell.
    private func nextCell() -> (Cell, CSVFault?) {
        guard let byte = bytes[safely: offset] else { return (plainCell(), nil) }
        if byte == .quote { return quotedCell(from: offset) }
        if byte.isBlank {
            let start = bytes.endOfBlanks(from: offset)
            if bytes[safely: start] == .quote {
                let (cell, fault) = quotedCell(from: start)
                if fault == nil { return (cell, nil) }
            }
        }
        return (plainCell(), nil)
    }

    private func plainCell() -> Cell {
        Cell(range: offset..<bytes.endOfPlainCell(from: offset), form: .plain)
    }

    private func quotedCell(from start: Int) -> (Cell, CSVFault?) {
        var index = start + 1
        var isEscaped = false
        while true {
            while index < bytes.count, bytes[index] != .quote { index += 1 }
            guard index < bytes.count else {
                let fault = CSVFault.open(quote: start..<(start + 1), closing: nil)
                return (Cell(range: start..<bytes.count, form: .plain), fault)
            }
            guard bytes[safely: index + 1] == .quote else { break }
            isEscaped = true
            index += 2
        }
        let after = bytes.endOfBlanks(from: index + 1)
        let end = bytes.endOfPlainCell(from: after)
        guard end > after else {
            return (Cell(range: start..<(index + 1), form: isEscaped ? .escaped : .quoted), nil)
        }
        let isOneLine = !bytes[start..<index].contains(where: \.isLineEnd)
        return (
            Cell(range: start..<end, form: .plain),
            isOneLine
                ? .textAfterQuote(after..<end)
                : .open(quote: start..<(start + 1), closing: index..<(index + 1))
        )
    }

    private mutating func skipLineEnd() {
        guard let byte = bytes[safely: offset] else { return }
        offset += byte == .carriageReturn && bytes[safely: offset + 1] == .lineFeed ? 2 : 1
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let comma = UInt8(ascii: ",")
}

extension [UInt8] {
    fileprivate subscript(safely index: Int) -> UInt8? { index < count ? self[index] : nil }

    fileprivate func endOfBlanks(from start: Int) -> Int {
        var index = start
        while index < count, self[index].isBlank { index += 1 }
        return index
    }

    fileprivate func endOfPlainCell(from start: Int) -> Int {
        var index = start
        while index < count, self[index] != .comma, !self[index].isLineEnd { index += 1 }
        return index
    }
}
