internal import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

/// The anchors that a code host gives to the headings of a Markdown page. Markdown has no ids of its own, so a link to
/// one leads to the heading that the place stands under.
///
/// A second heading of the same words gets another anchor, so all headings are counted in the order of the page, those
/// of the built-in templates too. Templates with other headings of their own are only at odds with this where a paper
/// has a heading of the same words.
struct HeadingAnchors: Sendable {
    /// By id: what stands after `#` in a link. An id above the first heading has none. Only looked up, never listed.
    private(set) var anchors = [String: String](minimumCapacity: 64)
    private var slugs = HeadingSlugs()
    private let text: PaperText
    private let headings: HeadingWords

    /// Those of each document that the paper has.
    static func all(of paper: Paper, words: ReferenceWords) -> [PaperDocument: HeadingAnchors] {
        var all: [PaperDocument: HeadingAnchors] = [:]
        if let report = paper.report { all[.report] = HeadingAnchors(report, of: paper, words) }
        if let appraisal = paper.appraisal { all[.appraisal] = HeadingAnchors(appraisal, of: paper, words) }
        for text in paper.appendixTexts { all[text.document] = HeadingAnchors(text, of: paper, words) }
        return all
    }

    private init(_ report: Report, of paper: Paper, _ words: ReferenceWords) {
        headings = words.headings
        text = report.text
        let top = slugs.next(report.title)
        anchors["standfirst"] = top
        add(report.summary, under: top)
        if !paper.corrections.isEmpty { _ = slugs.next(headings.corrections) }
        _ = slugs.next(headings.contents)
        if let recommendations = report.recommendations { add(recommendations) }
        for section in report.sections where !section.isRecommendations { add(section) }
        if !text.abbreviations.isEmpty { _ = slugs.next(headings.abbreviations) }
        if !paper.appendices.isEmpty { _ = slugs.next(headings.appendices) }
        if report.frontSheet.backgroundPapers != nil { _ = slugs.next(headings.backgroundPapers) }
        addEnd(of: paper)
    }

    private init(_ appraisal: Appraisal, of paper: Paper, _ words: ReferenceWords) {
        headings = words.headings
        text = appraisal.text
        let title = (paper.appendixLabel(words).map { $0 + ": " } ?? "") + appraisal.title
        let top = slugs.next(title)
        anchors["introduction"] = top
        add(text.outline.introduction, under: top)
        _ = slugs.next(headings.contents)
        if appraisal.options.hasOutcomes { _ = slugs.next(headings.optionsCompared) }
        for section in appraisal.sectionsBefore { add(section) }
        if appraisal.layout == .table, !appraisal.options.isEmpty { _ = slugs.next(headings.options) }
        for option in appraisal.options { add(option, layout: appraisal.layout) }
        for section in appraisal.sectionsAfter { add(section) }
        if !text.abbreviations.isEmpty { _ = slugs.next(headings.abbreviations) }
        if paper.mainDocument == .appraisal { addEnd(of: paper) }
    }

    private init(_ text: PaperText, of paper: Paper, _ words: ReferenceWords) {
        headings = words.headings
        self.text = text
        let label = paper.appendixNumber(of: text.document).map { words.appendix($0) + ": " }
        let top = slugs.next((label ?? "") + text.title)
        anchors["introduction"] = top
        add(text.outline.introduction, under: top)
        if !text.outline.sections.isEmpty { _ = slugs.next(headings.contents) }
        for section in text.outline.sections { add(section) }
    }
}

extension HeadingAnchors {
    /// What ends the first page of a paper.
    private mutating func addEnd(of paper: Paper) {
        if paper.endsInSchedule { anchors["figures"] = slugs.next(headings.figures) }
        if !paper.acceptedPoints.isEmpty { _ = slugs.next(headings.pointsAccepted) }
    }

    /// In the table layout an aspect's name is no heading.
    private mutating func add(_ option: Option, layout: Layout) {
        let anchor = add(option.heading, number: option.number, ids: [option.id, option.key])
        add(option.description, under: anchor)
        for aspect in option.aspects {
            if layout == .table { anchors[aspect.id] = anchor }
            add(aspect.content, under: layout == .table ? anchor : add(aspect.heading, ids: [aspect.id]))
        }
    }

    private mutating func add(_ section: Section) {
        add(section.content, under: add(section.heading, number: section.number, ids: [section.id]))
    }

    private mutating func add(_ heading: NodeID, number: String? = nil, ids: [String]) -> String {
        let words = text.words(of: heading)
        let anchor = slugs.next(number.map { "\($0) \(words)" } ?? words)
        for id in ids { anchors[id] = anchor }
        return anchor
    }

    private mutating func add(_ content: Range<NodeID>, under heading: String) {
        var heading = heading
        for node in content where text.tree[node].isBlock {
            if case .heading = text.tree[node].kind { heading = slugs.next(text.words(of: node)) }
            for id in ids(of: node) { anchors[id] = heading }
        }
    }

    private func ids(of block: NodeID) -> [String] {
        var ids: [String] = []
        if text.tree[block].hasAttributes, let id = text.tree.attributes(of: block)?.id { ids.append(id) }
        if text.marks.labels.contains(block), let label = text.marks.labels[block] { ids.append(label.id) }
        if text.marks.captions.contains(block), let id = text.marks.captions[block]?.id { ids.append(id) }
        return ids
    }
}
