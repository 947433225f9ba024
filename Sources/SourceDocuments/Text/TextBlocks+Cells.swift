extension TextBlocks {
    /// A paragraph that may turn out a heading, or a list.
    enum CellBlock {
        case part(Scalars)
        case block(SourceBlock)
    }

    /// The blocks of a cell.
    mutating func cell(_ text: Scalars, at place: SourcePlace) -> [SourceBlock] {
        blocks(of: text, isCell: true, at: place).map { block in
            switch block {
            case .part(let text): .paragraph(SourceLine(text, at: place))
            case .block(let block): block
            }
        }
    }

    /// - Parameter isCell: Whether items may stand in a row without marks.
    mutating func blocks(of text: Scalars, isCell: Bool, at place: SourcePlace) -> [CellBlock] {
        let cell = CellText(text, at: place)
        cleanings += cell.cleanings
        var blocks: [CellBlock] = []
        var items: [FlatItem] = []
        var depths = ItemDepths()
        for part in cell.parts {
            if let found = itemsOf(part, isCell: isCell, depths: &depths, at: place) {
                items += found
            } else {
                blocks += items.lists().map { .block($0) }
                (items, depths) = ([], ItemDepths())
                blocks.append(.part(part.text))
            }
        }
        return blocks + items.lists().map { .block($0) }
    }

    /// Nil for a paragraph.
    private mutating func itemsOf(
        _ part: CellPart, isCell: Bool, depths: inout ItemDepths, at place: SourcePlace
    ) -> [FlatItem]? {
        switch part.kind {
        case .item(let label):
            let depth = label.map { depths.depth(of: $0.kind, indent: 0) } ?? 0
            return [FlatItem(depth: depth, label: label, text: part.text, place: place)]
        case .list:
            return divide(part.text, hasSentences: true, at: place)
        case .paragraph:
            guard isCell else { return nil }
            let items = divide(part.text, hasSentences: false, at: place)
            return items.count > 1 ? items : nil
        }
    }

    private mutating func divide(_ text: Scalars, hasSentences: Bool, at place: SourcePlace) -> [FlatItem] {
        let items = RunTogether(vocabulary).items(of: text, hasSentences: hasSentences)
        if items.count > 1 {
            let starts = items.dropFirst().map { item in
                "“\(item.plain.split(whereSeparator: \.isBlank).prefix(3).map(\.string).joined(separator: " "))”"
            }
            doubts.append(
                SourceDoubt(
                    "The items of a list ran together here without marks. It was divided into \(items.count) items, before "
                        + "\(starts.joined(separator: ", ")): look whether each begins where it should.", at: place))
        }
        return items.map { FlatItem(depth: 0, label: nil, text: $0, place: place) }
    }
}
