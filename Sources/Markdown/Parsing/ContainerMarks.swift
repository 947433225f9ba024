internal import Diagnostics

/// What stands on a line before its own text: indentation, the marks of quotes and of lists' items.
enum ContainerMarks {
    /// Where the line's own text starts; the line's end where there is none.
    static func end(in bytes: [UInt8], line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound {
            if bytes[index].isBlank || bytes[index] == .greaterThan {
                index += 1
            } else if let end = markerEnd(in: bytes, at: index, lineEnd: line.upperBound) {
                index = end
            } else {
                return index
            }
        }
        return line.upperBound
    }

    /// Where the text of a line starts that continues a paragraph in `depth` quotes. It may lack their marks.
    static func endOfQuotes(_ depth: Int, in bytes: [UInt8], line: Range<Int>) -> Int {
        var quotes = depth
        for index in line where !bytes[index].isBlank {
            guard bytes[index] == .greaterThan, quotes > 0 else { return index }
            quotes -= 1
        }
        return line.upperBound
    }

    /// How many quotes the marks before a line's own text open.
    static func quotes(in marks: ArraySlice<UInt8>) -> Int {
        marks.prefix { $0 != UInt8(ascii: "[") }.count { $0 == .greaterThan }
    }

    /// The end of `-`, `+`, `*`, `1.` or `1)` with a blank or the line's end behind it, and of a task's box.
    private static func markerEnd(in bytes: [UInt8], at start: Int, lineEnd: Int) -> Int? {
        var end = start
        while end < lineEnd, bytes[end].isDigit { end += 1 }
        let marks = end == start ? "-+*" : ".)"
        guard end < lineEnd, marks.utf8.contains(bytes[end]), isBlank(end + 1, in: bytes, lineEnd: lineEnd)
        else { return nil }
        let box = bytes[(end + 1)..<lineEnd].drop(while: \.isBlank)
        let isBox = ["[ ]", "[x]", "[X]"].contains { box.starts(with: $0.utf8) }
        return isBox && isBlank(box.startIndex + 3, in: bytes, lineEnd: lineEnd) ? box.startIndex + 3 : end + 1
    }

    private static func isBlank(_ index: Int, in bytes: [UInt8], lineEnd: Int) -> Bool {
        index == lineEnd || bytes[index].isBlank
    }
}
