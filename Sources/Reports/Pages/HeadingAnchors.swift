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
    private(set) var anchors: [String: String] = [:]
    private var counts: [String: Int] = [:]
    private let text: PaperText

    /// Those of each document that the paper has.
    static func all(of paper: Paper, words: ReferenceWords) -> [PaperDocument: HeadingAnchors] {
        var all: [PaperDocument: HeadingAnchors] = [:]
        if let report = paper.report { all[.report] = HeadingAnchors(report, of: paper) }
        if let appraisal = paper.appraisal { all[.appraisal] = HeadingAnchors(appraisal, of: paper, words) }
        for text in paper.appendixTexts { all[text.document] = HeadingAnchors(text, of: paper, words) }
        return all
    }

    private init(_ report: Report, of paper: Paper) {
        text = report.text
        let top = unique(Self.slug(of: report.title))
        anchors["standfirst"] = top
        add(report.summary, under: top)
        _ = unique("contents")
        if let recommendations = report.recommendations { add(recommendations) }
        for section in report.sections where !section.isRecommendations { add(section) }
        if !text.abbreviations.isEmpty { _ = unique("abbreviations") }
        if !paper.appendices.isEmpty { _ = unique("appendices") }
        if report.frontSheet.backgroundPapers != nil { _ = unique("background-papers") }
        addEnd(of: paper)
    }

    private init(_ appraisal: Appraisal, of paper: Paper, _ words: ReferenceWords) {
        text = appraisal.text
        let title = (paper.appendixLabel(words).map { $0 + ": " } ?? "") + appraisal.title
        let top = unique(Self.slug(of: title))
        anchors["introduction"] = top
        add(text.outline.introduction, under: top)
        _ = unique("contents")
        if appraisal.options.hasOutcomes { _ = unique("options-compared") }
        for section in appraisal.sectionsBefore { add(section) }
        if appraisal.layout == .table, !appraisal.options.isEmpty { _ = unique("options") }
        for option in appraisal.options { add(option, layout: appraisal.layout) }
        for section in appraisal.sectionsAfter { add(section) }
        if !text.abbreviations.isEmpty { _ = unique("abbreviations") }
        if paper.mainDocument == .appraisal { addEnd(of: paper) }
    }

    private init(_ text: PaperText, of paper: Paper, _ words: ReferenceWords) {
        self.text = text
        let label = paper.appendixNumber(of: text.document).map { words.appendix($0) + ": " }
        let top = unique(Self.slug(of: (label ?? "") + text.title))
        anchors["introduction"] = top
        add(text.outline.introduction, under: top)
        if !text.outline.sections.isEmpty { _ = unique("contents") }
        for section in text.outline.sections { add(section) }
    }
}

extension HeadingAnchors {
    /// What ends the first page of a paper.
    private mutating func addEnd(of paper: Paper) {
        if paper.endsInSchedule { anchors["figures"] = unique("figures-and-their-workings") }
        if !paper.acceptedPoints.isEmpty { _ = unique("points-that-the-authors-accept") }
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
        let anchor = unique(Self.slug(of: number.map { "\($0) \(words)" } ?? words))
        for id in ids { anchors[id] = anchor }
        return anchor
    }

    private mutating func add(_ content: Range<NodeID>, under heading: String) {
        var heading = heading
        for node in content where text.tree[node].isBlock {
            if case .heading = text.tree[node].kind { heading = unique(Self.slug(of: text.words(of: node))) }
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

    /// The second heading of the same words gets `-1`, the third `-2`.
    private mutating func unique(_ slug: String) -> String {
        let count = counts[slug, default: 0]
        counts[slug] = count + 1
        return count == 0 ? slug : "\(slug)-\(count)"
    }

    /// Small letters and digits; a blank becomes a hyphen; all other signs but `-` and `_` fall away.
    private static func slug(of heading: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(heading.utf8.count)
        for scalar in heading.unicodeScalars {
            if scalar.isASCII {
                add(UInt8(ascii: scalar), to: &slug)
            } else {
                for small in scalar.properties.lowercaseMapping.unicodeScalars where small.isLetterOrNumber {
                    slug += String(small).utf8
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func add(_ byte: UInt8, to slug: inout [UInt8]) {
        if byte == .space {
            slug.append(UInt8(ascii: "-"))
        } else if byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
            slug.append(byte.lowercased)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrNumber: Bool {
        if isASCII { return UInt8(ascii: self).isLetterOrDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
