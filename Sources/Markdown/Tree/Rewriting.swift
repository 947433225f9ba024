extension MarkdownDocument {
    /// The document with other pieces of text and other blocks, footnotes included.
    package func rewriting(
        block: (Block) -> Block = { $0 }, inline: (Inline) -> [Inline] = { [$0] }
    ) -> MarkdownDocument {
        let footnotes = footnotes.map { note in
            Footnote(label: note.label, blocks: note.blocks.rewriting(block: block, inline: inline), span: note.span)
        }
        return MarkdownDocument(
            source: source, blocks: blocks.rewriting(block: block, inline: inline), footnotes: footnotes,
            abbreviations: abbreviations)
    }
}

extension [Block] {
    /// The tree made anew: each block and each piece of text is asked what stands in its place, before what stands in
    /// it is.
    package func rewriting(block: (Block) -> Block, inline: (Inline) -> [Inline]) -> [Block] {
        withoutActuallyEscaping(block) { block in
            withoutActuallyEscaping(inline) { inline in
                Rewriting(block: block, inline: inline).blocks(self)
            }
        }
    }
}

private struct Rewriting {
    let block: (Block) -> Block
    let inline: (Inline) -> [Inline]

    func blocks(_ blocks: [Block]) -> [Block] {
        blocks.map { old in
            let new = block(old)
            return new.caption.map { new.with(kind: kind(new.kind)).with(caption: caption($0)) }
                ?? new.with(kind: kind(new.kind))
        }
    }

    private func kind(_ kind: Block.Kind) -> Block.Kind {
        switch kind {
        case .heading(let level, let content): .heading(level: level, inlines(content))
        case .paragraph(let content): .paragraph(inlines(content))
        case .list(let list):
            .list(list.with(items: list.items.map { $0.with(blocks: blocks($0.blocks)) }))
        case .quote(let content): .quote(blocks(content))
        case .table(let table):
            .table(.init(alignments: table.alignments, header: row(table.header), rows: table.rows.map(row)))
        case .code, .thematicBreak, .html, .placed: kind
        }
    }

    private func caption(_ caption: Caption) -> Caption {
        Caption(
            caption.kind, number: caption.number, id: caption.id, finding: inlines(caption.finding),
            details: inlines(caption.details))
    }

    private func row(_ row: Block.Row) -> Block.Row {
        let cells = row.cells.map {
            Block.Cell(content: inlines($0.content), at: $0.span, isRowHead: $0.isRowHead)
        }
        return Block.Row(cells: cells, at: row.span)
    }

    private func inlines(_ inlines: [Inline]) -> [Inline] {
        inlines.flatMap(inline).map { Inline(kind($0.kind), at: $0.span) }
    }

    private func kind(_ kind: Inline.Kind) -> Inline.Kind {
        switch kind {
        case .emphasis(let content): .emphasis(inlines(content))
        case .strong(let content): .strong(inlines(content))
        case .strikethrough(let content): .strikethrough(inlines(content))
        case .link(let link):
            .link(.init(destination: link.destination, title: link.title, content: inlines(link.content)))
        case .image(let image):
            .image(.init(source: image.source, title: image.title, alternative: inlines(image.alternative)))
        case .text, .code, .softBreak, .hardBreak, .footnoteReference, .html, .value, .abbreviation: kind
        }
    }
}
