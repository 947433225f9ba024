internal import CExpat

/// The name of an element of a spreadsheet's vocabulary, without its namespace. It lives as long as the call that it is
/// given to.
struct XMLName {
    private let local: UnsafePointer<CChar>

    /// - Parameter full: `namespace|name`.
    /// - Returns: Nil for an element of another vocabulary.
    init?(_ full: UnsafePointer<CChar>) {
        for space in Self.spaces where space.matches(full) {
            local = full + space.utf8CodeUnitCount
            return
        }
        return nil
    }

    static func == (name: XMLName, word: StaticString) -> Bool { word.equals(name.local) }

    /// Of ECMA-376: spreadsheets in the usual and in the strict form, how parts are related, and who made them.
    private static let spaces: [StaticString] = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main|",
        "http://purl.oclc.org/ooxml/spreadsheetml/main|",
        "http://schemas.openxmlformats.org/package/2006/relationships|",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties|",
        "http://purl.org/dc/elements/1.1/|",
    ]
}

/// The attributes of an element, as long as the call that they are given to.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        self.list = list
    }

    /// Of an attribute without a namespace.
    subscript(name: StaticString) -> String? { pointer(name).map { String(cString: $0) } }

    /// The bytes of an attribute, up to the NUL behind them.
    func pointer(_ name: StaticString) -> UnsafePointer<CChar>? {
        var index = 0
        while let key = list[index] {
            if name.equals(key) { return list[index + 1] }
            index += 2
        }
        return nil
    }

    /// Of `r:id`, whichever of the two namespaces it has.
    var relationship: String? {
        let names: [StaticString] = [
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships|id",
            "http://purl.oclc.org/ooxml/officeDocument/relationships|id",
        ]
        return names.lazy.compactMap { self[$0] }.first
    }

    func whole(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

    /// As XML schemas write a yes: `1` or `true`.
    func isSet(_ name: StaticString) -> Bool { self[name].map { ["1", "true", "on"].contains($0) } ?? false }
}

extension StaticString {
    fileprivate func matches(_ text: UnsafePointer<CChar>) -> Bool {
        for index in 0..<utf8CodeUnitCount where UInt8(bitPattern: text[index]) != utf8Start[index] { return false }
        return true
    }

    fileprivate func equals(_ text: UnsafePointer<CChar>) -> Bool { matches(text) && text[utf8CodeUnitCount] == 0 }
}
