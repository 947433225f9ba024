internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let publishedLate = Rule(
        "published-late", .error, "A report was published too few clear days before its meeting.", canBeAccepted: true,
        law: NoticePeriod.basis(of: .publication),
        example: .reportSettings(
            """
            date: 14 January 2027
            published: 8 January 2027
            """,
            mended: """
                date: 14 January 2027
                published: 6 January 2027
                """))
}

extension Diagnostic {
    fileprivate static func publishedLate(_ shortfall: Shortfall, at span: Span) -> Diagnostic {
        Diagnostic(
            .publishedLate, at: span, shortfall.message,
            suggestion: "\(shortfall.dates); where the meeting was called at shorter notice, or its chair takes the "
                + "item as urgent, accept this with the reason")
    }
}

/// Finds a report that was published too late, by the dates that it names itself.
enum LatePublication: PaperCheck {
    static let rules: [Rule] = [.publishedLate]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let facts = MeetingFacts(reading), let published = facts.notices.published,
            let required = facts.required(.publication),
            let shortfall = facts.shortfall(of: published.value, required)
        else { return [] }
        return [.publishedLate(shortfall, at: published.span)]
    }
}
