internal import Datasets

/// The columns of a file of scores that has a row for each score.
struct ScoreColumns {
    let option: RowReader.Column
    let criterion: RowReader.Column
    let score: RowReader.Column
    let reason: RowReader.Column

    init(of table: DataTable) {
        let column = { RowReader.Column($0, of: table) }
        option = column("option")
        criterion = column("criterion")
        score = column("score")
        reason = column("reason")
    }

    static let required = ["option", "criterion", "score"]
    static let all = required + ["reason"]
    /// What spreadsheets call the columns.
    static let meanings = [
        "criteria": "criterion", "options": "option", "scores": "score", "mark": "score", "comment": "reason",
        "comments": "reason", "note": "reason", "notes": "reason",
        "reasons": "reason", "rationale": "reason", "justification": "reason",
    ]
}

/// The columns of a file of weights.
enum WeightColumns {
    static let all = ["criterion", "weight"]
    static let meanings = ["criteria": "criterion", "weighting": "weight", "weights": "weight", "weight-%": "weight"]
}

extension DataTable {
    /// Whether each option has a column of its own instead of a row a score.
    var isWideScores: Bool { column("score") == nil || column("option") == nil }

    /// The columns whose heads name options, where each has one of its own: by their places in the table.
    func optionColumns(_ options: [OptionName]) -> [(index: Int, option: OptionName)] {
        scoreColumns.compactMap { index in options.first(named: columns[index].name).map { (index, $0) } }
    }

    /// All columns but those that every file of scores may have.
    var scoreColumns: [Int] {
        columns.indices.filter { !["criterion", "reason", ""].contains(columns[$0].key) }
    }
}
