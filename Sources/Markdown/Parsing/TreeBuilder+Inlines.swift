internal import Diagnostics

extension TreeBuilder {
    mutating func textWithAttributes(
        in content: BlockContent, from start: Int, at depth: Int
    ) -> ([Inline], Attributes?) {
        Attributes.split(from: inlines(in: content, from: start, at: depth), diagnostics: &diagnostics)
    }

    /// The text of one block, and what the library has lost of it.
    mutating func inlines(in content: BlockContent, from start: Int = 0, at depth: Int) -> [Inline] {
        var locator = InlineLocator(content, from: start)
        let inlines = inlines(at: depth, locator: &locator)
        locator.finish()
        if let lost = locator.lost {
            let span = Span(text.source, lost)
            diagnostics.append(FootnoteMarks.broken(in: span).map { .footnoteLabel(at: $0) } ?? .textLost(span))
        }
        usedLabels.formUnion(locator.usedLabels)
        return inlines
    }

    private mutating func inlines(at depth: Int, locator: inout InlineLocator) -> [Inline] {
        var inlines: [Inline] = []
        while let node = take(at: depth) {
            guard let inline = inline(node, locator: &locator) else { continue }
            inlines.appendJoiningText(inline)
        }
        return inlines
    }

    private mutating func inline(_ node: RawNode, locator: inout InlineLocator) -> Inline? {
        switch node.kind {
        case .text(let literal): literal.isEmpty ? nil : piece(.text(literal), at: locator.text(literal))
        case .inlineCode(let literal): piece(.code(literal), at: locator.code(literal))
        case .inlineHTML(let literal): piece(.html(literal), at: locator.html(literal))
        case .footnoteReference(let number): piece(.footnoteReference(number), at: locator.footnoteMark())
        case .softBreak: piece(.softBreak, at: locator.lineBreak())
        case .hardBreak: piece(.hardBreak, at: locator.lineBreak())
        default: container(node, &locator)
        }
    }

    /// A piece with others in it.
    private mutating func container(_ node: RawNode, _ locator: inout InlineLocator) -> Inline? {
        let mark = locator.open(node.kind)
        let content = inlines(at: node.depth + 1, locator: &locator)
        let range = locator.close(mark)
        switch node.kind {
        case .emphasis: return piece(.emphasis(content), at: range)
        case .strong: return piece(.strong(content), at: range)
        case .strikethrough: return piece(.strikethrough(content), at: range)
        case .link(let destination, let title):
            return piece(.link(.init(destination: destination, title: title, content: content)), at: range)
        case .image(let source, let title):
            return piece(.image(.init(source: source, title: title, alternative: content)), at: range)
        default: return nil
        }
    }

    private func piece(_ kind: Inline.Kind, at range: Range<Int>) -> Inline {
        Inline(kind, at: Span(text.source, range))
    }
}

extension [Inline] {
    /// Text beside text becomes one text: the library divides it where it looked for markup.
    fileprivate mutating func appendJoiningText(_ inline: Inline) {
        if case .text(let new) = inline.kind, let last, case .text(let old) = last.kind {
            self[count - 1] = Inline(.text(old + new), at: last.span.joined(to: inline.span))
        } else {
            append(inline)
        }
    }
}
