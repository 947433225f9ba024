internal import Diagnostics
internal import Templating

/// Addresses as they may stand in an attribute of HTML.
enum PercentEncoding {
    /// The address with every byte that may not stand in one as `%` and two hexadecimal digits. What is encoded
    /// already stays as it is, so encoding twice changes nothing.
    static func encoded(_ address: String) -> String {
        String(decoding: encoded(Array(address.utf8)[...]), as: UTF8.self)
    }

    /// The address of a file beside the page, from its name as the folder has it. In a name, signs that would divide an
    /// address or say what kind it is (`#`, `?`, `:`, `%`) are only signs.
    static func address(ofFile path: String) -> String {
        let signs = Array("#?:%".utf8)
        let bytes = path.utf8.flatMap { signs.contains($0) ? encoded($0) : [$0] }
        return String(decoding: encoded(bytes[...]), as: UTF8.self)
    }

    /// Appends such an address for the inside of an attribute.
    static func escape(_ address: ArraySlice<UInt8>, into output: ByteBuffer) {
        Escaping.escapeHTML(encoded(address)[...], into: output)
    }
}

extension PercentEncoding {
    private static func encoded(_ address: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(address.count)
        for byte in address {
            if byte.isLetterOrDigit || allowedMarks.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += encoded(byte)
            }
        }
        return bytes
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%")] + byte.hexDigits(inCapitals: true)
    }

    /// The reserved and unreserved marks of RFC 3986 without the brackets, as in the library's own writer.
    private static let allowedMarks = Array("-._~:/?#@!$&'()*+,;=%".utf8)
}
