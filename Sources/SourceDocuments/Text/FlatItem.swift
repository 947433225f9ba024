/// An item of a list before it is known which items stand in it.
struct FlatItem {
    var depth: Int
    let label: LineLabel?
    var text: Scalars
    let place: SourcePlace
}

extension [FlatItem] {
    /// The lists that these items make, those of greater depth inside the item before them.
    func lists() -> [SourceBlock] {
        var open: [OpenList] = []
        var done: [SourceBlock] = []
        func close(to depth: Int) {
            while open.count > depth, let list = open.popLast() {
                let block = SourceBlock.list(list.list)
                if let parent = open.indices.last, let item = open[parent].list.items.indices.last {
                    open[parent].list.items[item].blocks.append(block)
                } else {
                    done.append(block)
                }
            }
        }
        for item in self {
            let isOrdered = item.label.map { !$0.isBullet } ?? false
            let depth = Swift.min(item.depth, open.count)
            close(to: depth + 1)
            if open.count == depth + 1, open[depth].list.isOrdered != isOrdered { close(to: depth) }
            if open.count == depth { open.append(OpenList(list: SourceList(isOrdered: isOrdered, items: []))) }
            let line = SourceLine(item.text, label: item.label, at: item.place)
            open[depth].list.items.append(SourceItem([.paragraph(line)]))
        }
        close(to: 0)
        return done
    }

    private struct OpenList { var list: SourceList }
}

/// How deep items stand, by their indent and their kinds of labels.
struct ItemDepths {
    private var open: [(indent: Int, kind: LineLabel.Kind)] = []
    static let deepest = 5

    /// - Parameter indent: How far the label stands from the edge.
    mutating func depth(of kind: LineLabel.Kind, indent: Int) -> Int {
        if let same = open.lastIndex(where: { $0.kind == kind && abs($0.indent - indent) <= 1 }) {
            open.removeSubrange((same + 1)...)
            return same
        }
        while let last = open.last, indent < last.indent - 1 { open.removeLast() }
        if let last = open.last, abs(last.indent - indent) <= 1 {
            if let same = open.lastIndex(where: { $0.kind == kind }) {
                open.removeSubrange((same + 1)...)
                return same
            }
        }
        if open.count <= Self.deepest { open.append((indent, kind)) }
        return open.count - 1
    }

    func knows(_ kind: LineLabel.Kind) -> Bool { open.contains { $0.kind == kind } }
}
