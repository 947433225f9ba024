internal import Diagnostics

/// The addresses by which editors call files.
package enum FileURI {
    /// The absolute path, without `.` and `..`; nil for the address of anything but a file of this computer.
    package static func path(of uri: String) -> String? {
        let scheme = "file://"
        guard uri.utf8.starts(with: scheme.utf8) else { return nil }
        let address = uri.utf8.dropFirst(scheme.utf8.count)
        guard let slash = address.firstIndex(of: UInt8(ascii: "/")),
            ["", "localhost"].contains(String(Substring(address[..<slash]))),
            let bytes = decoded(Array(address[slash...])), !bytes.contains(0),
            let path = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return withoutDots(path)
    }

    /// - Parameter path: Absolute.
    package static func uri(of path: String) -> String { FileAddress.encoded(path) }

    /// Nil where a `%` stands without its two digits.
    private static func decoded(_ address: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        var index = 0
        while index < address.count {
            guard address[index] == UInt8(ascii: "%") else {
                bytes.append(address[index])
                index += 1
                continue
            }
            guard index + 2 < address.count, address[(index + 1)...(index + 2)].allSatisfy(\.isHexDigit),
                let byte = UInt8(String(decoding: address[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(byte)
            index += 3
        }
        return bytes
    }

    private static func withoutDots(_ path: String) -> String {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        return "/"
            + parts.reduce(into: [String]()) { kept, part in
                switch part {
                case ".": break
                case "..": _ = kept.popLast()
                default: kept.append(part)
                }
            }.joined(separator: "/")
    }
}
