extension StoryReader {
    func readInline(_ node: WordNode) {
        switch node.tag {
        case .r: readRun(node)
        case .hyperlink: readLink(node)
        case .fldSimple: readSimpleField(node)
        case .ins, .del, .moveFrom, .moveTo: with(reading.choice.reason(for: node.tag)) { readInlines(of: node) }
        case .sdt: readControl(node) { readInlines(of: $0) }
        case .rt: with(.reading) { readInlines(of: node) }
        case .alternateContent: if let branch = branch(of: node) { readInlines(of: branch) }
        case .equation, .equationParagraph: line.leaveOut(node.rawText, because: reason ?? fields.reason ?? .equation)
        case .bookmarkStart, .bookmarkEnd: readBookmark(node)
        case _ where node.tag.isProperty: break
        case .t, .delText, .sym, .tab, .br, .cr, .drawing, .pict, .object, .fldChar, .instrText:
            readPiece(node, of: nil)
        default: readInlines(of: node)
        }
    }

    func readInlines(of node: WordNode) {
        for child in node.children { readInline(child) }
    }

    private func readLink(_ node: WordNode) {
        let address = node[.relationship].flatMap { parts[$0] }.map { $0.isExternal ? $0.address : "" } ?? ""
        let anchor = node[.anchor] ?? ""
        guard !address.isEmpty || !anchor.isEmpty else { return readInlines(of: node) }
        let isInside = address.isEmpty
        links.append(
            LineBuilder.Target(
                id: reading.nextID(),
                address: isInside ? anchor : address + (anchor.isEmpty ? "" : "#\(anchor)"), isBookmark: isInside))
        readInlines(of: node)
        links.removeLast()
    }

    func readBookmark(_ node: WordNode) {
        guard let id = node[.id] else { return }
        if node.tag == .bookmarkEnd { return reading.bookmarks.end(id) }
        guard let name = node[.name], name != "_GoBack" else { return }
        reading.bookmarks.start(name, id: id)
        bookmarks.append(name)
    }

    /// Where the words lead that stand here.
    var target: LineBuilder.Target? {
        guard let field = fields.leading else { return links.last }
        switch field.kind {
        case .link(let address) where address.hasPrefix("#"):
            return LineBuilder.Target(id: field.id, address: String(address.dropFirst()), isBookmark: true)
        case .link(let address): return LineBuilder.Target(id: field.id, address: address, isBookmark: false)
        case .reference(let bookmark, _), .noteReference(let bookmark, _):
            return LineBuilder.Target(id: field.id, address: bookmark, isBookmark: true)
        default: return links.last
        }
    }
}
