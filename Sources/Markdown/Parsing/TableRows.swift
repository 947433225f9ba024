internal import Diagnostics

/// Where the cells of a table's row stand. The library's own columns are wrong in indented rows and after `\|`, and
/// cells too many vanish from its tree, so rows are split again here, by the library's rule: a bar divides unless a
/// backslash stands directly before it.
enum TableRows {
    /// The cells of a row, without the blanks around their text. A row's outer bars divide nothing.
    static func cells(in bytes: [UInt8], row: Range<Int>) -> [Range<Int>] {
        let inner = bytes[row].first == UInt8(ascii: "|") ? row.dropFirst() : row
        var cells: [Range<Int>] = []
        var cellStart = inner.lowerBound
        for index in inner where bytes[index] == UInt8(ascii: "|") && bytes[index - 1] != UInt8(ascii: "\\") {
            cells.append(trimmed(cellStart..<index, of: bytes))
            cellStart = index + 1
        }
        let rest = cellStart..<row.upperBound
        return bytes[rest].allSatisfy(\.isSpaceOrFeed) ? cells : cells + [trimmed(rest, of: bytes)]
    }

    /// Whether a line is the row of dashes under a table's heads: `|---|:-:|`.
    static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { $0.isSpaceOrFeed || "|-:>".utf8.contains($0) }
    }

    /// The start of a row's own text on its line: after indentation and the marks of the quotes it stands in.
    static func start(of line: Range<Int>, in bytes: [UInt8]) -> Int {
        ContainerMarks.endOfQuotes(.max, in: bytes, line: line)
    }

    static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        guard let first = range.first(where: { !bytes[$0].isBlank }) else { return range.lowerBound..<range.lowerBound }
        let last = range.last { !bytes[$0].isBlank } ?? first
        return first..<(last + 1)
    }
}
