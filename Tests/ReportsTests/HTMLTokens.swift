/// HTML divided as a browser does at the very least: into tags with their attributes, and text with its references
/// decoded. It knows no more than the writers of this package and of the library make.
enum HTMLToken: Equatable, Sendable {
    /// `name` is in lower case; `attributes` are sorted by name.
    case open(name: String, attributes: [Attribute])
    case close(name: String)
    case text(String)

    struct Attribute: Equatable, Sendable {
        let name: String
        let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

extension HTMLToken {
    static func tokens(of html: String) -> [HTMLToken] {
        var rest = Array(html.unicodeScalars)[...]
        var tokens: [HTMLToken] = []
        var text = String.UnicodeScalarView()
        while let scalar = rest.first {
            if scalar == "<", let next = rest.dropFirst().first, next == "/" || next.properties.isAlphabetic {
                if !text.isEmpty { tokens.append(.text(decoded(text))) }
                text = .init()
                tokens.append(tag(&rest))
            } else {
                text.append(scalar)
                rest.removeFirst()
            }
        }
        return text.isEmpty ? tokens : tokens + [.text(decoded(text))]
    }

    /// Takes a tag from `<` to `>`.
    private static func tag(_ rest: inout ArraySlice<Unicode.Scalar>) -> HTMLToken {
        rest.removeFirst()
        let isClosing = rest.first == "/"
        if isClosing { rest.removeFirst() }
        let name = take(&rest) { !isBlank($0) && $0 != ">" && $0 != "/" }
        var attributes: [Attribute] = []
        while let scalar = rest.first, scalar != ">" {
            if isBlank(scalar) || scalar == "/" {
                rest.removeFirst()
            } else {
                attributes.append(attribute(&rest))
            }
        }
        if !rest.isEmpty { rest.removeFirst() }
        return isClosing
            ? .close(name: name) : .open(name: name, attributes: attributes.sorted { $0.name < $1.name })
    }

    private static func attribute(_ rest: inout ArraySlice<Unicode.Scalar>) -> Attribute {
        let name = take(&rest) { !isBlank($0) && $0 != ">" && $0 != "=" }
        guard rest.first == "=" else { return Attribute(name, "") }
        rest.removeFirst()
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            return Attribute(name, take(&rest) { !isBlank($0) && $0 != ">" })
        }
        rest.removeFirst()
        let value = take(&rest) { $0 != quote }
        if !rest.isEmpty { rest.removeFirst() }
        return Attribute(name, decoded(value.unicodeScalars))
    }

    private static func take(
        _ rest: inout ArraySlice<Unicode.Scalar>, while condition: (Unicode.Scalar) -> Bool
    ) -> String {
        let taken = rest.prefix(while: condition)
        rest = rest.dropFirst(taken.count)
        return String(String.UnicodeScalarView(taken))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{0C}"
    }

    private static func decoded(_ text: String.UnicodeScalarView) -> String {
        let references = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&"),
        ]
        var bytes = Array(String(text).utf8)[...]
        var decoded: [UInt8] = []
        while let byte = bytes.first {
            let reference = references.first { bytes.starts(with: $0.0.utf8) }
            decoded += reference.map { Array($0.1.utf8) } ?? [byte]
            bytes.removeFirst(reference?.0.utf8.count ?? 1)
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
