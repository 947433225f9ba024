internal import Diagnostics

/// The attributes of a tag, each looked at for what it may do.
struct SVGAttributes {
    private let tag: XMLTag
    private let file: SourceFile

    init(_ tag: XMLTag, of file: SourceFile) {
        (self.tag, self.file) = (tag, file)
    }

    /// What prefixes mean from here on.
    func declarations() throws(XMLFault) -> [(prefix: String, namespace: XMLNamespace)] {
        var declarations: [(prefix: String, namespace: XMLNamespace)] = []
        for attribute in tag.attributes {
            let name = try self.name(of: attribute)
            guard name.isDeclaration else { continue }
            let prefix = name.prefix.isEmpty ? "" : name.local
            let namespace = XMLNamespace(try value(of: attribute).bytes)
            if prefix == "xmlns" || (prefix == "xml") != (namespace == .xml) || !prefix.isEmpty && namespace == .none {
                throw XMLFault(attribute.whole, "this must not be declared")
            }
            declarations.append((prefix, namespace))
        }
        return declarations
    }

    /// - Parameters:
    ///   - isForeign: Whether the element is a note of a drawing program, which may have attributes of its own.
    ///   - element: Its name without prefix.
    func look(isForeign: Bool, element: String, _ namespaces: XMLNamespaces) throws(XMLFault) -> Look {
        var look = Look()
        var seen: Set<String> = []
        for attribute in tag.attributes where look.faults.count < SVGCheck.mostFaults {
            let name = try self.name(of: attribute)
            guard seen.insert("\(name.prefix):\(name.local)").inserted else {
                throw XMLFault(attribute.name, "this value is given twice")
            }
            if name.isDeclaration { continue }
            guard let namespace = name.prefix.isEmpty ? XMLNamespace.none : namespaces[name.prefix] else {
                throw XMLFault(attribute.name, "no “xmlns” says what this stands for")
            }
            let text = try value(of: attribute)
            switch SVGAttribute(name, in: namespace, isForeign: isForeign) {
            case .text: if name.prefix.isEmpty, name.local == "id" { look.id = Array(text.bytes) }
            case .address: addAddress(text, attribute, element, to: &look)
            case .style: addStyle(text, attribute, to: &look)
            case .notAllowed: look.faults.append(.pictureAttribute(name.local, at: Span(file, attribute.name)))
            }
        }
        return look
    }

    /// What the attributes of an element say of it.
    struct Look {
        fileprivate(set) var faults: [Diagnostic] = []
        fileprivate(set) var id: [UInt8]?
        /// The parts of the picture that they name, without the sign `#`.
        fileprivate(set) var parts: [[UInt8]] = []
    }
}

extension SVGAttributes {
    private func name(of attribute: XMLAttribute) throws(XMLFault) -> XMLName {
        guard let name = XMLName(file.bytes[attribute.name]) else { throw XMLFault(attribute.name, "this is no name") }
        return name
    }

    private func value(of attribute: XMLAttribute) throws(XMLFault) -> XMLText {
        try XMLText(attribute.value, of: file.bytes, isValue: true)
    }

    private func addAddress(_ text: XMLText, _ attribute: XMLAttribute, _ element: String, to look: inout Look) {
        switch SVGAddress(text.bytes) {
        case .part: look.parts.append(Array(text.bytes.dropFirst()))
        case .embedded where ["image", "feImage"].contains(element): break
        default: look.faults.append(.pictureAddress(text.bytes, at: Span(file, attribute.value)))
        }
    }

    /// Only what has brackets, an escape or the sign of a rule can name something: most values have none of them.
    private func addStyle(_ text: XMLText, _ attribute: XMLAttribute, to look: inout Look) {
        guard text.bytes.contains(where: { "(\\@".utf8.contains($0) }) else { return }
        let style = SVGStyle.look(at: text.bytes, isSheet: false) { _ in Span(file, attribute.value) }
        look.faults += style.faults
        look.parts += style.parts
    }
}

/// What is asked of an attribute's value.
enum SVGAttribute {
    case text
    case address
    case style
    case notAllowed

    init(_ name: XMLName, in namespace: XMLNamespace, isForeign: Bool) {
        switch namespace {
        case .none: self = Self.plain(name, isForeign: isForeign)
        case .xlink where name.local == "href": self = .address
        case .xlink where ["type", "role", "arcrole", "title", "show", "actuate"].contains(name.local): self = .text
        case .xml where ["space", "lang", "id"].contains(name.local): self = .text
        case .foreign where !name.actsInAnyNamespace: self = .text
        default: self = .notAllowed
        }
    }

    private static func plain(_ name: XMLName, isForeign: Bool) -> SVGAttribute {
        if name.local == "href" { return .address }
        if SVGNames.drawing.contains(name.local) { return .style }
        let isText =
            SVGNames.texts.contains(name.local)
            || ["data-", "aria-"].contains { name.local.utf8.starts(with: $0.utf8) }
        return isText || isForeign && !name.actsInAnyNamespace ? .text : .notAllowed
    }
}

extension XMLName {
    fileprivate var isDeclaration: Bool { prefix == "xmlns" || prefix.isEmpty && local == "xmlns" }

    /// Whether a program that minds no prefixes would act on it, or look for a file.
    var actsInAnyNamespace: Bool {
        let name = String(decoding: local.utf8.map(\.lowercased), as: UTF8.self)
        return Self.acting.contains(name) || name.utf8.starts(with: "on".utf8)
            || SVGNames.elements.contains(local) && !["title", "desc", "metadata"].contains(local)
    }

    private static let acting: Set<String> = [
        "href", "src", "srcset", "srcdoc", "data", "poster", "action", "formaction", "base", "style", "script",
        "handler", "listener", "foreignobject", "animate", "animatecolor", "animatemotion", "animatetransform", "set",
        "iframe", "object", "embed", "link", "meta", "include", "import", "stylesheet", "html", "body", "audio",
        "video",
    ]
}
