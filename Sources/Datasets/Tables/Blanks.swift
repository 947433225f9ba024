internal import Diagnostics

extension String {
    /// The text between the blanks, line ends and no-break spaces at the start and those at the end. Spreadsheets and
    /// web pages leave them where nobody sees them.
    var withoutBlanksAround: String {
        let range = utf8.withBytes { $0.rangeWithoutBlanks(in: 0..<$0.count) }
        guard range.count < utf8.count else { return self }
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}

/// Blanks of data are spaces, tabs, line ends and no-break spaces (C2 A0).
extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The part of a range between the blanks at its start and those at its end; empty where there is nothing else.
    func rangeWithoutBlanks(in range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let length = lengthOfBlank(at: start, before: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start {
            let length = lengthOfBlank(endingAt: end, after: start)
            guard length > 0 else { break }
            end -= length
        }
        return start..<end
    }

    /// Whether a range holds nothing but blanks.
    func isBlank(in range: Range<Int>) -> Bool { rangeWithoutBlanks(in: range).isEmpty }

    private func lengthOfBlank(at index: Int, before end: Int) -> Int {
        if self[index].isBlank || self[index].isLineEnd { return 1 }
        return self[index] == 0xC2 && index + 1 < end && self[index + 1] == 0xA0 ? 2 : 0
    }

    private func lengthOfBlank(endingAt end: Int, after start: Int) -> Int {
        if self[end - 1].isBlank || self[end - 1].isLineEnd { return 1 }
        return self[end - 1] == 0xA0 && end - 2 >= start && self[end - 2] == 0xC2 ? 2 : 0
    }
}
