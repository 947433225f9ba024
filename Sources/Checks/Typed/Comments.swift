internal import Diagnostics
internal import Papers

extension Diagnostic {
    fileprivate static func comment(at span: Span) -> Diagnostic {
        Diagnostic(
            .rawHTML, at: span, "this comment would be printed on the page",
            suggestion: "delete it; to print the sign, put a backslash before the <")
    }
}

/// Finds comments that Markdown takes for text, as it does where two hyphens stand inside one or where it never ends,
/// though every preview hides them. Those that it takes for HTML are found with all other HTML.
enum Comments: WordCheck {
    static let rules: [Rule] = []

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.contains(.angleBracket) }.flatMap { passage in
            passage.places(of: "<!--").map { .comment(at: passage.span(of: $0)) }
        }
    }
}
