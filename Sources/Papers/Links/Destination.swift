internal import Diagnostics

/// Where a link leads or an image comes from, told from the address alone.
package enum Destination: Equatable {
    /// `https:`, `http:`, `mailto:` or `tel:`.
    case external
    /// `#commission`: the id of a place in the same document.
    case place(String)
    /// A path inside the paper's folder, without `..`.
    case file(String)
    /// No address at all.
    case none
    /// A name in double braces, with which the address is none (`UnknownValues`).
    case value
    /// Any other scheme, another host without a scheme, or a path that leaves the folder.
    case unsafe

    /// Decides on the bytes without controls and blanks, as browsers do before they look for a scheme.
    package init(_ address: String) {
        guard NamePlaces(in: address).places.isEmpty else {
            self = .value
            return
        }
        let bytes = address.utf8.filter { $0 > .space && $0 != 0x7F }
        let head = bytes.prefix { !"/?#".utf8.contains($0) }
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
            let scheme = String(decoding: head[..<colon].map(\.lowercased), as: UTF8.self)
            self = Self.schemes.contains(scheme) ? .external : .unsafe
        } else if bytes.first == UInt8(ascii: "#") {
            self = bytes.count > 1 ? .place(String(decoding: bytes.dropFirst(), as: UTF8.self)) : .none
        } else if bytes.isEmpty {
            self = .none
        } else {
            let path = Self.path(of: address)
            self = Self.isInsideFolder(path) ? .file(String(decoding: path, as: UTF8.self)) : .unsafe
        }
    }

    private static let schemes = ["https", "http", "mailto", "tel"]

    /// The path without `#page=3` behind it, and with `%20` read as the blank that it stands for.
    private static func path(of address: String) -> [UInt8] {
        let path = Array(address.utf8.prefix { $0 != UInt8(ascii: "#") })
        var bytes: [UInt8] = []
        var index = 0
        while index < path.count {
            let code = path[index...].prefix(3).dropFirst()
            if path[index] == UInt8(ascii: "%"), code.count == 2, code.allSatisfy(\.isHexDigit),
                let byte = UInt8(String(decoding: code, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(path[index])
                index += 1
            }
        }
        return bytes
    }

    private static func isInsideFolder(_ path: [UInt8]) -> Bool {
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.contains { $0 == UInt8(ascii: "\\") || $0 < .space }
            && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
    }
}
