internal import Datasets
package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings

extension Rule {
    package static let callIn = Rule(
        "call-in", .warning, "A timetable lets a decision take effect before it can no longer be called in.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [
                .report(
                    """
                    ## Recommendations

                    1. Agree the contract.

                    ## Timetable

                    Table: The contract begins in March. Steps, and their days.

                    | Step | By |
                    | --- | --- |
                    | Decision takes effect | 18 January 2027 |
                    """)
            ],
            mended: [
                .report(
                    """
                    ## Recommendations

                    1. Agree the contract.

                    ## Timetable

                    Table: The contract begins in March. Steps, and their days.

                    | Step | By |
                    | --- | --- |
                    | Decision takes effect | 22 January 2027 |
                    """)
            ],
            given: [.reportSettings("date: 14 January 2027\ncall-in-days: 5")]))
}

extension Diagnostic {
    fileprivate static func callIn(
        _ day: CalendarDate, until end: CalendarDate, days: Int, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .callIn, at: span,
            "the decision would take effect on \(day.printed), and it may be called in until \(end.printed): \(days) "
                + "working days, if it is published on the day of the meeting",
            suggestion: "give a later day, or mend “call-in-days”")
    }
}

/// Finds a row of a timetable that says when a decision takes effect, and gives a day on which it may still be called in.
/// The period is the council’s own: the law leaves it to its constitution.
struct CallIns: NodeCheck {
    static let rules: [Rule] = [.callIn]
    static let kinds: NodeKinds = [.row]

    private(set) var findings: [Diagnostic] = []
    private let days: Int
    private let end: CalendarDate?

    init(_ reading: borrowing PaperReading) {
        let settings = reading.parsed.report?.settings
        let profile = reading.site.meetings
        let days = settings?.notices.callInDays ?? profile.callInDays ?? 0
        self.days = days
        let isDecided = settings?.decision.map { $0.value != .information } ?? false
        end =
            days > 0 && isDecided
            ? settings?.meetingDate.flatMap { profile.workingDays.end(of: days, after: $0) } : nil
    }

    mutating func look(at node: NodeID, in text: PaperText) {
        guard let end, text.document == .report else { return }
        let tree = text.tree
        let cells = Array(tree.children(of: node))
        let words = cells.map { tree.plainText(of: $0) }
        guard words.contains(where: \.saysDecisionTakesEffect) else { return }
        for (cell, words) in zip(cells, words) {
            guard let day = CalendarDate.parse(words), day <= end else { continue }
            findings.append(.callIn(day, until: end, days: days, at: tree.span(of: cell)))
        }
    }
}

extension String {
    /// `Decision takes effect`, `Decision implemented`
    fileprivate var saysDecisionTakesEffect: Bool {
        let small = wording.utf8
        return small.contains(bytes: "decision".utf8)
            && ["takes effect", "take effect", "implement"].contains { small.contains(bytes: $0.utf8) }
    }
}
