internal import Markdown

extension MarkdownDocument {
    /// The document with links to places that the page has under another name.
    ///
    /// - Parameter ids: The page's name of an id, by the one that the author may use as well.
    func replacingIds(_ ids: [String: String]) -> MarkdownDocument {
        let rewriting = LinkRewriting(ids: ids)
        let footnotes = footnotes.map {
            Footnote(label: $0.label, blocks: rewriting.blocks($0.blocks), span: $0.span)
        }
        return MarkdownDocument(source: source, blocks: rewriting.blocks(blocks), footnotes: footnotes)
    }
}

/// Makes a tree anew with other addresses in its links.
private struct LinkRewriting {
    let ids: [String: String]

    func blocks(_ blocks: [Block]) -> [Block] {
        blocks.map { Block(kind($0.kind), at: $0.span, attributes: $0.attributes) }
    }

    private func kind(_ kind: Block.Kind) -> Block.Kind {
        switch kind {
        case .heading(let level, let content): .heading(level: level, inlines(content))
        case .paragraph(let content): .paragraph(inlines(content))
        case .list(let list):
            .list(.init(start: list.start, isTight: list.isTight, items: list.items.map(item)))
        case .quote(let content): .quote(blocks(content))
        case .table(let table):
            .table(.init(alignments: table.alignments, header: row(table.header), rows: table.rows.map(row)))
        case .code, .thematicBreak, .html: kind
        }
    }

    private func item(_ item: Block.Item) -> Block.Item {
        Block.Item(blocks: blocks(item.blocks), at: item.span, isTicked: item.isTicked, attributes: item.attributes)
    }

    private func row(_ row: Block.Row) -> Block.Row {
        let cells = row.cells.map {
            Block.Cell(content: inlines($0.content), at: $0.span, isRowHead: $0.isRowHead)
        }
        return Block.Row(cells: cells, at: row.span)
    }

    private func inlines(_ inlines: [Inline]) -> [Inline] {
        inlines.map { Inline(kind($0.kind), at: $0.span) }
    }

    private func kind(_ kind: Inline.Kind) -> Inline.Kind {
        switch kind {
        case .emphasis(let content): .emphasis(inlines(content))
        case .strong(let content): .strong(inlines(content))
        case .strikethrough(let content): .strikethrough(inlines(content))
        case .link(let link):
            .link(.init(destination: address(link.destination), title: link.title, content: inlines(link.content)))
        case .image, .text, .code, .softBreak, .hardBreak, .footnoteReference, .html: kind
        }
    }

    private func address(_ address: String) -> String {
        guard case .place(let id) = Destination(address), let other = ids[id] else { return address }
        return "#\(other)"
    }
}
