internal import Datasets
internal import Diagnostics
internal import Values

/// The scores of the options in `paper.json`.
enum ScoresJSON {
    static func write(_ scores: Scores, shown: ShownData, to json: inout JSONWriter) {
        json.object("scale") { json in
            json.text("lowest", String(scores.scale.lowest))
            json.text("low", scores.scale.low)
            json.text("highest", String(scores.scale.highest))
            json.text("high", scores.scale.high)
        }
        json.objects("criteria", scores.criteria) { criterion, json in
            json.text("criterion", criterion.slug)
            json.text("label", criterion.label)
            json.quantity("weight", criterion.weight, .percentage, printed: scores.print(weight: criterion.weight))
        }
        json.objects("options", scores.options) { option, json in
            json.text("option", option.key)
            json.quantity("total", option.total, .count, printed: scores.print(total: option.total))
            json.text("rank", scores.printedRank(of: option))
            json.objects("scores", Array(zip(scores.criteria, option.scores))) { pair, json in
                json.text("criterion", pair.0.slug)
                json.quantity("score", pair.1.value, .count, printed: pair.1.printed)
                if shown.showsReasons { json.optionalText("reason", pair.1.reason) }
            }
        }
    }
}
