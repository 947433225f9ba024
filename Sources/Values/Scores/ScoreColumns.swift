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

    static let shapes = [
        ColumnShape("option", "The option, such as 2 or option-2.", .filled, isRequired: true),
        ColumnShape("criterion", "What it is scored by.", .filled, isRequired: true),
        ColumnShape("score", "The score.", .number, isRequired: true),
        ColumnShape("reason", "Why the score is given."),
    ]
    /// Those of a file in which each option has a column of its own.
    static let wideShapes = shapes.filter { ["criterion", "reason"].contains($0.name) }
    static let required = shapes.required
    static let optional = shapes.optional
    static let all = shapes.names
    /// What spreadsheets call the columns.
    static let meanings = [
        "criteria": "criterion", "options": "option", "scores": "score", "mark": "score", "comment": "reason",
        "comments": "reason", "note": "reason", "notes": "reason",
        "reasons": "reason", "rationale": "reason", "justification": "reason",
    ]
}

/// The columns of a file of weights.
enum WeightColumns {
    static let shapes = [
        ColumnShape("criterion", "What options are scored by.", .filled, isRequired: true),
        ColumnShape("weight", "What it weighs, such as 40%; all come to 100.", .number, isRequired: true),
    ]
    static let all = shapes.names
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
