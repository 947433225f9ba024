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

/// Where the links of a paper lead, and what those without words say: “Option 2”, “paragraph 3.4”, “Appendix 1”.
struct ReferenceLabels {
    private(set) var diagnostics: [Diagnostic] = []
    private let texts: [PaperText]
    private let ids: PaperIds
    private let words: ReferenceWords
    /// What links to whole texts say, by the names of their files.
    private var pages: [String: String] = [:]
    /// Made for those texts that links without words lead to.
    private var labels: [PaperDocument: TextLabels] = [:]

    /// - Parameter ids: Those of the paper's texts; a link to any other is a finding of its own.
    init(of texts: [PaperText], appendices: [Appendix], ids: PaperIds, words: ReferenceWords) {
        self.texts = texts
        self.ids = ids
        self.words = words
        for text in texts { pages[text.document.file] = text.document == .report ? words.report : text.title }
        for appendix in appendices {
            guard case .document(let document) = appendix.target else { continue }
            pages[document.file] = words.appendix(appendix.number)
        }
    }

    /// Marks the links of a text that lead to places and texts of the paper.
    mutating func mark(_ text: inout PaperText) {
        let tree = text.tree
        for link in text.references where tree[link].kind == .link {
            guard let target = target(of: link, in: text) else { continue }
            let own = tree.inside(link).isEmpty ? words(for: target, of: link, in: text) : nil
            // A link to an option's key leads to the id that its author gave, which is the one on the page.
            text.marks.links.set(LinkTarget(id: ids.replaced[target] ?? target, words: own), of: link)
        }
    }

    /// The id, or the name of a text's file, that a link leads to; nil for any other link.
    private func target(of link: NodeID, in text: PaperText) -> String? {
        switch Destination(text.tree.destination(of: link)) {
        case .place(let id): id
        case .file(let path) where pages[path] != nil: path
        default: nil
        }
    }

    private mutating func words(for target: String, of link: NodeID, in text: PaperText) -> String {
        if let page = pages[target] { return page }
        let document = ids.document(ofId: target, linkedIn: text.document)
        if let document, let label = label(of: target, in: document) { return label }
        if ids.contains(target) { diagnostics.append(.referenceUnnamed(target, at: text.tree.span(of: link))) }
        return ""
    }

    private mutating func label(of id: String, in document: PaperDocument) -> String? {
        if labels[document] == nil, let text = texts.first(where: { $0.document == document }) {
            labels[document] = TextLabels(text, words)
        }
        return labels[document]?.labels[id]
    }
}

// MARK: - One text

private struct TextLabels {
    /// By id. Only looked up, never listed.
    private(set) var labels: [String: String] = [:]
    private let text: PaperText
    private let words: ReferenceWords

    init(_ text: PaperText, _ words: ReferenceWords) {
        self.text = text
        self.words = words
        add(text.outline.introduction)
        for section in text.outline.sections {
            labels[section.id] = section.number.map(words.section) ?? text.words(of: section.heading)
            add(section.content)
        }
        for option in text.outline.options {
            labels[option.key] = option.shortLabel
            labels[option.id] = option.shortLabel
            add(option.description)
            for aspect in option.aspects {
                labels[aspect.id] = "\(option.shortLabel), \(text.words(of: aspect.heading))"
                add(aspect.content)
            }
        }
    }

    private mutating func add(_ blocks: Range<NodeID>) {
        var paragraph = ""
        for block in text.blocks(in: blocks) {
            if let label = text.marks.labels[block] { paragraph = words.paragraph(label.number) }
            add(block, in: paragraph)
        }
    }

    /// - Parameter place: The numbered paragraph before it, and the letters of the items that it stands in: an item
    ///   below paragraph 3.2 is “paragraph 3.2(a)”.
    private mutating func add(_ block: NodeID, in place: String) {
        let tree = text.tree
        if let label = text.marks.labels[block] { labels[label.id] = place }
        if let caption = text.marks.captions[block], let id = caption.id { labels[id] = words.numbered(caption) }
        switch tree[block].kind {
        case .heading: tree.attributes(of: block)?.id.map { labels[$0] = text.words(of: block) }
        case .quote: for block in text.blocks(in: tree.inside(block)) { add(block, in: place) }
        case .bulletList, .orderedList: for item in tree.children(of: block) { add(item: item, in: place) }
        default: break
        }
    }

    private mutating func add(item: NodeID, in place: String) {
        let label = text.marks.labels[item]
        let letter = text.marks.letters[item]
        let place = label.map { words.paragraph($0.number) } ?? place + (letter ?? "")
        let isCounted = (label != nil || letter != nil) && !place.isEmpty
        for id in [label?.id, text.tree.attributes(of: item)?.id].compactMap({ $0 }) where isCounted {
            labels[id] = place
        }
        for block in text.blocks(in: text.tree.inside(item)) { add(block, in: place) }
    }
}
