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
    /// By the names of their files. Only looked up, never listed.
    private var documents: [String: PaperDocument] = [:]
    /// What links to whole texts and to files say, by their names. Only looked up, never listed.
    private var pages: [String: String] = [:]
    /// Made when a link leads to none of the ids of a text. Only looked up, never listed.
    private var headings: [PaperDocument: HeadingIndex] = [:]
    private var others: LinkedPapers

    /// - Parameters:
    ///   - places: Those of the paper's texts; a link to any other is a finding of its own.
    ///   - others: The other papers of the site.
    ///   - isDraft: Whether the paper may still change.
    init(
        of texts: [PaperText], appendices: [Appendix], places: Places, others: OtherPapers, words: ReferenceWords,
        isDraft: Bool
    ) {
        self.places = places
        self.words = words
        self.others = LinkedPapers(others, words: words, isDraft: isDraft)
        for text in texts {
            documents[text.document.file] = text.document
            pages[text.document.file] = text.document == .report ? words.report : text.title
        }
        for appendix in appendices {
            switch appendix.target {
            case .document(let document): pages[document.file] = words.appendix(appendix.number)
            case .file(let file): pages[file] = words.appendix(appendix.number)
            case .exempt: break
            }
        }
    }

    /// The folders of the papers that links lead to, in their order.
    var linkedPapers: [String] { others.slugs }

    /// Marks the links of a text that lead to places and texts of the paper, or to other papers.
    mutating func mark(_ text: inout PaperText) {
        var marks = text.marks
        for link in text.references where text.tree[link].kind == .link {
            guard let target = target(of: link, in: text) else { continue }
            marks.links.set(target, of: link)
        }
        if !marks.links.isEmpty { text = text.with(marks: marks) }
    }
}

extension LinkMarking {
    /// Nil for a link that leads where its author wrote, and for one that leads nowhere, which is a finding.
    private mutating func target(of link: NodeID, in text: PaperText) -> LinkTarget? {
        let needsWords = text.tree.inside(link).isEmpty
        switch Destination(text.tree.destination(of: link)) {
        case .place(let id): return target(id, in: nil, of: link, from: text)
        case .file(let file, let place):
            guard let document = documents[file] else {
                return pages[file].map {
                    LinkTarget(destination: nil, words: needsWords ? $0 : nil, name: $0)
                }
            }
            guard let place else {
                return LinkTarget(
                    destination: .text(document), words: needsWords ? pages[file] : nil, name: pages[file])
            }
            return target(place, in: document, of: link, from: text)
        case .paper(let address):
            let (found, finding) = others.page(
                of: address, at: text.tree.span(of: link), needsWords: needsWords)
            if let finding { diagnostics.append(finding) }
            return found.map { LinkTarget(destination: .paper($0.page), words: needsWords ? $0.words : nil) }
        default: return nil
        }
    }

    /// - Parameter document: The text that is meant; nil for any, the link's own first.
    private mutating func target(
        _ id: String, in document: PaperDocument?, of link: NodeID, from text: PaperText
    ) -> LinkTarget? {
        let holder =
            document.map { places.places(of: $0) } ?? places.textPlaces(holding: id, linkedIn: text.document)
        let meant = holder?[id].flatMap { _ in holder } ?? places.places(of: document ?? text.document)
        guard let meant, let place = meant[id] ?? place(atHeading: id, of: meant) else { return nil }
        // A link to an option's key leads to the id that its author gave, which is the one on the page.
        let target = LinkTarget.Destination.place(places.replaced[place.id] ?? place.id, in: meant.text.document)
        let needsWords = text.tree.inside(link).isEmpty
        return LinkTarget(
            destination: target, words: needsWords ? words(for: place, of: meant, link, in: text) : nil,
            name: meant.reference(to: place, words: words))
    }

    /// A heading with an id of its own or the program's, by the anchor that code hosts give it.
    private mutating func place(atHeading anchor: String, of holder: TextPlaces) -> Place? {
        let document = holder.text.document
        let index = headings[document] ?? HeadingIndex(of: holder.text)
        headings[document] = index
        return index[anchor].flatMap { holder.place(at: $0) }
    }

    private mutating func words(for place: Place, of holder: TextPlaces, _ link: NodeID, in text: PaperText) -> String {
        guard let reference = holder.reference(to: place, words: words) else {
            diagnostics.append(.referenceUnnamed(place.id, at: text.tree.span(of: link)))
            return ""
        }
        guard holder.text.document != text.document, place.isCountedInItsText,
            let document = pages[holder.text.document.file]
        else { return reference }
        return words.reference(reference, of: document)
    }
}
