internal import Diagnostics
internal import Markdown
internal import Settings

/// The parts of a page that have headings, to say where something stands.
struct PagePlaces {
    private var starts: [(offset: Int, place: PagePlace)] = []
    private let notes: [Range<Int>]

    private let document: PaperDocument
    private let words: PlaceWords

    init(of appraisal: Appraisal, _ words: PlaceWords) {
        self.words = words
        document = .appraisal
        notes = appraisal.footnotes.map(\.span.range)
        if let first = appraisal.introduction.first {
            add(first.span, id: "introduction", label: words.introduction)
        }
        for section in appraisal.sectionsBefore + appraisal.sectionsAfter {
            add(section.span, id: section.id, label: section.heading.plainText)
        }
        for option in appraisal.options {
            let label = option.shortLabel
            add(option.span, id: option.id, label: option.heading.plainText)
            for aspect in option.aspects {
                add(aspect.span, id: aspect.id, label: "\(label): \(aspect.heading.plainText)")
            }
        }
        starts.sort { $0.offset < $1.offset }
    }

    init(of report: Report, _ words: PlaceWords) {
        self.words = words
        document = .report
        notes = report.footnotes.map(\.span.range)
        if let first = report.summary.first { add(first.span, id: "standfirst", label: words.summary) }
        add(report.sections)
    }

    init(of text: AppendixText, _ words: PlaceWords) {
        self.words = words
        document = text.document
        notes = text.footnotes.map(\.span.range)
        if let first = text.introduction.first { add(first.span, id: "introduction", label: words.introduction) }
        add(text.sections)
    }

    /// The part that a place of the file belongs to.
    func place(of span: Span) -> PagePlace {
        if let note = notes.firstIndex(where: { $0.contains(span.range.lowerBound) }) {
            return PagePlace(document: document, id: nil, label: words.note(note + 1))
        }
        let after = starts.firstIndex(after: span.range.lowerBound)
        return after == 0 ? PagePlace(document: document, id: nil, label: words.title) : starts[after - 1].place
    }

    private mutating func add(_ sections: [Section]) {
        for section in sections {
            add(section.span, id: section.id, label: section.heading.plainText)
            for block in section.content { add(block) }
        }
        starts.sort { $0.offset < $1.offset }
    }

    private mutating func add(_ block: Block) {
        if let label = block.label { add(block.span, id: label.id, label: words.paragraph(label.number)) }
        guard case .list(let list) = block.kind else { return }
        for item in list.items {
            if let label = item.label { add(item.span, id: label.id, label: words.paragraph(label.number)) }
        }
    }

    private mutating func add(_ span: Span, id: String, label: String) {
        starts.append((span.range.lowerBound, PagePlace(document: document, id: id, label: label)))
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
