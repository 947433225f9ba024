/// Paths as addresses (RFC 3986).
package enum FileAddress {
    /// A path as an address: every byte that could mean something else, a `%` too, as `%` and two hexadecimal digits.
    package static func encoded(_ path: String) -> String {
        var bytes = Array((path.utf8.first == UInt8(ascii: "/") ? "file://" : "").utf8)
        for byte in path.utf8 {
            if byte.isLetterOrDigit || "-._~/".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%")] + byte.hexDigits(inCapitals: true)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
