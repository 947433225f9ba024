internal import CXML2

/// Parses a page by libxml2, and takes its tree over as values.
enum HTMLTree {
    /// - Parameter name: The file's name, for messages.
    static func parse(_ text: String, name: String) throws(ImportFault) -> [HTMLNode] {
        xmlInitParser()
        guard let context = htmlNewParserCtxt() else { throw .refused("There is too little memory to read \(name).") }
        defer { htmlFreeParserCtxt(context) }
        var text = text
        let document = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                htmlCtxtReadMemory(context, bytes.baseAddress, Int32(clamping: bytes.count), nil, "UTF-8", options)
            }
        }
        guard let document else { return [] }
        defer { xmlFreeDoc(document) }
        // The parser stops where elements stand deeper than any page has them.
        guard context.pointee.disableSAX == 0 else {
            throw .refused(
                "\(name) is damaged: its elements stand more than 250 deep in one another. Open it in Word and save it as "
                    + ".docx.")
        }
        return HTMLSeen.marked(nodes(from: document.pointee.children))
    }

    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue)

    /// A node and those behind it.
    private static func nodes(from first: UnsafeMutablePointer<xmlNode>?) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        var next = first
        while let node = next {
            switch node.pointee.type {
            case XML_ELEMENT_NODE:
                nodes.append(
                    .element(
                        HTMLElement(
                            name: string(node.pointee.name).lowercased(), attributes: attributes(of: node),
                            children: self.nodes(from: node.pointee.children))))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: nodes.append(.text(string(node.pointee.content)))
            case XML_COMMENT_NODE: nodes.append(.comment(string(node.pointee.content)))
            case XML_ENTITY_REF_NODE: nodes.append(.text("&\(string(node.pointee.name));"))
            case XML_PI_NODE: nodes.append(.comment("\(string(node.pointee.name)) \(string(node.pointee.content))"))
            default: break
            }
            next = node.pointee.next
        }
        return nodes
    }

    private static func attributes(of node: UnsafeMutablePointer<xmlNode>) -> [String: String] {
        var attributes: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            let name = string(attribute.pointee.name).lowercased()
            if attributes[name] == nil { attributes[name] = string(attribute.pointee.children?.pointee.content) }
            next = attribute.pointee.next
        }
        return attributes
    }

    private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
