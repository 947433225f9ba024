internal import Diagnostics
internal import Markdown
internal import Settings

/// The parts of a page that have headings, to say where something stands.
struct PagePlaces {
    private var starts: [(offset: Int, place: PagePlace)] = []
    private let notes: [Range<Int>]

    private let document: PaperDocument
    private let words: PlaceWords

    init(of text: PaperText, _ words: PlaceWords) {
        let tree = text.tree
        self.words = words
        document = text.document
        notes = tree.footnotes.map { tree[$0].range }
        if let first = text.blocks(in: text.outline.introduction).first(where: { _ in true }) {
            let isReport = document == .report
            add(first, of: tree, id: isReport ? "standfirst" : "introduction", isReport ? words.summary : words.introduction)
        }
        for section in text.outline.sections {
            add(section.heading, of: tree, id: section.id, text.words(of: section.heading))
        }
        for option in text.outline.options {
            add(option.heading, of: tree, id: option.id, text.words(of: option.heading))
            for aspect in option.aspects {
                add(aspect.heading, of: tree, id: aspect.id, "\(option.shortLabel): \(text.words(of: aspect.heading))")
            }
        }
        if document != .appraisal {
            for label in text.marks.labels.all {
                add(label.node, of: tree, id: label.value.id, words.paragraph(label.value.number))
            }
        }
        starts.sort { $0.offset < $1.offset }
    }

    /// The part that a place of the file belongs to.
    func place(of span: Span) -> PagePlace {
        if let note = notes.firstIndex(where: { $0.contains(span.range.lowerBound) }) {
            return PagePlace(document: document, id: nil, label: words.note(note + 1))
        }
        let after = starts.firstIndex(after: span.range.lowerBound)
        return after == 0 ? PagePlace(document: document, id: nil, label: words.title) : starts[after - 1].place
    }

    private mutating func add(_ node: NodeID, of tree: MarkdownTree, id: String, _ label: String) {
        starts.append((tree[node].range.lowerBound, PagePlace(document: document, id: id, label: label)))
    }
}

extension [(offset: Int, place: PagePlace)] {
    /// The first that starts behind a place of the file, found by halves: a page may have thousands.
    fileprivate func firstIndex(after offset: Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
