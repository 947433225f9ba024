internal import Diagnostics

/// The marks at the start of a line that open or continue containers: `>` of quotes, `-` or `1.` of lists, `[^1]:`
/// of footnotes.
struct LineContainers {
    private(set) var count = 0
    /// Where the last of them stands; empty when there is none.
    private(set) var last: Range<Int>
    /// The column of the last, counted from 0, with tabs of four.
    private(set) var column = 0
    /// Where the marks and the blanks behind them end.
    private(set) var end: Int
    /// How the last mark opens a footnote; nil when it does not.
    private(set) var footnote: Footnote?

    enum Footnote {
        case certain
        /// Behind four blanks the mark can also be text of the lines above.
        case indented
    }

    init(_ bytes: [UInt8], in line: Range<Int>) {
        last = line.lowerBound..<line.lowerBound
        // The library skips a byte order mark at the start of what it is given, which may be behind front matter.
        end = bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) ? line.lowerBound + 3 : line.lowerBound
        var column = 0
        // One mark too many is enough to know: each looks at the rest of the line.
        while count <= Limits.containersOnALine {
            let blanks = bytes[end..<line.upperBound].prefix(while: \.isBlank)
            let indentation = blanks.reduce(0) { $0 + ($1 == .tab ? 4 : 1) }
            end += blanks.count
            column += indentation
            guard let length = Self.markLength(bytes[end..<line.upperBound]) else { return }
            footnote = bytes[end] != UInt8(ascii: "[") ? nil : indentation < 4 ? .certain : .indented
            (count, last, self.column) = (count + 1, end..<(end + length), column)
            end += length
            column += length
        }
    }
}

extension LineContainers {
    /// Where the line's own text starts, at the earliest.
    var textStart: Int { footnote == .indented ? last.lowerBound : end }

    /// The bytes of the mark that `text` starts with; nil when it starts with none.
    private static func markLength(_ text: ArraySlice<UInt8>) -> Int? {
        switch text.first.map(Unicode.Scalar.init) {
        case ">": return 1
        case "-", "+", "*": return isRule(text) ? nil : listMarkLength(text)
        case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": return numberMarkLength(text)
        case "[": return footnoteMarkLength(text)
        default: return nil
        }
    }

    private static func listMarkLength(_ text: ArraySlice<UInt8>) -> Int? {
        text.dropFirst().first?.isWhitespace ?? true ? 1 : nil
    }

    /// A list's number has nine digits at the most.
    private static func numberMarkLength(_ text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix(9).prefix(while: \.isDigit).count
        let mark = text.dropFirst(digits)
        guard mark.first == UInt8(ascii: ".") || mark.first == UInt8(ascii: ")") else { return nil }
        return listMarkLength(mark).map { digits + $0 }
    }

    /// Whether this is a line across the page, `* * *`, rather than a list in a list in a list.
    private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
        let marks = text.prefix { $0 == text.first || $0.isBlank }
        return marks.endIndex == text.endIndex && marks.count { !$0.isBlank } >= 3
    }

    private static func footnoteMarkLength(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.dropFirst().first == UInt8(ascii: "^") else { return nil }
        let label = text.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && !$0.isBlank }
        let isDefined = text[label.endIndex...].starts(with: "]:".utf8)
        return !label.isEmpty && isDefined ? label.count + 4 : nil
    }
}

extension UInt8 {
    /// What the library takes for white space inside a line.
    var isWhitespace: Bool { isBlank || self == 0x0B || self == 0x0C }
}
