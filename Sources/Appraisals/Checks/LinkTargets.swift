package import Diagnostics
internal import Markdown

extension Rule {
    package static let linkTarget = Rule("link-target", .error, "A link points at a place that does not exist.")
    package static let linkUnsafe = Rule(
        "link-unsafe", .error, "A link does something else than open a page, a mail or a call.")
    package static let linkEmpty = Rule("link-empty", .error, "A link has no words.")
}

extension Diagnostic {
    static func linkTarget(_ id: String, at span: Span, near: String?) -> Diagnostic {
        Diagnostic(
            .linkTarget, at: span, "no place in this paper has the id “\(id)”",
            suggestion: near ?? "give the place an id: put {#\(id)} at the end of its heading or paragraph")
    }

    static func linkUnsafe(_ destination: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkUnsafe, at: span, "“\(destination)” is not an address that a page may link to",
            suggestion: "an address begins with https://, http://, mailto: or tel:")
    }

    static func linkEmpty(at span: Span) -> Diagnostic {
        Diagnostic(
            .linkEmpty, at: span, "this link has no words", suggestion: "write the words between the square brackets")
    }
}

/// Checks where links lead, except those to files (`FileReferences`).
enum LinkTargets {
    static func find(in blocks: [Block], ids: Ids) -> [Diagnostic] {
        blocks.inlines.flatMap { inline -> [Diagnostic] in
            guard case .link(let link) = inline.kind else { return [] }
            return find(link, at: inline.span, ids: ids)
        }
    }

    private static func find(_ link: Inline.Link, at span: Span, ids: Ids) -> [Diagnostic] {
        let empty: [Diagnostic] = link.content.isEmpty ? [.linkEmpty(at: span)] : []
        switch Destination(link.destination) {
        case .unsafe: return empty + [.linkUnsafe(link.destination, at: span)]
        case .place(let id) where !ids.contains(id):
            return empty + [.linkTarget(id, at: span, near: didYouMean(id, among: ids.names))]
        default: return empty
        }
    }
}
