internal import Diagnostics
internal import Markdown
internal import Settings

/// What places are called.
extension TextPlaces {
    /// What a link without words says: “Option 2”, “paragraph 3.4”, “Table 1”. Nil for a place that has no number or
    /// name of its own.
    func reference(to place: Place, words: ReferenceWords) -> String? {
        switch place.kind {
        case .section(let section): section.number.map(words.section) ?? text.words(of: place.node)
        case .option(let option): option.shortLabel
        case .aspect(_, let option): "\(option.shortLabel), \(text.words(of: place.node))"
        case .heading: text.words(of: place.node)
        case .paragraph(let number, let letters): number.isEmpty ? letters : words.paragraph(number) + letters
        case .caption(let caption): words.numbered(caption)
        case .other: nil
        }
    }

    /// The place of a heading; nil where it has no id.
    func place(at heading: NodeID) -> Place? {
        let index = places.partitioningIndex { $0.node >= heading }
        return index < places.count && places[index].node == heading ? places[index] : nil
    }

    /// The ids of headings, by the anchors that code hosts give these.
    var headingAnchors: [(anchor: String, id: String)] {
        var slugs = HeadingSlugs()
        return text.tree.body.filter { text.tree[$0].kind == .heading }.compactMap { heading in
            let anchor = slugs.next(text.words(of: heading))
            return place(at: heading).map { (anchor, $0.id) }
        }
    }

    /// The part of the page that a place of the file belongs to: its heading, or its numbered paragraph.
    ///
    /// - Parameter offset: Into the file.
    func part(at offset: Int, words: PlaceWords) -> PagePlace {
        let tree = text.tree
        if let note = tree.footnotes.first(where: { tree[$0].range.contains(offset) }) {
            return PagePlace(document: text.document, id: nil, label: words.note(tree[note].number))
        }
        let behind = places.partitioningIndex { tree[$0.node].range.lowerBound > offset }
        guard let place = places[..<behind].last(where: isPart) else { return introduction(holding: offset, words) }
        return PagePlace(document: text.document, id: place.id, label: name(of: place, words))
    }

    private func isPart(_ place: Place) -> Bool {
        switch place.kind {
        case .section, .option, .aspect: true
        case .paragraph: text.document != .appraisal && text.marks.labels.contains(place.node)
        default: false
        }
    }

    private func name(of place: Place, _ words: PlaceWords) -> String {
        switch place.kind {
        case .aspect(_, let option): "\(option.shortLabel): \(text.words(of: place.node))"
        case .paragraph(let number, _): words.paragraph(number)
        default: text.words(of: place.node)
        }
    }

    private func introduction(holding offset: Int, _ words: PlaceWords) -> PagePlace {
        let first = text.blocks(in: text.outline.introduction).first { _ in true }
        let start = text.tree.siblings(text.tree.body).first { _ in true }
        if let start, offset < text.tree[start].range.lowerBound {
            return PagePlace(document: text.document, id: nil, label: words.keyFigures)
        }
        guard let first, text.tree[first].range.lowerBound <= offset else {
            return PagePlace(document: text.document, id: nil, label: words.title)
        }
        return text.document == .report
            ? PagePlace(document: .report, id: "standfirst", label: words.summary)
            : PagePlace(document: text.document, id: "introduction", label: words.introduction)
    }
}

extension Array {
    /// The index of the first element that a condition holds for, found by halves: it holds for all behind it too.
    fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
