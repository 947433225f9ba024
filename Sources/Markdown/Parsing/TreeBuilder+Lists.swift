internal import Diagnostics

extension TreeBuilder {
    mutating func buildList(start: Int?, isTight: Bool, in range: Range<Int>, depth: Int) {
        let kind: Node.Kind = start == nil ? .bulletList : .orderedList
        let id = open(Node(kind, detail: isTight ? Node.tight : 0, at: range, extra: start ?? 0))
        while let node = take(at: depth) {
            guard case .item(let isTask) = node.kind else { continue }
            buildItem(isTask: isTask, in: self.range(of: node), depth: depth + 1)
        }
        close(id)
    }

    private mutating func buildItem(isTask: Bool, in range: Range<Int>, depth: Int) {
        let id = open(Node(.item, detail: isTask ? box(in: range) : 0, at: range))
        buildBlocks(in: range, at: depth)
        close(id)
        moveAttributes(to: id)
    }

    /// The library calls a box ticked when there is an `[x]` anywhere on its line.
    private func box(in range: Range<Int>) -> UInt8 {
        let box = text.source.bytes[range].prefix { $0 != UInt8(ascii: "]") }
        return box.last.map { $0.isBlank } ?? true ? Node.box : Node.box | Node.ticked
    }

    /// What the first paragraph carries in braces is meant for the item.
    private mutating func moveAttributes(to item: NodeID) {
        let first = item.index + 1
        guard first < nodes.count, nodes[first].kind == .paragraph, nodes[first].hasAttributes,
            let place = attributes.lastIndex(where: { $0.node.index <= first }), attributes[place].node.index == first
        else { return }
        nodes[first].hasAttributes = false
        nodes[item.index].hasAttributes = true
        attributes[place].node = item
    }
}
