internal import Datasets
internal import Diagnostics

/// What a reader of the register would ask about a risk.
enum RiskFindings {
    /// A review that should have been held before the paper is decided on.
    static func review(
        of risk: Risk, _ reader: RowReader, _ columns: RiskColumns, meeting: CalendarDate?
    ) -> [Diagnostic] {
        guard let meeting, case .day(let review)? = risk.reviewDate, review < meeting else { return [] }
        return [.riskReview(risk, reader.place(columns.reviewDate.column), review, meeting: meeting)]
    }

    static func find(in risk: Risk, _ reader: RowReader, _ columns: RiskColumns) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let cell = { reader.place(columns.id) }
        if let current = risk.current, current.value > risk.inherent.value {
            findings.append(.riskRises(risk, cell(), "current", current.value, above: "inherent", risk.inherent.value))
        }
        if let target = risk.target, target.value > risk.present.value {
            let before = risk.current == nil ? "inherent" : "current"
            findings.append(.riskRises(risk, cell(), "target", target.value, above: before, risk.present.value))
        }
        guard risk.present.band.isHigh else { return findings }
        let missing = [
            ("action", columns.action), ("owner of the action", columns.actionOwner),
            // A date that is none is a finding of its own.
            ("date for it", columns.actionDue.column),
        ].filter { !reader.isGiven($0.1) }.map(\.0)
        if !missing.isEmpty { findings.append(.riskAction(risk, cell(), missing: missing)) }
        return findings
    }
}
