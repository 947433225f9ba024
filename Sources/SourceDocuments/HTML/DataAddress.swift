/// The bytes that stand in the address of a picture itself: `data:image/png;base64,…`.
struct DataAddress {
    let fileExtension: String
    let bytes: [UInt8]

    init?(_ address: String) {
        guard address.hasPrefix("data:image/"), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else {
            return nil
        }
        let kind = address[..<comma].dropFirst("data:image/".count).lowercased().split(separator: ";")
        guard let type = kind.first, kind.last == "base64" else { return nil }
        guard let bytes = Self.decode(address.utf8[comma...].dropFirst()), !bytes.isEmpty else { return nil }
        fileExtension = type == "svg+xml" ? "svg" : type.allSatisfy { $0.isASCII && $0.isLetter } ? String(type) : "png"
        self.bytes = bytes
    }

    /// Base 64; nil where another sign stands in it.
    private static func decode(_ text: Substring.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for sign in text {
            guard sign != UInt8(ascii: "=") else { break }
            if sign == 0x20 || (0x09...0x0D).contains(sign) { continue }
            guard let value = value(of: sign) else { return nil }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        return bytes
    }

    private static func value(of sign: UInt8) -> UInt32? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
