internal import Diagnostics

extension TreeBuilder {
    mutating func items(at depth: Int) -> [Block.Item] {
        var items: [Block.Item] = []
        while let node = take(at: depth) {
            guard case .item(let isTask) = node.kind else { continue }
            let span = span(of: node)
            let blocks = blocks(in: span, at: depth + 1)
            let isTicked = isTask ? isBoxTicked(in: span) : nil
            items.append(Block.Item(movingAttributesFrom: blocks, at: span, isTicked: isTicked))
        }
        return items
    }

    /// The library calls a box ticked when there is an `[x]` anywhere on its line.
    private func isBoxTicked(in span: Span) -> Bool {
        let box = text.source.bytes[span.range].prefix { $0 != UInt8(ascii: "]") }
        return box.last.map { !$0.isBlank } ?? false
    }
}

extension Block.Item {
    /// What the first paragraph carries in braces is meant for the item.
    fileprivate init(movingAttributesFrom blocks: [Block], at span: Span, isTicked: Bool?) {
        var blocks = blocks
        var attributes: Attributes?
        if let first = blocks.first, case .paragraph = first.kind {
            attributes = first.attributes
            blocks[0] = Block(first.kind, at: first.span)
        }
        self.init(blocks: blocks, at: span, isTicked: isTicked, attributes: attributes)
    }
}
