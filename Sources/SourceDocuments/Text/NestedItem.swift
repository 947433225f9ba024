/// An item of a list, and how deep its list stands in others.
struct NestedItem {
    let depth: Int
    let isOrdered: Bool
    let item: SourceItem
}

extension [NestedItem] {
    /// The lists that these items make, those of greater depth inside the item before them.
    func lists() -> [SourceBlock] {
        var open: [SourceList] = []
        var done: [SourceBlock] = []
        func close(to depth: Int) {
            while open.count > depth, let list = open.popLast() {
                if let parent = open.indices.last, let item = open[parent].items.indices.last {
                    open[parent].items[item].blocks.append(.list(list))
                } else {
                    done.append(.list(list))
                }
            }
        }
        for item in self {
            let depth = Swift.min(item.depth, open.count)
            close(to: depth + 1)
            if open.count == depth + 1, open[depth].isOrdered != item.isOrdered { close(to: depth) }
            if open.count == depth { open.append(SourceList(isOrdered: item.isOrdered, items: [])) }
            open[depth].items.append(item.item)
        }
        close(to: 0)
        return done
    }
}
