internal import Diagnostics
internal import Markdown

extension MarkdownBlocks {
    mutating func inlines(of nodes: Siblings, _ emphasis: SourceEmphasis) -> [SourceInline] {
        var inlines: [SourceInline] = []
        for node in nodes { inlines += self.inlines(of: node, emphasis) }
        return inlines
    }

    private mutating func inlines(of node: NodeID, _ emphasis: SourceEmphasis) -> [SourceInline] {
        switch tree[node].kind {
        case .text, .inlineCode: return [.text(tree.string(of: node), emphasis.union(tags))]
        case .softBreak: return [.text(" ", emphasis.union(tags))]
        case .hardBreak: return [.lineBreak]
        case .span: return inlines(of: tree.children(of: node), emphasis)
        case .emphasis: return inlines(of: tree.children(of: node), emphasis.union(.emphasis))
        case .strong: return inlines(of: tree.children(of: node), emphasis.union(.strong))
        case .strikethrough: return inlines(of: tree.children(of: node), emphasis.union(.strikethrough))
        case .footnoteReference: return [.note(tree[node].number)]
        case .link: return link(node, emphasis)
        case .image: return image(node)
        case .inlineHTML: return tag(node)
        default: return []
        }
    }

    private mutating func link(_ node: NodeID, _ emphasis: SourceEmphasis) -> [SourceInline] {
        let inlines = inlines(of: tree.children(of: node), emphasis).mergingTexts()
        let address = String(decoding: tree.destination(of: node), as: UTF8.self)
        if address.isEmpty || inlines.isEmpty { return inlines }
        if address.hasPrefix("#"), address.utf8.count > 1 {
            return [.reference(inlines, bookmark: String(address.dropFirst()))]
        }
        if let doubt = SourceDoubt.linkToFile(tree.plainText(of: node), address: address, at: place(of: node)) {
            document.doubts.append(doubt)
        }
        return [.link(inlines, address: address)]
    }

    /// A picture that the text itself holds is taken; one that lies beside it is named.
    private mutating func image(_ node: NodeID) -> [SourceInline] {
        let source = String(decoding: tree.destination(of: node), as: UTF8.self)
        let alternative = tree.plainText(of: node)
        let place = place(of: node)
        if let data = DataAddress(source) {
            let id = document.pictures.count + 1
            document.pictures.append(
                SourcePicture(id: id, fileExtension: data.fileExtension, bytes: data.bytes, at: place))
            return [.picture(id, alternative: alternative)]
        }
        if alternative.unicodeScalars.hasWords {
            document.leftOut.append(
                LeftOutWords(alternative, at: place, because: "it stands for a picture that the file does not hold"))
        }
        document.doubts.append(.pictureBeside(source, at: place))
        return [.text(" ", [])]
    }

    /// A tag of HTML, or a comment.
    private mutating func tag(_ node: NodeID) -> [SourceInline] {
        let written = tree.string(of: node)
        let place = place(of: node)
        doubtHTML(at: place)
        guard written.hasPrefix("<"), !written.hasPrefix("<!"), !written.hasPrefix("<?") else {
            document.leftOut.append(
                LeftOutWords(written, at: place, because: "it is a comment in the file, which no page shows"))
            return []
        }
        document.cleanings.append(Cleaning("tag of HTML", from: written, to: "", at: place))
        let isEnd = written.hasPrefix("</")
        let name = written.dropFirst(isEnd ? 2 : 1).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        if name == "br" { return [.lineBreak] }
        let element = HTMLElement(name: name, attributes: [:], children: [])
        let emphasis = HTMLStyle().inside(element).emphasis
        if isEnd { tags.subtract(emphasis) } else { tags.formUnion(emphasis) }
        return []
    }

    mutating func doubtHTML(at place: SourcePlace) {
        guard !hasSaidHTML else { return }
        hasSaidHTML = true
        document.doubts.append(
            SourceDoubt(
                "The text has HTML in it here. Its words were taken and its tags were not: look whether what they did is missed.",
                at: place))
    }

    /// HTML that stands between blocks: read as a page is.
    mutating func html(_ node: NodeID) -> [SourceBlock] {
        let written = tree.string(of: node)
        let place = place(of: node)
        guard let nodes = try? HTMLTree.parse(written, name: "") else {
            document.leftOut.append(LeftOutWords(written, at: place, because: "it is HTML that cannot be read"))
            return []
        }
        let notes = HTMLNotes([])
        let page = HTMLBlocks(nodes, notes: notes, after: document.pictures, at: place).document
        document.pictures = page.pictures
        document.leftOut += page.leftOut
        document.doubts += page.doubts
        let (before, after) = (
            written.unicodeScalars.wordRuns, HTMLWords(nodes, notes: notes).joined.unicodeScalars.wordRuns
        )
        accountFor(before, after, "tags of HTML", at: place)
        document.cleanings += page.cleanings
        doubtHTML(at: place)
        return page.blocks
    }

    /// Lists what of some words is written otherwise in what was made of them.
    mutating func accountFor(_ before: [String], _ after: [String], _ what: String, at place: SourcePlace) {
        let (gone, new) = (before.without(after), after.without(before))
        guard !gone.isEmpty || !new.isEmpty else { return }
        document.cleanings.append(
            Cleaning(what, from: gone.joined(separator: " "), to: new.joined(separator: " "), at: place))
    }
}
