/// Puts blocks one behind the other, and items of lists into their lists.
struct BlockBuilder {
    /// Where an item stands among lists.
    struct ListPlace {
        let numbering: Int
        let level: Int
        let indent: Int
        let isOrdered: Bool
    }

    private struct OpenList {
        let place: ListPlace
        var items: [SourceItem] = []
    }

    private var blocks: [SourceBlock] = []
    private var lists: [OpenList] = []

    mutating func add(_ block: SourceBlock) {
        closeLists(downTo: 0)
        blocks.append(block)
    }

    mutating func add(item line: SourceLine, at place: ListPlace) {
        while let last = lists.last?.place, !last.holds(place) {
            if last.isSame(as: place) {
                lists[lists.count - 1].items.append(SourceItem([.paragraph(line)]))
                return
            }
            closeLists(downTo: lists.count - 1)
        }
        if lists.count >= Self.mostNested { closeLists(downTo: Self.mostNested - 1) }
        var list = OpenList(place: place)
        list.items.append(SourceItem([.paragraph(line)]))
        lists.append(list)
    }

    /// Adds a paragraph without a number to the last item, if it stands below its words.
    ///
    /// - Returns: Whether it does.
    mutating func add(below line: SourceLine, indent: Int) -> Bool {
        guard let last = lists.last, last.place.indent > 0, indent >= last.place.indent else { return false }
        append(.paragraph(line), toItemOf: lists.count - 1)
        return true
    }

    mutating func take() -> [SourceBlock] {
        closeLists(downTo: 0)
        defer { blocks = [] }
        return blocks
    }

    private mutating func closeLists(downTo count: Int) {
        while lists.count > count {
            let list = lists.removeLast()
            let block = SourceBlock.list(SourceList(isOrdered: list.place.isOrdered, items: list.items))
            if lists.isEmpty { blocks.append(block) } else { append(block, toItemOf: lists.count - 1) }
        }
    }

    private mutating func append(_ block: SourceBlock, toItemOf list: Int) {
        let item = lists[list].items.count - 1
        lists[list].items[item].blocks.append(block)
    }

    /// Lists in one another; Word has nine levels.
    private static let mostNested = 9
}

extension BlockBuilder.ListPlace {
    /// Whether an item there belongs to a list inside an item of this one.
    fileprivate func holds(_ place: BlockBuilder.ListPlace) -> Bool {
        numbering == place.numbering ? level < place.level : indent < place.indent
    }

    fileprivate func isSame(as place: BlockBuilder.ListPlace) -> Bool {
        numbering == place.numbering && level == place.level && isOrdered == place.isOrdered
    }
}
