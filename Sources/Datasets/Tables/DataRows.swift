/// The cells of a table as places in its file, row by row in one array: a hundred thousand rows cost two allocations.
struct DataRows: Sendable {
    private(set) var cells: [Cell] = []
    private var rows: [Row] = []
    /// Texts that do not stand in the file as they are to be read.
    private var texts: [String] = []

    /// Offsets of at most 64 MiB, so 32 bits are enough.
    struct Cell: Sendable {
        let start: Int32
        let end: Int32
        /// The index of its text, or one of the forms below.
        let form: Int32

        init(_ range: Range<Int>, form: Int32) {
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
            self.form = form
        }

        static let plain: Int32 = -1
        /// In quotes that enclose the text as it is.
        static let quoted: Int32 = -2
        /// Nowhere in the file.
        static let missing = Cell(0..<0, form: -3)

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    private struct Row: Sendable {
        let number: Int32
        var firstCell: Int32
        let start: Int32
        let end: Int32
        var isFaulty: Bool
    }
}

extension DataRows {
    var count: Int { rows.count }

    mutating func append(number: Int, range: Range<Int>, isFaulty: Bool, cells new: some Sequence<Cell>) {
        rows.append(
            Row(
                number: Int32(truncatingIfNeeded: number), firstCell: Int32(truncatingIfNeeded: cells.count),
                start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
                isFaulty: isFaulty))
        cells += new
    }

    /// A cell whose text is not simply a part of the file.
    mutating func cell(_ text: String, at range: Range<Int>) -> Cell {
        texts.append(text)
        return Cell(range, form: Int32(truncatingIfNeeded: texts.count - 1))
    }

    /// As people count: the header of a sheet is row 1, the first item of a list item 1.
    func number(ofRow row: Int) -> Int { Int(rows[row].number) }

    func range(ofRow row: Int) -> Range<Int> { Int(rows[row].start)..<Int(rows[row].end) }

    func isFaulty(_ row: Int) -> Bool { rows[row].isFaulty }

    /// Nil past the end of a row that is shorter than the table is wide.
    func cell(row: Int, column: Int) -> Cell? {
        let index = Int(rows[row].firstCell) + column
        let end = row + 1 < rows.count ? Int(rows[row + 1].firstCell) : cells.count
        return index < end ? cells[index] : nil
    }

    func text(_ cell: Cell, in bytes: [UInt8]) -> String {
        switch cell.form {
        case Cell.plain: String(decoding: bytes[cell.range], as: UTF8.self)
        case Cell.quoted: String(decoding: bytes[cell.range].dropFirst().dropLast(), as: UTF8.self)
        case Cell.missing.form: ""
        default: texts[Int(cell.form)]
        }
    }

    /// The same as its bytes.
    func bytes(_ cell: Cell, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        switch cell.form {
        case Cell.plain: bytes[cell.range]
        case Cell.quoted: bytes[cell.range].dropFirst().dropLast()
        case Cell.missing.form: []
        default: Array(texts[Int(cell.form)].utf8)[...]
        }
    }

    /// The same rows without their first cells.
    func withoutColumns(_ count: Int) -> DataRows {
        var narrow = self
        narrow.cells.removeAll(keepingCapacity: true)
        for row in rows.indices {
            let end = row + 1 < rows.count ? Int(rows[row + 1].firstCell) : cells.count
            narrow.rows[row].firstCell = Int32(truncatingIfNeeded: narrow.cells.count)
            narrow.cells += cells[Int(rows[row].firstCell)..<end].dropFirst(count)
        }
        return narrow
    }

    /// The same without some of the rows.
    func without(rows removed: Set<Int>) -> DataRows {
        var rest = DataRows()
        rest.texts = texts
        for row in rows.indices where !removed.contains(row) {
            let end = row + 1 < rows.count ? Int(rows[row + 1].firstCell) : cells.count
            var kept = rows[row]
            kept.firstCell = Int32(truncatingIfNeeded: rest.cells.count)
            rest.rows.append(kept)
            rest.cells += cells[Int(rows[row].firstCell)..<end]
        }
        return rest
    }

    /// - Parameter offsets: In the order of the file.
    mutating func markFaulty(at offsets: [Int]) {
        var row = 0
        for offset in offsets {
            while row < rows.count, Int(rows[row].end) <= offset { row += 1 }
            guard row < rows.count else { return }
            if Int(rows[row].start) <= offset { rows[row].isFaulty = true }
        }
    }
}
