internal import Diagnostics

/// Where an address leads that stands in a page or style sheet of `Output`.
enum PageAddress: Equatable {
    /// A file of `Output`, whether or not it is there: `assets/style.css`.
    case file(String)
    /// A place in the page, the web, or an address that holds what it names.
    case elsewhere
    /// A file of this machine outside `Output`.
    case outside

    /// - Parameters:
    ///   - address: Without references and escapes.
    ///   - path: Of the page or style sheet: `home-care/index.html`.
    init(_ address: some Sequence<UInt8>, in path: String) {
        // As browsers do: what is no sign goes, and a backslash is a slash.
        let bytes = address.filter { $0 > .space }.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        let scheme = bytes.prefix { $0.isLetterOrDigit || "+.-".utf8.contains($0) }
        if bytes.isEmpty || bytes.first == UInt8(ascii: "#") {
            self = .elsewhere
        } else if !scheme.isEmpty, bytes.dropFirst(scheme.count).first == UInt8(ascii: ":") {
            self = scheme.map(\.lowercased).elementsEqual("file".utf8) ? .outside : .elsewhere
        } else {
            self = Self.file(bytes.prefix { !"?#".utf8.contains($0) }, in: path)
        }
    }

    private static func file(_ address: ArraySlice<UInt8>, in path: String) -> PageAddress {
        guard address.first != UInt8(ascii: "/") else { return .outside }
        var folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
        for part in withoutPercents(address).split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
            guard part.elementsEqual("..".utf8) else {
                folders.append(Array(part))
                continue
            }
            if folders.popLast() == nil { return .outside }
        }
        return .file(folders.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/"))
    }

    private static func withoutPercents(_ address: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = address
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
