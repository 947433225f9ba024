internal import Diagnostics
internal import Markdown

extension Block.Code {
    /// The lines of code without their ends, which are LF, CRLF or CR in the file, but LF in all output.
    var lines: [String] {
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in literal.utf8 {
            if byte == .lineFeed, previous == .carriageReturn {
                // The pair is one line end, which was met before.
            } else if byte.isLineEnd {
                lines.append([])
            } else {
                lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        if lines.last == [] { lines.removeLast() }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }
}
