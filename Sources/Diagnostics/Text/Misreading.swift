/// A letter whose bytes in UTF-8 a program took for letters of Windows-1252: `Â£` for £, `â€™` for ’, `Ã©` for é.
///
/// Only such rows of letters count as no word of any language has: after `Ã` no quotation mark or dash, since a word in
/// capitals may end so before one.
struct Misreading {
    let meant: Unicode.Scalar
    let end: Int

    init?(in bytes: [UInt8], at start: Int) {
        guard let lead = bytes.scalar(at: start), let second = bytes.scalar(at: start + 2),
            let low = second.windowsByte, low < 0xC0
        else { return nil }
        let place = start + 2 + UTF8.width(second)
        switch lead {
        case "Â" where low >= 0xA0 && (low > 0xA0 || Self.isInText(bytes, start)):
            self.init(UInt32(low), end: place)
        case "Ã" where !second.isQuotationMarkOrDash:
            self.init(0xC0 + UInt32(low - 0x80), end: place)
        case "â" where Self.middles.contains(low):
            guard let third = bytes.scalar(at: place), let last = third.windowsByte, last < 0xC0 else { return nil }
            self.init(
                0x2000 + UInt32(low - 0x80) << 6 + UInt32(last - 0x80), end: place + UTF8.width(third))
        default: return nil
        }
    }

    private init?(_ value: UInt32, end: Int) {
        guard let scalar = Unicode.Scalar(value), !scalar.isNeverMeant else { return nil }
        meant = scalar
        self.end = end
    }

    /// Those of dashes, quotation marks, euro, trade mark, arrows, signs of mathematics and ticks.
    private static let middles: Set<UInt8> = [0x80, 0x82, 0x84, 0x86, 0x88, 0x89, 0x9C]

    /// Whether no blank stands before a place: a Welsh sentence may begin with the word “Â”.
    private static func isInText(_ bytes: [UInt8], _ place: Int) -> Bool {
        place > 0 && !bytes[place - 1].isBlank && !bytes[place - 1].isLineEnd
    }
}

extension Unicode.Scalar {
    /// The byte from 80 on that it is in Windows-1252; nil for any other.
    fileprivate var windowsByte: UInt8? {
        if (0x80...0xFF).contains(value) { return UInt8(value) }
        return Self.windowsLetters[value]
    }

    private static let windowsLetters: [UInt32: UInt8] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
        0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91,
        0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98,
        0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B, 0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
    ]

    fileprivate var isQuotationMarkOrDash: Bool { (0x2013...0x201E).contains(value) }
}
