internal import Diagnostics

/// Addresses as they may stand in an attribute of HTML.
enum PercentEncoding {
    /// The address with every byte that may not stand in one as `%` and two hexadecimal digits. What is encoded
    /// already stays as it is, so encoding twice changes nothing.
    static func encoded(_ address: String) -> String {
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if byte.isLetterOrDigit || allowedMarks.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%")] + byte.hexDigits(inCapitals: true)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The reserved and unreserved marks of RFC 3986 without the brackets, as in the library's own writer.
    private static let allowedMarks = Array("-._~:/?#@!$&'()*+,;=%".utf8)
}
