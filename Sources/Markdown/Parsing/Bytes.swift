internal import Diagnostics

extension UInt8 {
    static let greaterThan = UInt8(ascii: ">")

    /// What the library trims: a blank or a line's end.
    var isSpace: Bool { isBlank || isLineEnd }
    /// What the library takes for a space between the parts of links and tables: form feeds and vertical tabs too.
    var isSpaceOrFeed: Bool { self == .space || (0x09...0x0D).contains(self) }
    /// Part of a word or a number. Every byte beyond ASCII counts.
    var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}
