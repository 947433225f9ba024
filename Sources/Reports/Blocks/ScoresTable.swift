internal import Datasets
internal import Papers
internal import Settings
internal import Templating
internal import Values

/// The block `scores.table`: criteria as rows with their weights and the scores of the options, what these come to, how
/// much of it each criterion gives, and which weights would change the order.
struct ScoresTable: PageModel {
    let finding: String
    let summary: String
    let columns: [Column]
    let rows: [Row]
    let sums: [Sum]
    let hasReasons: Bool
    let ranking: [Ranked]
    let ends: Ends?
    let scale: String
    let sensitivity: [Sentence]
    let remarks: [Sentence]
    let method: String
    let space: String?
    let isWide: Bool

    init(_ scores: Scores, in setting: BlockSetting) {
        let (phrases, words) = (setting.phrases.scores, setting.phrases.paper.scores)
        finding = phrases.first(
            words.list(scores.first.map(\.label)), isShared: scores.first.count > 1,
            total: scores.first.first.map { scores.print(total: $0.total) } ?? "", highest: scores.scale.highest)
        summary = phrases.summary(options: scores.options.count, criteria: scores.criteria.count)
        columns = scores.options.map { Column(option: $0.label) }
        hasReasons = scores.hasReasons
        rows = scores.criteria.indices.map { Row($0, of: scores) }
        let total = Sum(label: phrases.total, cells: scores.options.map { Cell($0, scores.print(total: $0.total)) })
        let rank = Sum(label: phrases.rank, cells: scores.options.map { Cell($0, scores.printedRank(of: $0)) })
        sums = [total, rank]
        let plots = scores.scale.lowest >= 0
        ranking = scores.ranking.map { Ranked($0, of: scores, isPlotted: plots, phrases) }
        ends = plots ? Ends(lowest: "0", highest: String(scores.scale.highest)) : nil
        scale = words.scale(scores.scale)
        sensitivity = scores.first.flatMap { option in
            scores.criteria.indices.compactMap { scores.sentence(on: option, by: $0).map { Sentence(text: "\($0).") } }
        }
        remarks = Self.remarks(on: scores, in: setting).map(Sentence.init)
        method = phrases.method
        let cells = rows.map(\.cells) + sums.map(\.cells)
        let options = columns.enumerated().map { index, column in [column.option] + cells.map { $0[index].score } }
        let texts = [rows.map(\.criterion), rows.map(\.weight)] + options
        space = hasReasons ? nil : TableWidth.space(ofNumbers: texts)?.rawValue
        isWide = TableWidth.isWide(texts)
    }

    static let title = "Table of scores"
    static let fields: [Field<Self>] = [
        .text("finding", "Which option scores highest, and how high", \.finding),
        .text("summary", "How many options and criteria there are", \.summary),
        .optionalText("space", "The space that the table needs to stay one; missing where it becomes blocks", \.space),
        .flag("isWide", "Whether the table fits no page side by side", \.isWide),
        .flag("hasReasons", "Whether there is a column for reasons", \.hasReasons),
        .list("columns", "The options, as in the appraisal", \.columns),
        .list("rows", "The criteria, as their weights stand", \.rows),
        .list("sums", "The weighted totals, then the ranks", \.sums),
        .list("ranking", "The options again, the highest total first, each with a bar", \.ranking),
        .optionalRecord("ends", "The ends of the bars; missing where scores may be below 0", \.ends),
        .text("scale", "The lowest and the highest score, and what they mean", \.scale),
        .list("sensitivity", "For each criterion, which weights leave the first option first", \.sensitivity),
        .list(
            "remarks", "Which options are at least as good as others by every criterion, and other remarks", \.remarks),
        .text("method", "How the totals were worked out, in sentences", \.method),
    ]
}

extension ScoresTable {
    struct Column: PageModel {
        let option: String

        static let title = "Column of the table of scores"
        static let fields: [Field<Self>] = [.text("option", "The option in short: Option 2", \.option)]
    }

    struct Row: PageModel {
        let criterion: String
        let weight: String
        let cells: [Cell]
        let reasons: [Sentence]

        init(_ index: Int, of scores: Scores) {
            criterion = scores.criteria[index].label
            weight = scores.print(weight: scores.criteria[index].weight)
            cells = scores.options.map { Cell($0, $0.scores[index].printed) }
            reasons = Self.reasons(scores.options.map { ($0.label, $0.scores[index].reason) }).map(Sentence.init)
        }

        /// One that holds for all options stands once.
        private static func reasons(_ given: [(option: String, reason: String?)]) -> [String] {
            guard let first = given.first?.reason, given.allSatisfy({ $0.reason == first }) else {
                let said = given.compactMap { option, reason in reason.map { "\(option): \($0)" } }
                return said.isEmpty ? ["–"] : said
            }
            return [first]
        }

