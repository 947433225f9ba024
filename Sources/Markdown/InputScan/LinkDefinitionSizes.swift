internal import Diagnostics

/// How long the definitions of links, `[label]: address "title"`, are at most.
///
/// A definition that is not surely complete at the end of its first line is taken to go on to the end of its block.
/// One whose address stands on a second line, itself in brackets, may be twice as long as said.
struct LinkDefinitionSizes {
    private(set) var longest: Range<Int>?
    private var start: Int?
    private var goesOn = false

    mutating func read(_ line: LineTally, in bytes: [UInt8]) {
        let text = bytes[line.containers.textStart..<line.range.upperBound]
        if line.containers.footnote == .certain {
            endBlock()
        } else if !goesOn, let opening = Opening(text) {
            start = text.startIndex
            goesOn = opening == .unfinished
        } else {
            goesOn = start != nil
        }
        guard let start, line.range.upperBound - start > longest?.count ?? 0 else { return }
        longest = start..<line.range.upperBound
    }

    mutating func endBlock() {
        start = nil
        goesOn = false
    }
}

/// A line that a definition may start on.
private enum Opening {
    /// The definition ends with the line, or has only its address or title on the next.
    case complete
    case unfinished

    init?(_ line: ArraySlice<UInt8>) {
        guard line.first == UInt8(ascii: "[") else { return nil }
        var end = line.startIndex + 1
        while end < line.endIndex, line[end] != UInt8(ascii: "]") {
            guard line[end] != UInt8(ascii: "[") else { return nil }
            end += line[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < line.endIndex else {
            self = .unfinished
            return
        }
        let rest = line[(end + 1)...]
        guard rest.first == UInt8(ascii: ":") else { return nil }
        self = Self.leavesTitleOpen(rest) ? .unfinished : .complete
    }

    /// A title opens after a blank, and does not surely close as the last thing on the line.
    private static func leavesTitleOpen(_ text: ArraySlice<UInt8>) -> Bool {
        let openings = text.indices.dropFirst().filter { text[$0 - 1].isWhitespace && closer(of: text[$0]) != nil }
        guard let opening = openings.first else { return false }
        let last = text.lastIndex { !$0.isWhitespace } ?? opening
        let isClosed = last > opening && text[last] == closer(of: text[opening]) && text[last - 1] != UInt8(ascii: "\\")
        return openings.count > 1 || !isClosed
    }

    private static func closer(of quote: UInt8) -> UInt8? {
        switch Unicode.Scalar(quote) {
        case "\"", "'": quote
        case "(": UInt8(ascii: ")")
        default: nil
        }
    }
}
