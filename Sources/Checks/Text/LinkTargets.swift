package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let linkTarget = Rule(
        "link-target", .error, "A link points at a place that does not exist.",
        example: .text("We recommend [option 2](#comission).", mended: "We recommend [option 2](#commission)."))
    package static let linkUnsafe = Rule(
        "link-unsafe", .error, "A link does something else than open a page, a mail or a call.",
        example: .text(
            "The costs are on [our drive](file:///S:/care/costs.xlsx).",
            mended: "The costs are on [our website](https://www.example.org/costs.xlsx)."))
    package static let linkEmpty = Rule(
        "link-empty", .error, "A link has no words.",
        example: .text(
            "The market is stable. [](https://www.example.org/review)",
            mended: "The market is stable, says [the review](https://www.example.org/review)."))
}

extension Diagnostic {
    /// - Parameter file: The text that the link is about; nil for any of the paper.
    static func linkTarget(_ id: String, in file: String?, at span: Span, near: NearNames?) -> Diagnostic {
        let example = Attributes.isName(id.utf8) ? id : "some-name"
        return Diagnostic(
            .linkTarget, at: span, "no place in \(file?.quoted ?? "this paper") has the id \(id.quoted)",
            suggestion: near?.question
                ?? "give the place an id: put {#\(example)} at the end of its heading or paragraph",
            fix: near?.fix(at: span, after: "#"))
    }

    /// - Parameter heading: The words of the heading that a code host would give this anchor.
    static func linkTarget(_ anchor: String, at span: Span, heading: Span) -> Diagnostic {
        let isName = Attributes.isName(anchor.utf8)
        let attribute = " {#\(isName ? anchor : "some-name")}"
        let end = Span(heading.file, heading.range.upperBound..<heading.range.upperBound)
        return Diagnostic(
            .linkTarget, at: span, "the heading of \(anchor.quoted) has no id that a link can lead to",
            suggestion: "put\(attribute) at the end of the heading",
            fix: isName ? Fix(attribute, at: end, isSafe: true) : nil,
            notes: [Note(at: heading, "the heading")])
    }

    /// - Parameter others: More links like it, of which a few are shown.
    static func linkTarget(
        _ id: String, at span: Span, others: some Collection<(id: String, span: Span)>, missing file: String
    ) -> Diagnostic {
        Diagnostic(
            .linkTarget, at: span, "no place in this paper has the id \(id.quoted)",
            suggestion: "it may stand in \(file.quoted), which is missing",
            notes: others.prefix(5).map { Note(at: $0.span, "nor is there a place \($0.id.quoted)") })
    }

    static func linkWithoutTarget(at span: Span) -> Diagnostic {
        Diagnostic(
            .linkTarget, at: span, "this link leads nowhere",
            suggestion: "write the address between the round brackets")
    }

    static func linkUnsafe(_ destination: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkUnsafe, at: span, "\(destination.quoted) is not an address that a page may link to",
            suggestion: "an address begins with https://, http://, mailto: or tel:")
    }

    static func linkEmpty(at span: Span) -> Diagnostic {
        Diagnostic(
            .linkEmpty, at: span, "this link has no words", suggestion: "write the words between the square brackets")
    }
}

/// Checks where links lead, except those to files (`FileReferences`).
struct LinkTargets: NodeCheck {
    static let rules: [Rule] = [.linkTarget, .linkUnsafe, .linkEmpty]
    static let kinds: NodeKinds = [.link]
    private var told: [Diagnostic] = []
    /// Links to what may stand in a text that is not in the folder.
    private var doubtful: [(id: String, span: Span)] = []
    private let places: Places
    /// Of each text, by the name of its file. Only looked up, never listed.
    private var texts: [String: PaperText] = [:]
    /// The names of the texts' files.
    private let documents: [String]
    /// The texts that cannot be read: what they may hold is not missing.
    private let doubts: Doubts
    private let source: PaperSource
    private let exempt: ExemptFiles
    private var near: Suggestions?
    /// Made for texts of which a link names no id. Only looked up, never listed.
    private var headings: [String: HeadingIndex] = [:]

    init(_ reading: borrowing PaperReading) {
        places = reading.places
        documents = reading.parsed.linkable
        doubts = reading.doubts
        (source, exempt) = (reading.source, reading.parsed.exempt)
        for text in reading.texts { texts[text.document.file] = text }
    }

    /// With one finding for all links that may lead to a text that is not there.
    var findings: [Diagnostic] {
        guard let first = doubtful.first, let file = doubts.missing.first else { return told }
        return told + [.linkTarget(first.id, at: first.span, others: doubtful.dropFirst(), missing: file)]
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        if text.tree.isMisreadFootnote(node) { return }
        let (tree, span) = (text.tree, text.tree.span(of: node))
        let address = String(decoding: tree.destination(of: node), as: UTF8.self)
        let destination = Destination(address)
        let target = text.marks.links[node]
        if !tree.hasName(node), target?.words == nil, !destination.givesWords(of: documents, exempt) {
            told.append(.linkEmpty(at: span))
        }
        guard target == nil else { return }
        switch destination {
        case .none: told.append(.linkWithoutTarget(at: span))
        case .unsafe: told.append(.linkUnsafe(address, at: span))
        case .place(let id): check(id, in: nil, at: span, of: text.document.file)
        case .file(let file, let id?) where documents.contains(file): check(id, in: file, at: span, of: file)
        default: break
        }
    }

    /// - Parameters:
    ///   - meant: The text that the link names; nil for any of the paper.
    ///   - file: The text whose headings may be meant.
    private mutating func check(_ id: String, in meant: String?, at span: Span, of file: String) {
        guard !doubts.mayHold(id: id), doubts.optionsAreKnown || !id.isOfOption else { return }
        guard let text = texts[file] else { return }
        let index = headings[file] ?? HeadingIndex(of: text)
        headings[file] = index
        if let heading = index[id] {
            told.append(.linkTarget(id, at: span, heading: text.tree.span(of: heading)))
            return
        }
        if meant == nil, let holder = source.exemptText(holding: id, among: exempt) {
            told.append(.exemptPlace(id, of: holder.file, at: span, name: holder.name))
            return
        }
        var names = self.near ?? Suggestions(among: places.eachId)
        let near = names.near(id)
        self.near = names
        if near == nil, meant == nil, !doubts.missing.isEmpty {
            doubtful.append((id, span))
        } else {
            told.append(.linkTarget(id, in: meant, at: span, near: near))
        }
    }
}

extension Places {
    /// All ids, each once: two texts may both have a paragraph 2.1.
    fileprivate var eachId: [String] {
        var known: Set<String> = []
        return ids.filter { known.insert($0).inserted }
    }
}

extension Destination {
    /// Whether the words of a link without any come from where it leads.
    fileprivate func givesWords(of documents: [String], _ exempt: ExemptFiles) -> Bool {
        switch self {
        case .place: true
        // One that is exempt is a finding of its own.
        case .file(let path, _) where exempt.contains(path): true
        // A text that is not there is a finding of its own.
        case .file(let path, _): documents.contains(path) || path.fileKind == "md"
        // A paper that is not there is one too.
        case .paper: true
        default: false
        }
    }
}

extension MarkdownTree {
    /// Whether there is something to press: words, or an image, whose own words `ImageTexts` checks.
    fileprivate func hasName(_ link: NodeID) -> Bool {
        hasWords(link) || inside(link).contains { self[$0].kind == .image }
    }
}

extension String {
    /// Whether the program gives this id to an option, or to a part of one.
    fileprivate var isOfOption: Bool { utf8.starts(with: "option-".utf8) }
}
