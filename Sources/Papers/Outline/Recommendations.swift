package import Diagnostics
internal import Markdown
internal import Settings

extension Rule {
    package static let recommendations = Rule(
        "recommendations", .error, "The section Recommendations does not hold one numbered list.",
        example: .report(
            """
            ## Recommendations

            Cabinet agrees option 2.
            """,
            mended: """
                ## Recommendations

                1. Agree option 2.
                """))
}

extension Diagnostic {
    static func recommendations(at span: Span, isSecond: Bool) -> Diagnostic {
        Diagnostic(
            .recommendations, at: span,
            isSecond
                ? "a second list stands among the recommendations" : "the recommendations are no numbered list",
            suggestion: isSecond
                ? "make the two one list, or move this one into another section" : "begin each with “1.”, “2.” …")
    }
}

extension OutlineReader {
    /// What is wrong with the recommendations of a report.
    static func faults(of section: Section, in text: ReadText) -> [Diagnostic] {
        let tree = text.tree
        let lists = text.printedBlocks(in: section.content).filter { tree[$0].isList }
        // Numbers that were typed are a finding of their own.
        if lists.isEmpty, text.printedBlocks(in: section.content).contains(where: { tree.hasTypedNumber($0) }) {
            return []
        }
        let isNumbered = lists.first.map { tree[$0].kind == .orderedList } ?? false
        let first: [Diagnostic] =
            isNumbered ? [] : [.recommendations(at: tree.span(of: lists.first ?? section.heading), isSecond: false)]
        return first + lists.dropFirst().map { .recommendations(at: tree.span(of: $0), isSecond: true) }
    }
}

extension MarkdownTree {
    /// Whether a paragraph begins with a number such as `1.1`.
    fileprivate func hasTypedNumber(_ block: NodeID) -> Bool {
        self[block].kind == .paragraph && TypedNumber.end(in: source.bytes[self[block].range], parts: 2) != nil
    }
}
