package import Diagnostics
internal import Markdown

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
enum LinkTargets {
    /// - Parameters:
    ///   - ids: Those of all texts of the paper.
    ///   - documents: The names of the texts' files.
    static func find(in blocks: [Block], ids: PaperIds, documents: [String]) -> [Diagnostic] {
        var near = Suggestions(among: ids.names)
        return blocks.inlines.flatMap { inline -> [Diagnostic] in
            guard case .link(let link) = inline.kind else { return [] }
            let destination = Destination(link.destination)
            let empty: [Diagnostic] =
                link.hasName || destination.givesWords(of: documents) ? [] : [.linkEmpty(at: inline.span)]
            return switch destination {
            case .none: empty + [.linkWithoutTarget(at: inline.span)]
            case .unsafe: empty + [.linkUnsafe(link.destination, at: inline.span)]
            case .place(let id) where !ids.contains(id):
                empty + [.linkTarget(id, at: inline.span, near: near.near(id))]
            default: empty
            }
        }
    }
}

extension Destination {
    /// Whether the words of a link without any come from where it leads.
    fileprivate func givesWords(of documents: [String]) -> Bool {
        switch self {
        case .place: true
        case .file(let path): documents.contains(path)
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
