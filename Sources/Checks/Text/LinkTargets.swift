package import Diagnostics
internal import Markdown
internal import Papers

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
    static func linkTarget(_ id: String, at span: Span, near: NearNames?) -> Diagnostic {
        let example = Attributes.isName(id.utf8) ? id : "some-name"
        return Diagnostic(
            .linkTarget, at: span, "no place in this paper has the id \(id.quoted)",
            suggestion: near?.question
                ?? "give the place an id: put {#\(example)} at the end of its heading or paragraph",
            fix: near?.fix(at: span, after: "#"))
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
struct LinkTargets {
    private var findings: [Diagnostic] = []
    /// Links to what may stand in a text that is not in the folder.
    private var doubtful: [(id: String, span: Span)] = []
    private let ids: PaperIds
    private let documents: [String]
    private let lost: LostTexts
    private let optionsAreKnown: Bool
    private var near: Suggestions

    /// - Parameters:
    ///   - ids: Those of all texts of the paper.
    ///   - documents: The names of the texts' files.
    ///   - lost: The texts that cannot be read: what they may hold is not missing.
    ///   - optionsAreKnown: Whether all options were read.
    private init(ids: PaperIds, documents: [String], lost: LostTexts, optionsAreKnown: Bool) {
        self.ids = ids
        self.documents = documents
        self.lost = lost
        self.optionsAreKnown = optionsAreKnown
        near = Suggestions(among: ids.names)
    }

    /// With one finding for all links that may lead to a text that is not there.
    private var diagnostics: [Diagnostic] {
        guard let first = doubtful.first, let file = lost.missing.first else { return findings }
        return findings + [.linkTarget(first.id, at: first.span, others: doubtful.dropFirst(), missing: file)]
    }

    static func find(in reading: PaperReading) -> [Diagnostic] {
        var links = LinkTargets(
            ids: reading.ids, documents: reading.parsed.linkable, lost: reading.lost,
            optionsAreKnown: reading.optionsAreKnown)
        for (_, blocks) in reading.parsed.documents { links.check(blocks) }
        return links.diagnostics
    }

    private mutating func check(_ blocks: [Block]) {
        for inline in blocks.inlines {
            guard case .link(let link) = inline.kind else { continue }
            let destination = Destination(link.destination)
            if !link.hasName, !destination.givesWords(of: documents) { findings.append(.linkEmpty(at: inline.span)) }
            switch destination {
            case .none: findings.append(.linkWithoutTarget(at: inline.span))
            case .unsafe: findings.append(.linkUnsafe(link.destination, at: inline.span))
            case .place(let id): check(id, at: inline.span)
            default: break
            }
        }
    }

    private mutating func check(_ id: String, at span: Span) {
        guard !ids.contains(id), !lost.mayHold(id: id), optionsAreKnown || !id.isOfOption else { return }
        let near = near.near(id)
        if near == nil, !lost.missing.isEmpty {
            doubtful.append((id, span))
        } else {
            findings.append(.linkTarget(id, at: span, near: near))
        }
    }
}

extension Destination {
    /// Whether the words of a link without any come from where it leads.
    fileprivate func givesWords(of documents: [String]) -> Bool {
        switch self {
        case .place: true
        // A text that is not there is a finding of its own.
        case .file(let path): documents.contains(path) || path.fileKind == "md"
        default: false
        }
    }
}

extension Inline.Link {
    /// Whether there is something to press: words, or an image, whose own words `ImageTexts` checks.
    fileprivate var hasName: Bool {
        content.hasWords || content.descendants.contains { if case .image = $0.kind { true } else { false } }
    }
}

extension String {
    /// Whether the program gives this id to an option, or to a part of one.
    fileprivate var isOfOption: Bool { utf8.starts(with: "option-".utf8) }
}
