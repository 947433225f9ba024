internal import Diagnostics

/// What stands on a line of a paragraph behind blanks and the marks of quotes.
struct PlainLine {
    let file: SourceFile
    let range: Range<Int>
    /// Whether it is the first of its paragraph.
    let isFirst: Bool

    var bytes: ArraySlice<UInt8> { file.bytes[range] }
    var span: Span { Span(file, range) }
    /// Whether nothing stands before it on its line.
    var isAtMargin: Bool { range.lowerBound == 0 || file.bytes[range.lowerBound - 1].isLineEnd }
}

extension PlainLine {
    /// Those of a paragraph that begin with a sign by which a line may be more than text.
    static func telling(in block: Span) -> [PlainLine] {
        let bytes = block.file.bytes
        var lines: [PlainLine] = []
        var start = block.range.lowerBound
        while start < block.range.upperBound {
            let end = bytes.endOfLine(in: start..<block.range.upperBound)
            var first = start
            while first < end, bytes[first].isBlank || bytes[first] == UInt8(ascii: ">") { first += 1 }
            if first < end, isTelling(bytes, first, end) {
                lines.append(
                    PlainLine(file: block.file, range: first..<end, isFirst: start == block.range.lowerBound))
            }
            start = end + 1
        }
        return lines
    }

    /// A sign, or a letter or two with a sign or a blank behind, as lists are lettered.
    private static func isTelling(_ bytes: [UInt8], _ first: Int, _ end: Int) -> Bool {
        if !bytes[first].isLetterOrDigit { return bytes[first] >= 0xC2 || signs.contains(bytes[first]) }
        var next = first + 1
        while next < end, next < first + longestNumeral, bytes[next].isLetter { next += 1 }
        guard next < end else { return false }
        return bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")")
            || (bytes[next].isBlank || bytes[next] == 0xC2) && bytes[first] == UInt8(ascii: "o") && next == first + 1
    }

    private static let longestNumeral = 5
    private static let signs = ByteSet("#|(-:*[!{\\")
}
