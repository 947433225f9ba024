package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let referenceUnnamed = Rule(
        "reference-unnamed", .error, "A link without words leads to a place that has no number or name of its own.",
        example: .text(
            """
            The contracts end in March. {#end}

            Carers are told before that, see [](#end).
            """,
            mended: """
                The contracts end in March. {#end}

                Carers are told before [the end](#end).
                """))
}

extension Diagnostic {
    static func referenceUnnamed(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .referenceUnnamed, at: span, "the place \(id.quoted) has no number or name that could stand here",
            suggestion: "write the words of the link between the square brackets")
    }
}

/// What a link without words says, by where it leads: “Option 2”, “paragraph 3.4”, “Appendix 1”.
struct ReferenceLabels {
    private var labels: [PaperDocument: TextLabels] = [:]
    /// By the names of the texts' files.
    private var pages: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private let ids: PaperIds

    /// - Parameter ids: Those of the paper's texts; a link to any other is a finding of its own.
    init(of structure: PaperStructure, appendices: [Appendix], ids: PaperIds, words: ReferenceWords) {
        self.ids = ids
        labels[.report] = TextLabels(structure.reportSections, after: structure.reportSummary, words)
        if let appraisal = structure.appraisal {
            labels[.appraisal] = TextLabels(appraisal, words)
            pages[PaperDocument.appraisal.file] = appraisal.title
        }
        for text in structure.appendixTexts {
            labels[text.document] = TextLabels(text.sections, after: text.introduction, words)
            pages[text.document.file] = text.title
        }
        for appendix in appendices {
            guard case .document(let document) = appendix.target else { continue }
            pages[document.file] = words.appendix(appendix.number)
        }
        if structure.hasReport { pages[PaperDocument.report.file] = words.report }
    }

    /// The text with words in its links, and with links to the paper's files led to their pages.
    mutating func fill(_ text: MarkdownDocument, of document: PaperDocument) -> MarkdownDocument {
        text.rewriting(inline: { inline in
            guard case .link(let link) = inline.kind, let target = target(of: link) else { return [inline] }
            let content = link.content.isEmpty ? words(for: target, in: document, at: inline.span) : link.content
            let filled = Inline.Link(destination: "#\(target)", title: link.title, content: content)
            return [Inline(.link(filled), at: inline.span)]
        })
    }

    private mutating func words(for target: String, in document: PaperDocument, at span: Span) -> [Inline] {
        let label =
            pages[target] ?? ids.document(ofId: target, linkedIn: document).flatMap { labels[$0]?.labels[target] }
        if let label { return [Inline(.text(label), at: span)] }
        if ids.contains(target) { diagnostics.append(.referenceUnnamed(target, at: span)) }
        return []
    }

    /// The id, or the name of a text's file, that a link leads to; nil for any other link.
    private func target(of link: Inline.Link) -> String? {
        switch Destination(link.destination) {
        case .place(let id): id
        case .file(let path) where pages[path] != nil: path
        default: nil
        }
    }
}

// MARK: - One text

private struct TextLabels {
    /// By id. Only looked up, never listed.
    private(set) var labels: [String: String] = [:]
    private let words: ReferenceWords

    /// - Parameter summary: What stands before the first section.
    init(_ sections: [Section], after summary: [Block], _ words: ReferenceWords) {
        self.words = words
        add(summary)
        for section in sections { add(section) }
    }

    init(_ appraisal: Appraisal, _ words: ReferenceWords) {
        self.init(appraisal.sectionsBefore + appraisal.sectionsAfter, after: appraisal.introduction, words)
        for option in appraisal.options {
            labels[option.key] = option.shortLabel
            labels[option.id] = option.shortLabel
            add(option.description)
            for aspect in option.aspects {
                labels[aspect.id] = "\(option.shortLabel), \(aspect.heading.plainText)"
                add(aspect.content)
            }
        }
    }

    private mutating func add(_ section: Section) {
        labels[section.id] = section.number.map(words.section) ?? section.heading.plainText
        add(section.content)
    }

    private mutating func add(_ blocks: [Block]) {
        var paragraph = ""
        for block in blocks {
            if let label = block.label { paragraph = words.paragraph(label.number) }
            add(block, in: paragraph)
        }
    }

    /// - Parameter place: The numbered paragraph before it, and the letters of the items that it stands in: an item
    ///   below paragraph 3.2 is “paragraph 3.2(a)”.
    private mutating func add(_ block: Block, in place: String) {
        if let label = block.label { labels[label.id] = place }
        if let caption = block.caption, let id = caption.id { labels[id] = words.numbered(caption) }
        switch block.kind {
        case .heading(_, let heading): block.attributes?.id.map { labels[$0] = heading.plainText }
        case .quote(let blocks): for block in blocks { add(block, in: place) }
        case .list(let list): for item in list.items { add(item, in: place) }
        default: break
        }
    }

    private mutating func add(_ item: Block.Item, in place: String) {
        let place = item.label.map { words.paragraph($0.number) } ?? place + (item.mark ?? "")
        let isCounted = (item.label != nil || item.mark != nil) && !place.isEmpty
        for id in [item.label?.id, item.attributes?.id].compactMap({ $0 }) where isCounted { labels[id] = place }
        for block in item.blocks { add(block, in: place) }
    }
}