        static let title = "Criterion of the table of scores"
        static let fields: [Field<Self>] = [
            .text("criterion", "The criterion", \.criterion),
            .text("weight", "Its weight", \.weight),
            .list("cells", "The score of each option", \.cells),
            .list("reasons", "Why they have these scores, where the file says", \.reasons),
        ]
    }

    struct Sum: PageModel {
        let label: String
        let cells: [Cell]

        static let title = "Sum of the table of scores"
        static let fields: [Field<Self>] = [
            .text("label", "What it is", \.label),
            .list("cells", "That of each option", \.cells),
        ]
    }

    struct Cell: PageModel {
        let option: String
        let score: String

        init(_ option: ScoredOption, _ score: String) { (self.option, self.score) = (option.label, score) }

        static let title = "Cell of the table of scores"
        static let fields: [Field<Self>] = [
            .text("option", "The option in short, for a page too narrow for columns", \.option),
            .text("score", "The score, the total or the rank", \.score),
        ]
    }

    struct Sentence: PageModel {
        let text: String

        static let title = "Sentence below the table of scores"
        static let fields: [Field<Self>] = [.text("text", "The sentence", \.text)]
    }

    struct Ends: PageModel {
        let lowest: String
        let highest: String

        static let title = "Ends of the bars of the table of scores"
        static let fields: [Field<Self>] = [
            .text("lowest", "The left end", \.lowest), .text("highest", "The right end", \.highest),
        ]
    }
}

extension ScoresTable {
    /// An option with what each criterion gives of its total.
    struct Ranked: PageModel {
        let rank: String
        let isShared: Bool
        let option: String
        let total: String
        let parts: String
        let bars: [Bar]

        init(_ option: ScoredOption, of scores: Scores, isPlotted: Bool, _ phrases: ScorePhrases) {
            rank = String(scores.rank(of: option))
            isShared = scores.isShared(rankOf: option)
            self.option = option.label
            total = scores.print(total: option.total)
            let print = scores.contributionNotation.print
            parts = zip(scores.criteria, option.contributions).map { criterion, contribution in
                phrases.part(criterion.label, print(contribution))
            }.joined(separator: ", ")
            bars = isPlotted ? Bar.all(of: option, highest: Rational(scores.scale.highest)) : []
        }

        static let title = "Option of the ranking by scores"
        static let fields: [Field<Self>] = [
            .text("rank", "The place, from the highest total", \.rank),
            .flag("isShared", "Whether others have the same total", \.isShared),
            .text("option", "The option in short", \.option),
            .text("total", "The weighted total", \.total),
            .text("parts", "How much of it each criterion gives, in words", \.parts),
            .list("bars", "The same as a bar from piece to piece", \.bars),
        ]
    }

    /// A piece of a bar, from one part of the line to another: `28%`.
    struct Bar: PageModel {
        let start: String
        let end: String
        let isSecond: Bool

        /// Those of criteria that give nothing are left out.
        static func all(of option: ScoredOption, highest: Rational) -> [Bar] {
            var (bars, sum): ([Bar], Rational) = ([], .zero)
            for part in option.contributions where part > .zero {
                guard let next = try? sum.adding(part), let start = position(of: sum, highest),
                    let end = position(of: next, highest)
                else { return [] }
                bars.append(Bar(start: start, end: end, isSecond: bars.count % 2 == 1))
                sum = next
            }
            return bars
        }

        private static func position(of value: Rational, _ highest: Rational) -> String? {
            (try? value.divided(by: highest)).map(Notation(.percentage, decimals: 2).print)
        }

        static let title = "Piece of a bar of scores"
        static let fields: [Field<Self>] = [
            .text("start", "Where it begins, as a percentage of the line", \.start),
            .text("end", "Where it ends", \.end),
            .flag("isSecond", "Whether it is every other one, which has a lighter tone", \.isSecond),
        ]
    }

    /// Why another option is recommended than the one that scores highest; nil where none is, and without a reason.
    private static func reason(in setting: BlockSetting, _ scores: Scores) -> String? {
        let chosen = setting.paper.options.filter { $0.outcome?.verdict.isRecommendation == true }
        guard let reason = setting.paper.scoreReason, let option = chosen.first,
            !chosen.contains(where: { option in scores.first.contains { $0.key == option.key } })
        else { return nil }
        let rank = scores.option(option.key).map(scores.printedRank)
        return setting.phrases.scores.recommended(option.shortLabel, rank: rank, because: reason.endingInStop)
    }

    private static func remarks(on scores: Scores, in setting: BlockSetting) -> [String] {
        let (phrases, words) = (setting.phrases.scores, setting.phrases.paper.scores)
        return [reason(in: setting, scores)].compactMap(\.self)
            + scores.dominance.map { phrases.dominates($0.better, words.list($0.worse)) }
            + scores.equals.map { phrases.equal(words.list($0)) }
            + (scores.unscored.isEmpty ? [] : [phrases.unscored(words.list(scores.unscored))])
    }
}

extension String {
    fileprivate var endingInStop: String {
        utf8.last.map { ".!?".utf8.contains($0) } ?? true ? self : "\(self)."
    }
}
