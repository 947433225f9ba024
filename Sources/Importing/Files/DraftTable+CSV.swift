internal import Diagnostics

extension DraftTable {
    /// A file that spreadsheet programs open with a click: with a byte order mark, without which they read £ wrong, and
    /// their line ends.
    var csv: [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            bytes += row.map(\.asCell).joined(separator: ",").utf8
            bytes += "\r\n".utf8
        }
        return bytes
    }
}

extension String {
    fileprivate var asCell: String {
        guard utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return self }
        return "\"" + unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
