internal import Diagnostics

extension TreeBuilder {
    /// The text of a heading or paragraph that was opened, with the attributes that it ends with; closes it.
    mutating func buildText(of id: NodeID, in content: BlockContent, from start: Int, depth: Int) {
        buildPieces(in: content, from: start, depth: depth)
        buildLanguages(in: id)
        if let own = takeAttributes(endingTextOf: id) { add(own, to: id) }
        close(id)
    }

    /// The pieces of one line of text, and what the library has lost of it.
    mutating func buildPieces(in content: BlockContent, from start: Int = 0, depth: Int) {
        var locator = InlineLocator(content, from: start)
        buildPieces(at: depth, locator: &locator)
        locator.finish()
        if let lost = locator.lost {
            let span = Span(text.source, lost)
            diagnostics.append(FootnoteMarks.broken(in: span).map { .footnoteLabel(at: $0) } ?? .textLost(span))
        }
        if !locator.usedLabels.isEmpty { usedLabels.formUnion(locator.usedLabels) }
    }

    private mutating func buildPieces(at depth: Int, locator: inout InlineLocator) {
        while let node = take(at: depth) { build(node, locator: &locator) }
    }

    private mutating func build(_ node: RawNode, locator: inout InlineLocator) {
        switch node.kind {
        case .text(let literal):
            if !literal.isEmpty { appendText(literal, at: locator.text(raw.text[literal.range])) }
        case .inlineCode(let literal):
            append(Node(.inlineCode, at: locator.code(raw.text[literal.range]), text: literal))
        case .inlineHTML(let literal): appendHTML(literal, at: locator.html(raw.text[literal.range]))
        case .footnoteReference(let number):
            append(Node(.footnoteReference, at: locator.footnoteMark(), extra: number))
        case .softBreak: append(Node(.softBreak, at: locator.lineBreak()))
        case .hardBreak: append(Node(.hardBreak, at: locator.lineBreak()))
        default: buildContainer(node, &locator)
        }
    }

    /// A piece with others in it. Where it ends is known when these are read.
    private mutating func buildContainer(_ node: RawNode, _ locator: inout InlineLocator) {
        guard let kind = Node.Kind(container: node.kind) else { return }
        let id = open(Node(kind, at: 0..<0, extra: addLink(of: node.kind)))
        let mark = locator.open(node.kind)
        buildPieces(at: node.depth + 1, locator: &locator)
        let range = locator.close(mark)
        nodes[id.index].start = UInt32(clamping: range.lowerBound)
        nodes[id.index].end = UInt32(clamping: range.upperBound)
        close(id)
    }

    private mutating func addLink(of kind: RawNode.Kind) -> Int {
        switch kind {
        case .link(let destination, let title), .image(let destination, let title):
            addLink(destination: destination, title: title)
        default: 0
        }
    }

    /// `<br>` is the only way to end a line in a cell, so there it is read as what it means.
    private mutating func appendHTML(_ html: TextRange, at range: Range<Int>) {
        let isBreak = isInCell && raw.text[html.range].isLineBreakTag
        append(isBreak ? Node(.hardBreak, at: range) : Node(.inlineHTML, at: range, text: html))
    }

    /// Text beside text becomes one text: the library divides it where it looked for markup. Their bytes stand one
    /// behind the other, since nothing else was copied between them.
    private mutating func appendText(_ literal: TextRange, at range: Range<Int>) {
        let isVerbatim =
            literal.range.count == range.count
            && text.source.bytes.hold(raw.text[literal.range], at: range.lowerBound)
        guard let open = openText else {
            append(Node(.text, detail: isVerbatim ? Node.verbatim : 0, at: range, text: literal))
            openText = NodeID(nodes.count - 1)
            return
        }
        let old = nodes[open.index]
        let joined = old.range.lowerBound..<max(old.range.upperBound, range.upperBound)
        let staysVerbatim = old.isVerbatim && isVerbatim && old.range.upperBound == range.lowerBound
        let whole = TextRange(start: old.textStart, end: literal.end)
        nodes[open.index] = Node(.text, detail: staysVerbatim ? Node.verbatim : 0, at: joined, text: whole)
        nodes[open.index].next = old.next
    }
}

extension Node {
    var text: TextRange { TextRange(start: textStart, end: textEnd) }
}

extension ArraySlice<UInt8> {
    /// `<br>`, `<BR/>`, `<br />`
    fileprivate var isLineBreakTag: Bool {
        guard (4...6).contains(count), map(\.lowercased).starts(with: "<br".utf8) else { return false }
        return dropFirst(3).drop(while: \.isBlank).elementsEqual(">".utf8)
            || dropFirst(3).drop(while: \.isBlank).elementsEqual("/>".utf8)
    }
}

extension Node.Kind {
    fileprivate init?(container kind: RawNode.Kind) {
        switch kind {
        case .emphasis: self = .emphasis
        case .strong: self = .strong
        case .strikethrough: self = .strikethrough
        case .link: self = .link
        case .image: self = .image
        default: return nil
        }
    }
}
