/// An item of a list before it is known which items stand in it.
struct FlatItem {
    var depth: Int
    let label: LineLabel?
    var text: Scalars
    let place: SourcePlace
}

extension [FlatItem] {
    /// The lists that these items make.
    func lists() -> [SourceBlock] {
        map { item in
            let line = SourceLine(item.text, label: item.label, at: item.place)
            let isOrdered = item.label.map { !$0.isBullet } ?? false
            return NestedItem(depth: item.depth, isOrdered: isOrdered, item: SourceItem([.paragraph(line)]))
        }.lists()
    }
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
