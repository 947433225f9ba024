internal import Datasets
internal import Diagnostics

/// What a reader of the register would ask about a risk.
enum RiskFindings {
    /// A review that should have been held before the paper is decided on.
    static func review(of risk: Risk, _ reader: RowReader, meeting: CalendarDate?) -> [Diagnostic] {
        guard let meeting, let review = risk.reviewDate, review < meeting else { return [] }
        return [.riskReview(risk, reader.place("review-date"), review, meeting: meeting)]
    }

    static func find(in risk: Risk, _ reader: RowReader) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let cell = reader.place("id")
        if let current = risk.current, current.value > risk.inherent.value {
            findings.append(.riskRises(risk, cell, "current", current.value, above: "inherent", risk.inherent.value))
        }
        if let target = risk.target, target.value > risk.present.value {
            let before = risk.current == nil ? "inherent" : "current"
            findings.append(.riskRises(risk, cell, "target", target.value, above: before, risk.present.value))
        }
        let missing = [
            ("action", risk.action), ("owner of the action", risk.actionOwner),
            // A date that is none is a finding of its own.
            ("date for it", reader.text("action-due")),
        ].filter { $0.1 == nil }.map(\.0)
        if risk.present.band.isHigh, !missing.isEmpty {
            findings.append(.riskAction(risk, cell, missing: missing))
        }
        return findings
    }
}
