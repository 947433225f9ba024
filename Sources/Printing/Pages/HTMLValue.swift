internal import Diagnostics

/// The value of an attribute of HTML, read and written.
enum HTMLValue {
    /// Resolves the references that values are escaped with, and numbers; others stay.
    static func text(of value: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var rest = value
        while let byte = rest.popFirst() {
            let name = rest.prefix(longestReference).prefix { $0 != UInt8(ascii: ";") }
            if byte == UInt8(ascii: "&"), let sign = sign(String(decoding: name, as: UTF8.self)) {
                text += sign.utf8
                rest = rest[name.endIndex...].dropFirst()
            } else {
                text.append(byte)
            }
        }
        return text
    }

    /// For between double quotation marks.
    static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
        text.flatMap { byte in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            default: [byte]
            }
        }
    }

    private static let longestReference = 12

    private static func sign(_ name: String) -> String? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let digits = name.utf8.dropFirst()
            guard name.utf8.first == UInt8(ascii: "#"), let first = digits.first else { return nil }
            let isHex = first.lowercased == UInt8(ascii: "x")
            let number = UInt32(String(Substring(isHex ? digits.dropFirst() : digits)), radix: isHex ? 16 : 10)
            return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
    }
}
