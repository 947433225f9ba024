package import Diagnostics
internal import Settings

extension Rule {
    package static let linkPaper = Rule(
        "link-paper", .error, "A link leads to a paper of the site, or to a place in one, that does not exist.",
        example: .pieces(
            [.content("drivers/appraisal.md", drivers(linkingTo: "minibus"))],
            mended: [.content("drivers/appraisal.md", drivers(linkingTo: "minibuses"))],
            given: [.content("minibuses/appraisal.md", "# Minibuses\n\nEight are needed.")]))

    private static func drivers(linkingTo slug: String) -> String {
        "# Drivers\n\nThis follows [the paper on minibuses](../\(slug)/appraisal.md)."
    }
}

extension Diagnostic {
    fileprivate static func noPaper(_ slug: String, at span: Span, near: NearNames?) -> Diagnostic {
        Diagnostic(
            .linkPaper, at: span, "this site has no paper in a folder \(slug.quoted)",
            suggestion: near?.question ?? "write ../, the name of the paper’s folder, / and the name of its text",
            fix: near?.fix(at: span, after: "../"))
    }

    fileprivate static func exemptPaper(_ slug: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkPaper, at: span, "the paper \(slug.quoted) is exempt from publication, so no page may link to it",
            suggestion: "take the link out")
    }

    fileprivate static func draftPaper(_ slug: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkPaper, at: span, "the paper \(slug.quoted) is a draft, which is held back, so this link leads nowhere",
            suggestion: "take the link out, or write “status: final” at the top of that paper when it is published")
    }

    /// - Parameter name: What a text may say of the appendix.
    fileprivate static func exemptText(
        _ address: PaperAddress, at span: Span, name: String, in guide: PaperGuide
    ) -> Diagnostic {
        Diagnostic(
            .exemptNamed, at: span,
            "\((address.file ?? "").quoted) is an exempt appendix of the paper \(address.slug.quoted), so no page may "
                + "link to it or show it",
            suggestion: "name it in words, without a link: “\(name) of \(guide.title)”")
    }

    fileprivate static func noText(_ address: PaperAddress, at span: Span, in guide: PaperGuide) -> Diagnostic {
        Diagnostic(
            .linkPaper, at: span,
            "\((address.file ?? "").quoted) is no text of the paper \(address.slug.quoted) that has a page",
            suggestion: "it has \(guide.files.map(\.quoted).joined(separator: ", ")); "
                + "of another kind of file put a copy into this folder")
    }

    fileprivate static func noPlace(_ id: String, of address: PaperAddress, at span: Span, near: NearNames?)
        -> Diagnostic
    {
        Diagnostic(
            .linkPaper, at: span, "no place in the paper \(address.slug.quoted) has the id \(id.quoted)",
            suggestion: near?.question ?? "give the place there an id: put {#some-name} at the end of its heading",
            fix: near?.fix(at: span, after: "#"))
    }
}

/// The papers that the links of one paper lead to, each read once.
struct LinkedPapers {
    private let others: OtherPapers
    private let words: ReferenceWords
    /// Whether the paper with the links is a draft, which may name other drafts.
    private let isDraft: Bool
    private var nearSlugs: Suggestions
    /// Of the texts that links to nowhere are about, by paper and file. Only looked up.
    private var nearIds: [String: Suggestions] = [:]
    /// Those that were asked for. Only looked up.
    private var guides: [String: PaperGuide] = [:]
    /// The names of their folders, in the order in which they were asked for.
    private(set) var slugs: [String] = []

    /// - Parameters:
    ///   - words: In the language of the paper with the links.
    ///   - isDraft: Whether that paper is a draft.
    init(_ others: OtherPapers, words: ReferenceWords, isDraft: Bool) {
        (self.others, self.words, self.isDraft) = (others, words, isDraft)
        nearSlugs = Suggestions(among: others.slugs)
    }

    /// Where a link leads and what it says, or why it leads nowhere.
    ///
    /// - Parameter needsWords: Whether its author wrote none.
    mutating func page(
        of address: PaperAddress, at span: Span, needsWords: Bool
    ) -> (found: (page: PaperPage, words: String)?, finding: Diagnostic?) {
        guard let guide = guide(of: address.slug) else {
            return (nil, .noPaper(address.slug, at: span, near: nearSlugs.near(address.slug)))
        }
        if guide.isExempt { return (nil, .exemptPaper(address.slug, at: span)) }
        if guide.isHeldBack, !isDraft { return (nil, .draftPaper(address.slug, at: span)) }
        if let file = address.file, let name = guide.exemptFiles.name(of: file) {
            return (nil, .exemptText(address, at: span, name: name, in: guide))
        }
        guard let text = guide.texts[address.file ?? guide.mainFile] else {
            // A paper that cannot be read has findings of its own.
            return (nil, guide.files.isEmpty ? nil : .noText(address, at: span, in: guide))
        }
        guard let id = address.place else {
            return ((text.page, text.words.isEmpty ? guide.title : reference(text.words, of: guide)), nil)
        }
        guard let spot = text.places[id] else {
            return (nil, .noPlace(id, of: address, at: span, near: near(id, in: text, of: address)))
        }
        let page = PaperPage(
            html: "\(text.page.html)#\(spot.html)",
            markdown: text.page.markdown + (spot.markdown.map { "#\($0)" } ?? ""))
        let finding = spot.words == nil && needsWords ? Diagnostic.referenceUnnamed(id, at: span) : nil
        return ((page, spot.words.map { reference($0, of: guide) } ?? ""), finding)
    }

    private mutating func near(_ id: String, in text: PaperGuide.Text, of address: PaperAddress) -> NearNames? {
        nearIds["\(address.slug)/\(address.file ?? "")", default: Suggestions(among: text.ids)].near(id)
    }

    private func reference(_ reference: String, of guide: PaperGuide) -> String {
        words.reference(reference, of: guide.title)
    }

    private mutating func guide(of slug: String) -> PaperGuide? {
        if let known = guides[slug] { return known }
        guard let guide = others.guide(slug) else { return nil }
        guides[slug] = guide
        slugs.append(slug)
        return guide
    }
}
