internal import Diagnostics

/// Where a link leads or an image comes from, told from the address alone.
enum Destination: Equatable {
    /// `https:`, `http:`, `mailto:` or `tel:`.
    case external
    /// `#commission`: the id of a place in the same document.
    case place(String)
    /// A path inside the paper's folder, without `..`.
    case file(String)
    /// Any other scheme, another host without a scheme, or a path that leaves the folder.
    case unsafe

    /// Decides on the bytes without controls and blanks, as browsers do before they look for a scheme.
    init(_ address: String) {
        let bytes = address.utf8.filter { $0 > .space && $0 != 0x7F }
        let head = bytes.prefix { !"/?#".utf8.contains($0) }
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
            let scheme = String(decoding: head[..<colon].map(\.lowercased), as: UTF8.self)
            self = Self.schemes.contains(scheme) ? .external : .unsafe
        } else if bytes.first == UInt8(ascii: "#"), bytes.count > 1 {
            self = .place(String(decoding: bytes.dropFirst(), as: UTF8.self))
        } else {
            self = Self.isInsideFolder(address) ? .file(address) : .unsafe
        }
    }

    private static let schemes = ["https", "http", "mailto", "tel"]

    private static func isInsideFolder(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.utf8.contains(UInt8(ascii: "\\"))
            && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
    }
}
