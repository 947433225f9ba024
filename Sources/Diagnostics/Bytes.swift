/// Names for the bytes that parsers and escapers ask for; text is split, compared and escaped as UTF-8.
///
/// All can be inlined: they are asked at nearly every byte of a paper, and a call costs more than the answer.
extension UInt8 {
    @inlinable public static var tab: UInt8 { 0x09 }
    @inlinable public static var lineFeed: UInt8 { 0x0A }
    @inlinable public static var carriageReturn: UInt8 { 0x0D }
    @inlinable public static var space: UInt8 { 0x20 }

    /// Space or tab.
    @inlinable public var isBlank: Bool { self == .space || self == .tab }
    /// LF or CR.
    @inlinable public var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
    /// 0–9.
    @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
    /// a–z.
    @inlinable public var isLowercaseLetter: Bool { self &- 0x61 < 26 }
    /// A–Z.
    @inlinable public var isUppercaseLetter: Bool { self &- 0x41 < 26 }
    /// A–Z or a–z.
    @inlinable public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inlinable public var isLetterOrDigit: Bool { isLetter || isDigit }
    /// 0–9, a–f or A–F.
    @inlinable public var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    /// A–Z become a–z; every other byte stays.
    @inlinable public var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
    /// Whether it is a character of its own, and none of several bytes.
    @inlinable public var isASCII: Bool { self < 0x80 }

    /// The byte as two hexadecimal digits.
    package func hexDigits(inCapitals: Bool = false) -> [UInt8] {
        let ten = UInt8(ascii: inCapitals ? "A" : "a")
        return [self >> 4, self & 0xF].map { $0 < 10 ? UInt8(ascii: "0") + $0 : ten + $0 - 10 }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes between the spaces and tabs at the start and those at the end.
    package func trimmingBlanks() -> ArraySlice<UInt8> {
        var (start, end) = (startIndex, endIndex)
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return self[start..<end]
    }
}
