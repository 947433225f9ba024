package import Diagnostics
internal import Markdown

extension Rule {
    package static let referenceUnnamed = Rule(
        "reference-unnamed", .error, "A link without words leads to a place that has no number or name of its own.")
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
    /// By id, or by the name of a document's file. Only looked up, never listed.
    private var labels: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private let ids: [Ids]

    /// - Parameter ids: Those of the paper's documents; a link to any other is a finding of its own.
    init(report sections: [Section], appraisal: Appraisal?, appendices: [Appendix], ids: [Ids]) {
        self.ids = ids
        if let appraisal { add(appraisal) }
        for section in sections {
            labels[section.id] = section.number.map { "section \($0)" } ?? section.heading.plainText
            add(section.content)
        }
        let number = appendices.first { $0.target == .appraisal }?.number
        labels[PaperDocument.appraisal.file] = number.map { "Appendix \($0)" } ?? appraisal?.title
        labels[PaperDocument.report.file] = sections.isEmpty ? nil : "the report"
    }

    /// The document with words in its links, and with links to the paper's files led to their pages.
    mutating func fill(_ document: MarkdownDocument) -> MarkdownDocument {
        document.rewriting(inline: { inline in
            guard case .link(let link) = inline.kind, let target = Self.target(of: link) else { return [inline] }
            let content = link.content.isEmpty ? words(for: target, at: inline.span) : link.content
            let filled = Inline.Link(destination: "#\(target)", title: link.title, content: content)
            return [Inline(.link(filled), at: inline.span)]
        })
    }

    private mutating func words(for target: String, at span: Span) -> [Inline] {
        if let label = labels[target] { return [Inline(.text(label), at: span)] }
        if ids.contains(where: { $0.contains(target) }) { diagnostics.append(.referenceUnnamed(target, at: span)) }
        return []
    }

    /// The id, or the name of a document's file, that a link leads to; nil for any other link.
    private static func target(of link: Inline.Link) -> String? {
        switch Destination(link.destination) {
        case .place(let id): id
        case .file(let path) where PaperDocument.files.contains(path): path
        default: nil
        }
    }

    private mutating func add(_ appraisal: Appraisal) {
        add(appraisal.introduction)
        for section in appraisal.sectionsBefore + appraisal.sectionsAfter {
            labels[section.id] = section.number.map { "section \($0)" } ?? section.heading.plainText
            add(section.content)
        }
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

    private mutating func add(_ blocks: [Block]) {
        var paragraph = ""
        for block in blocks {
            if let label = block.label { paragraph = "paragraph \(label.number)" }
            add(block, in: paragraph)
        }
    }

    /// - Parameter place: The numbered paragraph before it, and the letters of the items that it stands in: an item
    ///   below paragraph 3.2 is “paragraph 3.2(a)”.
    private mutating func add(_ block: Block, in place: String) {
        if let label = block.label { labels[label.id] = place }
        if let caption = block.caption, let id = caption.id { labels[id] = "\(caption.kind.word) \(caption.number)" }
        switch block.kind {
        case .heading(_, let heading): block.attributes?.id.map { labels[$0] = heading.plainText }
        case .quote(let blocks): for block in blocks { add(block, in: place) }
        case .list(let list): for item in list.items { add(item, in: place) }
        default: break
        }
    }

    private mutating func add(_ item: Block.Item, in place: String) {
        let place = item.label.map { "paragraph \($0.number)" } ?? place + (item.mark ?? "")
        let isCounted = (item.label != nil || item.mark != nil) && !place.isEmpty
        for id in [item.label?.id, item.attributes?.id].compactMap({ $0 }) where isCounted { labels[id] = place }
        for block in item.blocks { add(block, in: place) }
    }
}

extension PaperDocument {
    /// The name of the file that it is written in.
    package var file: String {
        switch self {
        case .report: "report.md"
        case .appraisal: "appraisal.md"
        }
    }

    static let files = [PaperDocument.report.file, PaperDocument.appraisal.file]
}
