internal import Diagnostics

/// What stands on a line before its own text: indentation, the marks of quotes and of lists' items.
enum ContainerMarks {
    /// Where the line's own text starts; the line's end where there is none.
    static func end(in bytes: [UInt8], line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound {
            if bytes[index].isBlank || bytes[index] == UInt8(ascii: ">") {
                index += 1
            } else if let end = markerEnd(in: bytes, at: index, lineEnd: line.upperBound) {
                index = end
            } else {
                return index
            }
        }
        return line.upperBound
    }

    /// The end of `-`, `+`, `*`, `1.` or `1)` with a blank or the line's end behind it.
    private static func markerEnd(in bytes: [UInt8], at start: Int, lineEnd: Int) -> Int? {
        var end = start
        while end < lineEnd, bytes[end].isDigit { end += 1 }
        let marks = end == start ? Array("-+*".utf8) : Array(".)".utf8)
        guard end < lineEnd, marks.contains(bytes[end]) else { return nil }
        return end + 1 == lineEnd || bytes[end + 1].isBlank ? end + 1 : nil
    }
}
