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

/// Finds where the links of a paper lead, and what those without words say: “Option 2”, “paragraph 3.4”, “Appendix 1”.
struct LinkMarking {
    private(set) var diagnostics: [Diagnostic] = []
    private let places: Places
    private let words: ReferenceWords
    /// What links to whole texts say, by the names of their files.
    private var pages: [String: String] = [:]

    /// - Parameter places: Those of the paper's texts; a link to any other is a finding of its own.
    init(of texts: [PaperText], appendices: [Appendix], places: Places, words: ReferenceWords) {
        self.places = places
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
            text.marks.links.set(LinkTarget(id: places.replaced[target] ?? target, words: own), of: link)
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
        guard let holder = places.textPlaces(holding: target, linkedIn: text.document), let place = holder[target]
        else { return "" }
        if let reference = holder.reference(to: place, words: words) { return reference }
        diagnostics.append(.referenceUnnamed(target, at: text.tree.span(of: link)))
        return ""
    }
}
