package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let sectionEmpty = Rule(
        "section-empty", .warning, "A section of a report has a heading and no text.", canBeLowered: true,
        example: .report(
            """
            ## Recommendations

            1. Agree the contract.

            ## Legal implications

            ## Equality

            Most residents are older.
            """,
            mended: """
                ## Recommendations

                1. Agree the contract.

                ## Legal implications

                There are none.

                ## Equality

                Most residents are older.
                """))
}

extension Diagnostic {
    fileprivate static func sectionEmpty(_ heading: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .sectionEmpty, at: span, "there is nothing under \(heading.quoted)",
            suggestion: "write the text, if only that there is nothing to say, or delete the heading")
    }
}

/// Finds sections of a report that say nothing.
enum EmptySections: PaperCheck {
    static let rules: [Rule] = [.sectionEmpty]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let text = reading.texts.first(where: { $0.document == .report }) else { return [] }
        return text.outline.sections.compactMap { section in
            // Recommendations that are no list are a finding of their own.
            guard !section.isRecommendations, text.holdsHeadingsAlone(section.content) else { return nil }
            return .sectionEmpty(text.words(of: section.heading), at: text.tree.span(of: section.heading))
        }
    }
}

extension PaperText {
    fileprivate func holdsHeadingsAlone(_ range: Range<NodeID>) -> Bool {
        for block in blocks(in: range) where tree[block].kind != .heading { return false }
        return true
    }
}
