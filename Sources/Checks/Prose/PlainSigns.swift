internal import Diagnostics

/// The signs that Word writes for an apostrophe, a blank or a hyphen, read as the plain ones that data have.
extension ArraySlice<UInt8> {
    /// Whether all bytes are of ASCII, so that none of them is such a sign.
    var isASCII: Bool { reduce(0) { $0 | $1 } < 0x80 }

    /// The plain sign that stands for what begins at `index`, and how many bytes that has; nil for any other bytes.
    func plainSign(at index: Int) -> (sign: UInt8, length: Int)? {
        switch self[index] {
        case 0xC2: index + 1 < endIndex && self[index + 1] == 0xA0 ? (.space, 2) : nil
        case 0xE2: index + 2 < endIndex && self[index + 1] == 0x80 ? Self.plainSign(last: self[index + 2]) : nil
        default: nil
        }
    }

    /// Those of U+2000 to U+203F.
    private static func plainSign(last byte: UInt8) -> (sign: UInt8, length: Int)? {
        switch byte {
        case 0x98, 0x99: (UInt8(ascii: "'"), 3)
        case 0x87, 0xAF: (.space, 3)
        case 0x90, 0x91: (UInt8(ascii: "-"), 3)
        default: nil
        }
    }

    /// The bytes with plain signs.
    var withPlainSigns: [UInt8] {
        guard !isASCII else { return Array(self) }
        var plain: [UInt8] = []
        var index = startIndex
        while index < endIndex {
            let (sign, length) = plainSign(at: index) ?? (self[index], 1)
            plain.append(sign)
            index += length
        }
        return plain
    }
}
