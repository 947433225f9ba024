/// A file as it was read: the path its author knows it by, and its bytes.
///
/// Made once and then shared by every `Span` into it. A byte order mark stays in `bytes`, so that an offset is
/// always an offset into the file; it has no column of its own.
package final class SourceFile: Sendable {
    /// The path as it is printed, with `/` between its parts: `Content/home-care/appraisal.md`.
    package let path: String
    package let bytes: [UInt8]
    /// What of `bytes` stands for lines that are kept back: nothing but their ends.
    package let withheld: [Range<Int>]
    /// Where the bytes stand on a sheet; nil for a file of text.
    private let cells: SheetCells?
    private let lineStarts: [Int]
    /// How many scalars begin before each block of bytes, so that finding a place in a long line is no walk along it.
    private let scalarsBeforeBlock: [Int]

    /// - Parameters:
    ///   - cells: Of what was written from a sheet of a workbook.
    ///   - withheld: What stands for lines that are kept back, in order and apart.
    package init(path: String, bytes: [UInt8], cells: SheetCells? = nil, withheld: [Range<Int>] = []) {
        self.path = path
        self.bytes = bytes
        self.cells = cells
        self.withheld = withheld
        self.lineStarts = Self.lineStarts(of: bytes)
        self.scalarsBeforeBlock = Self.scalarsBeforeBlock(of: bytes)
    }

    /// A file made from text, for templates that the program carries and for tests.
    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

extension SourceFile {
    /// The bytes of the file, as a span.
    package var whole: Span { Span(self, 0..<bytes.count) }

    /// The bytes without a trace of lines that are kept back.
    package var publicBytes: [UInt8] {
        var (rest, end) = ([UInt8](), 0)
        for range in withheld {
            rest += bytes[end..<range.lowerBound]
            end = range.upperBound
        }
        return withheld.isEmpty ? bytes : rest + bytes[end...]
    }

    /// The bytes that a byte order mark takes at the start: 3, or 0.
    package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// How many lines an editor shows; an empty file has one.
    package var lineCount: Int { lineStarts.count }

    /// Where the byte at `offset` stands. An offset past the end is the end of the file.
    package func position(at offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(at: offset)
        let start = line == 0 ? min(byteOrderMarkLength, offset) : lineStarts[line]
        return Position(line: line + 1, column: scalars(before: offset) - scalars(before: start) + 1)
    }

    /// Whether the bytes were written from a sheet of a workbook: those of the file are others.
    var isSheet: Bool { cells != nil }

    /// The columns of a sheet, from 1, that the bytes have; nil in a file of text, which has them all.
    package var sheetColumns: [Int]? { cells?.columns }

    /// The cell of a sheet that the byte at `offset` belongs to; nil in a file of text.
    package func cell(at offset: Int) -> SheetCell? { cells?.cell(at: offset, in: bytes) }

    /// The line, counted from 1, that the byte at `offset` stands on. An offset past the end is the end of the file.
    package func lineNumber(at offset: Int) -> Int { lineIndex(at: offset) + 1 }

    /// The bytes of a line, counted from 1, without its line ending; nil when there is no such line.
    package func rangeOfLine(_ line: Int) -> Range<Int>? {
        guard lineStarts.indices.contains(line - 1) else { return nil }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    /// The text of a range; what is not UTF-8 becomes U+FFFD, since this is for showing.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    private func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return scalarsBeforeBlock[block] + bytes[(block * Self.blockSize)..<offset].scalarCount
    }

    private static let blockSize = 1_024

    private static func scalarsBeforeBlock(of bytes: [UInt8]) -> [Int] {
        var counts = [0]
        counts.reserveCapacity(bytes.count / blockSize + 1)
        for end in stride(from: blockSize, through: bytes.count, by: blockSize) {
            counts.append(counts[counts.count - 1] + bytes[(end - blockSize)..<end].scalarCount)
        }
        return counts
    }

    /// Lines end as in an editor: LF, CRLF, or CR alone.
    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        guard bytes.hold(.carriageReturn, in: bytes.indices) else {
            while let lineFeed = bytes.firstPlace(of: .lineFeed, from: starts[starts.count - 1]) {
                starts.append(lineFeed + 1)
            }
            return starts
        }
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                guard byte <= .carriageReturn, byte.isLineEnd else { continue }
                let isFirstOfPair = byte == .carriageReturn && index < bytes.count && bytes[index] == .lineFeed
                if !isFirstOfPair { starts.append(index) }
            }
        }
        return starts
    }
}

extension ArraySlice<UInt8> {
    /// How many scalars begin in these bytes of UTF-8. Eight bytes at a time: a byte that goes on with a scalar has its
    /// first bit set and its second not.
    fileprivate var scalarCount: Int {
        withUnsafeBytes { bytes in
            let words = bytes.count / 8
            var continuing = 0
            for index in 0..<words {
                let word = bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
                // Most words are ASCII.
                guard word & 0x8080_8080_8080_8080 != 0 else { continue }
                continuing += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            }
            for byte in bytes[(words * 8)...] where byte & 0xC0 == 0x80 { continuing += 1 }
            return bytes.count - continuing
        }
    }
}
