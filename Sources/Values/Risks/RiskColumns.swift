internal import Datasets

/// The columns of a register of risks.
struct RiskColumns {
    /// What is scored: before anything is done about the risk, with the controls that are in place, after what is
    /// planned.
    struct Stage {
        let likelihood: RowReader.Column
        let impact: RowReader.Column
    }

    let id: RowReader.Column
    let risk: RowReader.Column
    let option: RowReader.Column
    let score: RowReader.Column
    let cause: RowReader.Column
    let consequence: RowReader.Column
    let category: RowReader.Column
    let owner: RowReader.Column
    let controls: RowReader.Column
    let response: RowReader.Column
    let action: RowReader.Column
    let actionOwner: RowReader.Column
    let actionDue: DateColumn
    let reviewDate: DateColumn
    let inherent: Stage
    let current: Stage
    let target: Stage

    init(of table: DataTable) {
        let column = { RowReader.Column($0, of: table) }
        id = column("id")
        risk = column("risk")
        option = column("option")
        score = column("score")
        cause = column("cause")
        consequence = column("consequence")
        category = column("category")
        owner = column("owner")
        controls = column("controls")
        response = column("response")
        action = column("action")
        actionOwner = column("action-owner")
        actionDue = DateColumn("action-due", of: table)
        reviewDate = DateColumn("review-date", of: table)
        inherent = Stage(likelihood: column("likelihood"), impact: column("impact"))
        current = Stage(likelihood: column("current-likelihood"), impact: column("current-impact"))
        target = Stage(likelihood: column("target-likelihood"), impact: column("target-impact"))
    }

    static let required = ["id", "risk", "likelihood", "impact"]
    static let optional = [
        "option", "score", "cause", "consequence", "category", "owner", "controls", "current-likelihood",
        "current-impact", "response", "action", "action-owner", "action-due", "target-likelihood", "target-impact",
        "review-date",
    ]
    static let all = required + optional
    /// What registers call the columns. Net and residual scores are those with what is in place, or with what is planned,
    /// as a council has it; a rating may be any of the scores.
    static let meanings = [
        "risk-id": "id", "risk-ref": "id", "risk-reference": "id", "risk-no": "id", "risk-number": "id", "ref": "id",
        "ref-no": "id", "reference": "id", "no": "id", "risk-description": "risk", "description-of-risk": "risk",
        "description": "risk", "risk-title": "risk", "risk-name": "risk", "inherent-likelihood": "likelihood",
        "inherent-impact": "impact", "gross-likelihood": "likelihood", "gross-impact": "impact",
        "inherent-score": "score", "gross-score": "score", "inherent-risk-score": "score", "risk-owner": "owner",
        "risk-category": "category", "causes": "cause", "cause-of-risk": "cause", "consequences": "consequence",
        "control": "controls", "existing-controls": "controls", "controls-in-place": "controls",
        "current-controls": "controls", "options": "option", "actions": "action", "further-action": "action",
        "further-actions": "action", "planned-actions": "action", "mitigating-action": "action",
        "mitigating-actions": "action", "owner-of-action": "action-owner", "due-date": "action-due",
        "action-due-date": "action-due", "date-due": "action-due", "next-review": "review-date",
        "next-review-date": "review-date", "date-of-next-review": "review-date", "risk-response": "response",
    ]
}
