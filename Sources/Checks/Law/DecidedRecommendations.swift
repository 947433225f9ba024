internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let decisionNumbers = Rule(
        "decision-numbers", .error,
        "outcome.yml does not say once of each recommendation what became of it, or it says it of none that there is.",
        example: .pieces(
            [.file("outcome.yml", "date: 8 December 2026\nrecommendations:\n  - {number: 3, outcome: agreed}")],
            mended: [.file("outcome.yml", "date: 8 December 2026\nrecommendations:\n  - {number: 1, outcome: agreed}")],
            given: recommended))
    package static let decisionReason = Rule(
        "decision-reason", .error,
        "outcome.yml says that something was decided otherwise than recommended, and not why.",
        law: Provision.decisionRecord.map(\.basis),
        example: .pieces(
            [.file("outcome.yml", "date: 8 December 2026\nrecommendations:\n  - {number: 1, outcome: refused}")],
            mended: [
                .file(
                    "outcome.yml",
                    """
                    date: 8 December 2026
                    recommendations:
                      - {number: 1, outcome: refused}
                    reason: The price is too high.
                    """)
            ],
            given: recommended))
    package static let decisionDay = Rule(
        "decision-day", .error,
        "A decision is said to have been made before its meeting, or published or acted on before it was made.",
        example: .pieces(
            [.file("outcome.yml", "date: 8 October 2026\nrecommendations:\n  - {number: 1, outcome: agreed}")],
            mended: [.file("outcome.yml", "date: 8 December 2026\nrecommendations:\n  - {number: 1, outcome: agreed}")],
            given: recommended))

    private static let recommended: [Example.Piece] = [
        .reportSettings("date: 8 December 2026"), .report("## Recommendations\n\n1. Agree option 2."),
    ]
}

/// Finds where the record of a decision and its report do not fit together.
enum DecidedRecommendations: PaperCheck {
    static let rules: [Rule] = [.decisionNumbers, .decisionReason, .decisionDay]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let outcome = reading.outcome else { return [] }
        guard let report = reading.report else {
            // A report that cannot be read has findings of its own.
            return reading.doubts.textsAreWhole ? [.decisionWithoutReport(at: outcome.date.span)] : []
        }
        let isKept = outcome.recommendations.allSatisfy { $0.verdict == .agreed }
        return numbers(outcome, of: report) + days(outcome, reading)
            + (isKept || outcome.reason != nil ? [] : [.decisionReason(at: outcome.date.span)])
    }

    private static func numbers(_ outcome: MeetingOutcome, of report: PaperText) -> [Diagnostic] {
        let items = report.recommendedItems
        var decided: [Int: Located<String>] = [:]
        var found: [Diagnostic] = []
        for entry in outcome.recommendations {
            guard let item = items.first(where: { $0.isMeant(by: entry.number.value) }) else {
                found.append(.decisionUnknown(entry.number, known: items.map(\.number)))
                continue
            }
            if let first = decided[item.place] {
                found.append(.decisionTwice(entry.number, first: first))
            } else {
                decided[item.place] = entry.number
            }
        }
        // An entry that cannot be read may be of any of them.
        let open = outcome.isWhole ? items.filter { decided[$0.place] == nil }.map(\.number) : []
        return found + (open.isEmpty ? [] : [.decisionMissing(open, at: outcome.date.span)])
    }

    private static func days(_ outcome: MeetingOutcome, _ reading: PaperReading) -> [Diagnostic] {
        let (day, meeting) = (outcome.date, reading.parsed.report?.settings.meetingDate)
        if let meeting, day.value < meeting { return [.decisionEarly(day, meeting: meeting)] }
        if let published = outcome.published, published < day.value { return [.decisionUnmade(day)] }
        return outcome.actions.map(\.by).filter { $0.value < day.value }.map { .actionOverdue($0, decided: day) }
    }
}

extension Diagnostic {
    fileprivate static func decisionWithoutReport(at span: Span) -> Diagnostic {
        Diagnostic(
            .decisionNumbers, at: span,
            "this is the record of a decision, and there is no report here that it is about",
            suggestion: "put it beside the report.md whose recommendations were decided")
    }

    fileprivate static func decisionUnknown(_ number: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .decisionNumbers, at: number.span, "the report has no recommendation \(number.value)",
            suggestion: known.isEmpty
                ? "its section Recommendations has none" : "it has \(known.joined(separator: ", "))")
    }

    fileprivate static func decisionTwice(_ number: Located<String>, first: Located<String>) -> Diagnostic {
        Diagnostic(
            .decisionNumbers, at: number.span, "what became of recommendation \(number.value) stands here twice",
            suggestion: "delete one of the two", notes: [.init(at: first.span, "the first one")])
    }

    fileprivate static func decisionMissing(_ numbers: [String], at span: Span) -> Diagnostic {
        let (what, each) = numbers.count == 1 ? ("recommendation", "it") : ("recommendations", "each")
        return Diagnostic(
            .decisionNumbers, at: span, "nothing says what became of \(what) \(numbers.joined(separator: ", "))",
            suggestion: "add “- {number: \(numbers[0]), outcome: agreed}” for \(each), or what else was decided")
    }

    fileprivate static func decisionReason(at span: Span) -> Diagnostic {
        Diagnostic(
            .decisionReason, at: span,
            "something was decided otherwise than recommended, so the reasons of the report are not those of the decision",
            suggestion: "add a line “reason: …”")
    }

    fileprivate static func decisionEarly(_ day: Located<CalendarDate>, meeting: CalendarDate) -> Diagnostic {
        Diagnostic(
            .decisionDay, at: day.span, "the report is for a meeting on \(meeting.printed), after this day",
            suggestion: "give the day on which it was decided, or mend “date” in report.md")
    }

    fileprivate static func decisionUnmade(_ day: Located<CalendarDate>) -> Diagnostic {
        Diagnostic(
            .decisionDay, at: day.span,
            "the decision is said to have been published before this day, on which it was made",
            suggestion: "mend “published” or “date”")
    }

    fileprivate static func actionOverdue(
        _ day: Located<CalendarDate>, decided: Located<CalendarDate>
    ) -> Diagnostic {
        Diagnostic(
            .decisionDay, at: day.span, "this was to be done before it was decided, on \(decided.value.printed)",
            suggestion: "mend “by”, or “date”", notes: [.init(at: decided.span, "the day of the decision")])
    }
}
