internal import Diagnostics
internal import Templating

/// Addresses as they may stand in an attribute of HTML.
enum PercentEncoding {
    /// The address with every byte that may not stand in one as `%` and two hexadecimal digits. What is encoded
    /// already stays as it is, so encoding twice changes nothing.
    static func encoded(_ address: String) -> String {
        String(decoding: encoded(Array(address.utf8)[...]), as: UTF8.self)
    }

    /// Appends such an address for the inside of an attribute.
    static func escape(_ address: ArraySlice<UInt8>, into output: inout [UInt8]) {
        Escaping.escapeHTML(encoded(address)[...], into: &output)
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
                bytes.append(UInt8(ascii: "%"))
                bytes += byte.hexDigits(inCapitals: true)
            }
        }
        return bytes
    }

    /// The reserved and unreserved marks of RFC 3986 without the brackets, as in the library's own writer.
    private static let allowedMarks = Array("-._~:/?#@!$&'()*+,;=%".utf8)
}
