internal import Datasets

/// The columns of a register of risks.
final class RiskColumns: Sendable {
    /// What is scored: before anything is done about the risk, with the controls that are in place, after what is
    /// planned.
    struct Stage {
        let likelihood: RowReader.Column
        let impact: RowReader.Column
        /// Holds both, `L4 x I5`.
        let both: RowReader.Column
        let isImpactFirst: Bool

        /// - Parameter prefix: Of the names: `current-`.
        init(_ prefix: String, of table: DataTable) {
            likelihood = RowReader.Column("\(prefix)likelihood", of: table)
            impact = RowReader.Column("\(prefix)impact", of: table)
            let both = RowReader.Column("\(prefix)likelihood-and-impact", of: table)
            let turned = RowReader.Column("\(prefix)impact-and-likelihood", of: table)
            isImpactFirst = both.index == nil && turned.index != nil
            self.both = isImpactFirst ? turned : both
        }

        var isOneColumn: Bool { likelihood.index == nil && impact.index == nil && both.index != nil }
    }

    /// Which scores a rating may be of.
    enum Rating {
        case inherent, current, target
        /// With what is in place or with what is planned, as a council has it.
        case residual
        case any
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
    /// What a register says of the scores beside the levels: compared with them and printed nowhere.
    let ratings: [(column: RowReader.Column, stage: Rating)]
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
        ratings = Self.ratings.compactMap { name, stage in table.column(name) == nil ? nil : (column(name), stage) }
        inherent = Stage("", of: table)
        current = Stage("current-", of: table)
        target = Stage("target-", of: table)
    }

    /// A register whose scores stand in one column needs no others.
    static func required(of table: DataTable) -> [String] {
        Stage("", of: table).isOneColumn ? ["id", "risk"] : required
    }

    private static let required = ["id", "risk", "likelihood", "impact"]
    static let optional = [
        "option", "score", "cause", "consequence", "category", "owner", "controls", "current-likelihood",
        "current-impact", "response", "action", "action-owner", "action-due", "target-likelihood", "target-impact",
        "review-date", "likelihood-and-impact", "impact-and-likelihood", "current-likelihood-and-impact",
        "current-impact-and-likelihood", "target-likelihood-and-impact", "target-impact-and-likelihood",
    ]
    private static let ratings: [(String, Rating)] = [
        ("rating", .any), ("rag", .any), ("inherent-rating", .inherent), ("current-score", .current),
        ("current-rating", .current), ("residual-score", .residual), ("residual-rating", .residual),
        ("target-score", .target), ("target-rating", .target),
    ]
    static let ratingNames = ratings.map(\.0)
    static let all = required + optional + ratingNames
    /// Those whose cells say nothing that another column could say instead.
    static let levelsAndTexts = Set(required + optional).subtracting(["score"])
    /// What registers call the columns.
    static let meanings = ofParts.merging(ofRatings) { first, _ in first }

    /// `Residual RAG status` and the like.
    private static let ofRatings: [String: String] = {
        var names = ["rag-status": "rag", "rag-rating": "rag", "risk-rag": "rag"]
        for name in ["risk-rating", "risk-score", "risk-level", "overall-rating"] { names[name] = "rating" }
        let stages = ["inherent": "inherent", "gross": "inherent", "current": "current", "target": "target"]
        for (word, stage) in stages.merging(["residual": "residual", "net": "residual"], uniquingKeysWith: { $1 }) {
            for end in ["rating", "risk-rating", "rag", "rag-status", "rag-rating", "risk-level"] {
                names["\(word)-\(end)"] = "\(stage)-rating"
            }
            guard stage != "inherent" else { continue }
            for end in ["score", "risk-score"] { names["\(word)-\(end)"] = "\(stage)-score" }
        }
        return names
    }()

    /// Net and residual scores are those with what is in place, or with what is planned,
    /// as a council has it; a rating may be any of the scores.
    private static let ofParts = [
        "risk-id": "id", "risk-ref": "id", "risk-reference": "id", "risk-no": "id", "risk-number": "id", "ref": "id",
        "ref-no": "id", "reference": "id", "no": "id", "risk-description": "risk", "description-of-risk": "risk",
        "description": "risk", "risk-title": "risk", "risk-name": "risk", "inherent-likelihood": "likelihood",
        "inherent-impact": "impact", "inherent-score": "score",
        "inherent-risk-score": "score", "mitigation": "action", "mitigations": "action",
        "riskid": "id", "riskref": "id", "riskno": "id", "mitigation-owner": "action-owner", "by-when": "action-due",
        "deadline": "action-due", "risk-owner": "owner",
        "risk-category": "category", "causes": "cause", "cause-of-risk": "cause", "consequences": "consequence",
        "control": "controls", "existing-controls": "controls", "controls-in-place": "controls",
        "current-controls": "controls", "options": "option", "actions": "action", "further-action": "action",
        "further-actions": "action", "planned-actions": "action", "mitigating-action": "action",
        "mitigating-actions": "action", "owner-of-action": "action-owner", "due-date": "action-due",
        "action-due-date": "action-due", "date-due": "action-due", "next-review": "review-date",
        "next-review-date": "review-date", "date-of-next-review": "review-date", "risk-response": "response",
    ]
}
