package import Diagnostics

extension Rule {
    package static let decisionRecord = Rule(
        "decision-record", .error, "outcome.yml does not say when or what was decided, or who does what by when.",
        example: .pieces(
            [
                .file(
                    "outcome.yml",
                    "date: 8 December 2026\nrecommendations:\n  - {number: 1, outcome: amended}\nreason: It costs less."
                )
            ],
            mended: [
                .file(
                    "outcome.yml",
                    """
                    date: 8 December 2026
                    recommendations:
                      - {number: 1, outcome: amended, words: Agree option 2 for one year.}
                    reason: It costs less.
                    """)
            ],
            given: [.reportSettings("date: 8 December 2026"), .report("## Recommendations\n\n1. Agree option 2.")]))
}

extension Diagnostic {
    static func decisionRecord(lacks setting: SettingShape, at span: Span) -> Diagnostic {
        Diagnostic(
            .decisionRecord, at: span, "the record of a decision needs “\(setting.name)” here",
            suggestion: "add “\(setting.name): \(setting.example ?? "…")”")
    }

    static func decisionRecord(_ what: String, _ form: String, at span: Span) -> Diagnostic {
        Diagnostic(.decisionRecord, at: span, what, suggestion: "write \(form)")
    }
}
