package import Diagnostics

extension Rule {
    package static let baseURL = Rule(
        "base-url", .error, "site.yml gives an address of the site that is none.",
        example: .site("base-url: council.example", mended: "base-url: https://council.example"))
}

extension Diagnostic {
    static func baseURL(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .baseURL, at: text.span, "\(text.value.quoted) is not the address of a website or of a folder in one",
            suggestion: "write it like https://www.example.gov.uk or https://www.example.gov.uk/papers")
    }
}

/// Where the site stands on the web: `https://www.example.gov.uk/papers/`.
package struct BaseURL: Sendable, Equatable {
    /// `https://www.example.gov.uk`, with the port if one is given.
    private let origin: String
    /// `/papers/`: begins and ends with a slash.
    package let path: String

    /// Reads an address of `http` or `https` with a host and perhaps a port and a path, with or without a slash at
    /// the end; nil for anything else, so for a question mark or a user's name too.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let scheme = Self.schemes.first(where: { bytes.map(\.lowercased).starts(with: $0.utf8) }) else {
            return nil
        }
        let authority = bytes.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "/") }
        let path = bytes[authority.endIndex...].dropFirst()
        let folder = path.last == UInt8(ascii: "/") ? path.dropLast() : path
        guard Self.isAuthority(authority), folder.isEmpty || Self.isPath(folder) else { return nil }
        origin = scheme + String(decoding: authority.map(\.lowercased), as: UTF8.self)
        self.path = folder.isEmpty ? "/" : "/\(String(decoding: folder, as: UTF8.self))/"
    }

    /// As a setting holds it.
    static let form = SettingForm.words(
        "an address of http or https, perhaps with a folder",
        pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\(label)(\\.\(label))*(:[0-9]{1,5})?(/\(name))*/?$")
    private static let label = "[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?"
    private static let name = "(?!\\.+(/|$))([-A-Za-z0-9._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+"

    /// The full address of a page.
    ///
    /// - Parameter page: Its path in the site: `home-care/`; nothing for the first page.
    package func address(of page: String) -> String { origin + path + page }
}

extension BaseURL {
    private static let schemes = ["https://", "http://"]

    /// A host's name and perhaps a port: `localhost:8000`.
    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2 else { return false }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy(isLabel) && parts.dropFirst().allSatisfy(isPort)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
            && label.allSatisfy { $0.isLetterOrDigit || $0 == hyphen }
    }

    private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.count <= 5, digits.allSatisfy(\.isDigit) else { return false }
        return Int(String(decoding: digits, as: UTF8.self)).map { (1...65_535).contains($0) } ?? false
    }

    /// Names between slashes, none of them empty or a step up (RFC 3986, section 3.3).
    private static func isPath(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
            !name.isEmpty && !name.allSatisfy { $0 == UInt8(ascii: ".") } && isName(name)
        }
    }

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        name.indices.allSatisfy { index in
            if name[index] == UInt8(ascii: "%") {
                let digits = name[index...].dropFirst().prefix(2)
                return digits.count == 2 && digits.allSatisfy(\.isHexDigit)
            }
            return name[index].isLetterOrDigit || marks.contains(name[index])
        }
    }

    private static let marks = Array("-._~!$&'()*+,;=:@".utf8)
}
