/// Names for the bytes that parsers and escapers ask for; text is split, compared and escaped as UTF-8.
extension UInt8 {
    package static let tab: UInt8 = 0x09
    package static let lineFeed: UInt8 = 0x0A
    package static let carriageReturn: UInt8 = 0x0D
    package static let space: UInt8 = 0x20

    /// Space or tab.
    package var isBlank: Bool { self == .space || self == .tab }
    /// LF or CR.
    package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
    package var isDigit: Bool { (0x30...0x39).contains(self) }
    package var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }
    package var isUppercaseLetter: Bool { (0x41...0x5A).contains(self) }
    package var isLetter: Bool { isLowercaseLetter || isUppercaseLetter }
    package var isLetterOrDigit: Bool { isLetter || isDigit }
    /// 0–9, a–f or A–F.
    package var isHexDigit: Bool { isDigit || (0x61...0x66).contains(lowercased) }
    /// A–Z become a–z; every other byte stays.
    package var lowercased: UInt8 { isUppercaseLetter ? self + 0x20 : self }

    /// The byte as two hexadecimal digits.
    package func hexDigits(inCapitals: Bool = false) -> [UInt8] {
        let ten = UInt8(ascii: inCapitals ? "A" : "a")
        return [self >> 4, self & 0xF].map { $0 < 10 ? UInt8(ascii: "0") + $0 : ten + $0 - 10 }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes between the spaces and tabs at the start and those at the end.
    package func trimmingBlanks() -> ArraySlice<UInt8> {
        let start = drop(while: \.isBlank)
        return start[..<(start.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start.startIndex)]
    }
}
