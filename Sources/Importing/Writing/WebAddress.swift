internal import Diagnostics

/// Addresses that stand in words: Markdown takes what follows `https://` for one, with every escape in it.
enum WebAddress {
    enum Part: Equatable {
        case words(String)
        case address(String)
    }

    /// Signs of ASCII that may stand in an address and are no marks of Markdown's tables and codes.
    private static let signs = ByteSet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%")
    private static let atNoEnd = ByteSet(".,;:!?'()*_~")

    /// - Returns: The parts in order.
    static func parts(of text: String) -> [Part] {
        let bytes = Array(text.utf8)
        guard bytes.contains(bytes: "://".utf8) else { return [.words(text)] }
        var parts: [Part] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard let end = end(ofAddressAt: index, in: bytes) else {
                index += 1
                continue
            }
            if start < index { parts.append(.words(String(decoding: bytes[start..<index], as: UTF8.self))) }
            parts.append(.address(String(decoding: bytes[index..<end], as: UTF8.self)))
            (start, index) = (end, end)
        }
        if start < bytes.count { parts.append(.words(String(decoding: bytes[start...], as: UTF8.self))) }
        return parts
    }

    /// An address as it stands between `<` and `>`, where `&amp;` is still read as `&`.
    static func escaped(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: ";")) else { return address }
        let bytes = address.utf8.flatMap { $0 == UInt8(ascii: "&") ? Array("&amp;".utf8) : [$0] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func end(ofAddressAt start: Int, in bytes: [UInt8]) -> Int? {
        let schemes = ["http://", "https://", "ftp://"]
        guard "hHfF".utf8.contains(bytes[start]),
            let scheme = schemes.first(where: {
                bytes[start...].prefix($0.utf8.count).map(\.lowercased).elementsEqual($0.utf8)
            })
        else { return nil }
        let first = start + scheme.utf8.count
        var end = first
        while end < bytes.count, signs.contains(bytes[end]) { end += 1 }
        while end > first, atNoEnd.contains(bytes[end - 1]) { end -= 1 }
        return end > first ? end : nil
    }
}
