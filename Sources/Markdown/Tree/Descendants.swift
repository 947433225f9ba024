extension [Block] {
    /// These blocks and all that stand in them, in reading order.
    package var descendants: [Block] {
        flatMap { [$0] + $0.children.descendants }
    }

    /// Every piece of text in these blocks, in reading order, and the pieces within each.
    package var inlines: [Inline] {
        descendants.flatMap { $0.runs.flatMap(\.descendants) }
    }
}

extension [Inline] {
    /// These pieces and all that stand in them, in reading order.
    package var descendants: [Inline] {
        flatMap { [$0] + $0.children.descendants }
    }
}

extension Block {
    /// The blocks inside a quote or the items of a list.
    package var children: [Block] {
        switch kind {
        case .quote(let blocks): blocks
        case .list(let list): list.items.flatMap(\.blocks)
        default: []
        }
    }

    /// The runs of text that a block holds itself: one in a heading or paragraph, one a cell in a table, and before
    /// them those of its caption.
    package var runs: [[Inline]] {
        let caption = caption.map { [$0.finding, $0.details] } ?? []
        switch kind {
        case .heading(_, let content), .paragraph(let content): return caption + [content]
        case .table(let table): return caption + ([table.header] + table.rows).flatMap { $0.cells.map(\.content) }
        default: return caption
        }
    }
}

extension Inline {
    /// The pieces inside emphasis, a link or an image's alternative text.
    package var children: [Inline] {
        switch kind {
        case .emphasis(let content), .strong(let content), .strikethrough(let content): content
        case .link(let link): link.content
        case .image(let image): image.alternative
        default: []
        }
    }
}

extension Block {
    /// The numbers that the block itself and the items of a list have.
    package var labels: [Label] {
        guard case .list(let list) = kind else { return [label].compactMap { $0 } }
        return list.items.compactMap(\.label)
    }

    /// Every id that leads to the block, its caption or the items of a list.
    package var ids: [String] {
        ownAttributes.compactMap(\.id) + labels.map(\.id) + [caption?.id].compactMap { $0 }
    }

    /// What the block itself and the items of a list carry in braces.
    package var ownAttributes: [Attributes] {
        var own = [attributes].compactMap { $0 }
        if case .list(let list) = kind { own += list.items.compactMap(\.attributes) }
        return own
    }
}
