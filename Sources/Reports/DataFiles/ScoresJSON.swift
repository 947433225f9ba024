internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// The scores of the options in `paper.json`.
enum ScoresJSON {
    static let fields: [JSONField<Scores>] = [
        .object("scale", "What is scored on.", scale, \.scale),
        .objects("criteria", "The criteria.", criterion) { scores in
            scores.criteria.map { Weighed(criterion: $0, scores: scores) }
        },
        .objects("options", "The options, in their order.", option) { scores in
            scores.options.map { Scored(option: $0, scores: scores) }
        },
    ]

    private static let scale: [JSONField<ScoreScale>] = [
        .text("lowest", "The lowest score.") { String($0.lowest) }, .text("low", "What that means.", \.low),
        .text("highest", "The highest score.") { String($0.highest) }, .text("high", "What that means.", \.high),
    ]

    private struct Weighed {
        let criterion: Scores.Criterion
        let scores: Scores
    }

    private static let criterion: [JSONField<Weighed>] = [
        .text("criterion", "What names in the text call it by.", \.criterion.slug),
        .text("label", "What it is, in words.", \.criterion.label),
        .quantity("weight", "What it weighs.") {
            JSONQuantity($0.criterion.weight, .percentage, printed: $0.scores.print(weight: $0.criterion.weight))
        },
    ]

    private struct Scored {
        let option: ScoredOption
        let scores: Scores
    }

    private static let option: [JSONField<Scored>] = [
        .text("option", "The key of the option.", \.option.key),
        .quantity("total", "The sum of its scores, each times its weight.") {
            JSONQuantity($0.option.total, .count, printed: $0.scores.print(total: $0.option.total))
        },
        .text("rank", "Its place: first, 2nd, equal first.") { $0.scores.printedRank(of: $0.option) },
        .objects("scores", "Its score by each criterion.", score) { scored in
            zip(scored.scores.criteria, scored.option.scores).map { One(criterion: $0.slug, score: $1) }
        },
    ]

    private struct One {
        let criterion: String
        let score: Scores.Score
    }

    private static let score: [JSONField<One>] = [
        .text("criterion", "What names in the text call it by.", \.criterion),
        .quantity("score", "The score.") { JSONQuantity($0.score.value, .count, printed: $0.score.printed) },
        .optionalText("reason", "Why it was given.", \.score.reason),
    ]
}
