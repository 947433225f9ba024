internal import Diagnostics

/// Where a link leads or an image comes from, told from the address alone.
package enum Destination: Equatable {
    /// `https:`, `http:`, `mailto:` or `tel:`.
    case external
    /// `#commission`: the id of a place in the same document.
    case place(String)
    /// A path inside the paper's folder, without `.` and `..`, and the id of a place in it: `said.md#answers`.
    case file(String, place: String? = nil)
    /// Another paper of the site, or a text of it: `../minibuses/`, `../minibuses/appraisal.md#option-2`.
    case paper(PaperAddress)
    /// No address at all.
    case none
    /// A name in double braces, with which the address is none (`UnknownValues`).
    case value
    /// Any other scheme, another host without a scheme, or a path that leaves the folder.
    case unsafe

    package init(_ address: ArraySlice<UInt8>) { self.init(String(decoding: address, as: UTF8.self)) }

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
            self = Self.place(behindSignIn: bytes).map { .place($0) } ?? .none
        } else if bytes.isEmpty {
            self = .none
        } else {
            self = Self(path: Self.path(of: address), place: Self.place(behindSignIn: bytes))
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

    /// What stands behind the `#`; nil where there is none, or nothing behind it.
    private static func place(behindSignIn address: [UInt8]) -> String? {
        guard let sign = address.firstIndex(of: UInt8(ascii: "#")), sign + 1 < address.count else { return nil }
        return String(decoding: address[(sign + 1)...], as: UTF8.self)
    }

    private init(path: [UInt8], place: String?) {
        let isPlain = !path.contains { $0 == UInt8(ascii: "\\") || $0 < .space }
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }.filter { $0 != "." }
        if isPlain, !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0 != ".." }) {
            self = .file(parts.joined(separator: "/"), place: place)
        } else if isPlain, let paper = PaperAddress(parts, place: place) {
            self = .paper(paper)
        } else {
            self = .unsafe
        }
    }
}

/// Another paper of the site, or a text or place of it.
package struct PaperAddress: Hashable, Sendable {
    /// The name of its folder.
    package let slug: String
    /// The name of a text's file; nil for the paper itself.
    package let file: String?
    /// The id of a place.
    package let place: String?

    package init(slug: String, file: String?, place: String?) {
        (self.slug, self.file, self.place) = (slug, file, place)
    }
}

extension PaperAddress {
    /// - Parameter parts: What stands between the slashes of a path: `..`, `minibuses`, `appraisal.md`.
    fileprivate init?(_ parts: [String], place: String?) {
        guard parts.count > 1, parts[0] == "..", parts.dropFirst(2).allSatisfy({ $0 != ".." }) else { return nil }
        let file = parts.dropFirst(2).joined(separator: "/")
        let areNamed = parts.dropFirst(2).dropLast().allSatisfy { !$0.isEmpty }
        guard !parts[1].isEmpty, parts[1] != "..", areNamed, file.utf8.last != UInt8(ascii: "/") else { return nil }
        self.init(slug: parts[1], file: file.isEmpty ? nil : file, place: place)
    }
}
