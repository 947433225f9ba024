/// What a name's prefix says of it.
enum XMLNamespace: Equatable {
    case none
    case svg
    case xlink
    case xml
    /// A language of the web that may act or fetch by itself, such as HTML and XInclude.
    case web
    /// What a drawing program notes for itself, which no viewer acts on.
    case foreign

    init(_ address: some Collection<UInt8>) {
        switch String(decoding: address, as: UTF8.self) {
        case "": self = .none
        case "http://www.w3.org/2000/svg": self = .svg
        case "http://www.w3.org/1999/xlink": self = .xlink
        case "http://www.w3.org/XML/1998/namespace": self = .xml
        case "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#": self = .foreign
        case let address:
            let host = address.utf8.split(separator: UInt8(ascii: "/")).dropFirst().first?.map(\.lowercased) ?? []
            self = Self.hosts.contains(String(decoding: host, as: UTF8.self)) ? .web : .foreign
        }
    }

    /// Whose languages browsers know.
    private static let hosts = ["www.w3.org", "w3.org", "www.mozilla.org"]
}

/// The prefixes that are known at a place of a file of XML.
struct XMLNamespaces {
    /// What each prefix means, the innermost last.
    private var meanings: [String: [XMLNamespace]] = ["xml": [.xml], "": [.none]]
    /// The prefixes that each open element declares.
    private var declared: [[String]] = []

    /// What a prefix means here; nil when nothing declares it.
    subscript(prefix: String) -> XMLNamespace? { meanings[prefix]?.last }

    mutating func open(declaring declarations: [(prefix: String, namespace: XMLNamespace)]) {
        for (prefix, namespace) in declarations { meanings[prefix, default: []].append(namespace) }
        declared.append(declarations.map(\.prefix))
    }

    mutating func close() {
        for prefix in declared.popLast() ?? [] { meanings[prefix]?.removeLast() }
    }
}

/// A name of XML with its prefix apart: `xlink` and `href`.
struct XMLName {
    /// Empty when there is none.
    let prefix: String
    let local: String

    /// Nil when the name has several colons, or one at an end.
    init?(_ bytes: ArraySlice<UInt8>) {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 2, let last = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        prefix = parts.count == 2 ? String(decoding: parts[0], as: UTF8.self) : ""
        local = String(decoding: last, as: UTF8.self)
    }
}
