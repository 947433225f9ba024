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
        shapes.required + (Stage("", of: table).isOneColumn ? [] : levels)
    }

    /// Those that a register has to have, unless its scores stand in one column.
    private static let levels = ["likelihood", "impact"]
    /// The sets of columns of which a register has one.
    static let waysOfScores = [levels, ["likelihood-and-impact"], ["impact-and-likelihood"]]
    private static let required = shapes.required + levels
    static let optional = shapes.names.filter { !required.contains($0) }

    /// But for what a register says of the scores beside the levels.
    static let shapes = own + ExemptColumns.shapes
    private static let own = [
        ColumnShape(
            "id", "The risk’s id in the council’s register, such as R1 or late-start.", .filled, isRequired: true),
        ColumnShape("risk", "What might happen.", .filled, isRequired: true),
        ColumnShape("likelihood", "How likely it is before controls, from 1; or the site’s word for that."),
        ColumnShape("impact", "What it would do before controls, from 1; or the site’s word for that."),
        ColumnShape("option", "The option that it is of; several with a semicolon between, none for the whole paper."),
        ColumnShape("score", "Likelihood times impact, which is checked."),
        ColumnShape("cause", "What may bring it about."),
        ColumnShape("consequence", "What would follow."),
        ColumnShape("category", "What kind of risk it is."),
        ColumnShape("owner", "Who answers for it."),
        ColumnShape("controls", "What is in place against it."),
        ColumnShape("current-likelihood", "How likely it is with the controls in place."),
        ColumnShape("current-impact", "What it would do with the controls in place."),
        ColumnShape("response", "What is done about it.", .choice(RiskResponse.allCases.map(\.rawValue))),
        ColumnShape("action", "What is planned."),
        ColumnShape("action-owner", "Who does it."),
        ColumnShape("action-due", "By when: a day, a month, a quarter, or Ongoing."),
        ColumnShape("target-likelihood", "How likely it is to be after what is planned."),
        ColumnShape("target-impact", "What it would do after what is planned."),
        ColumnShape("review-date", "When it is looked at again."),
        ColumnShape("likelihood-and-impact", "Both in one, such as L4 x I5."),
        ColumnShape("impact-and-likelihood", "Both in one, the impact first."),
        ColumnShape("current-likelihood-and-impact", "Both with the controls in place."),
        ColumnShape("current-impact-and-likelihood", "Both with the controls in place, the impact first."),
        ColumnShape("target-likelihood-and-impact", "Both after what is planned."),
        ColumnShape("target-impact-and-likelihood", "Both after what is planned, the impact first."),
        ColumnShape(
            "exempt", "The paragraph of Schedule 12A by which no page may show the risk; empty where all may."),
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
