internal import Papers
internal import Settings
internal import Templating

/// The block `options.summary`: the options as columns, their outcomes first.
struct OptionsSummary: PageModel {
    let columns: [Column]
    let rows: [Row]
    let bars: String?
    /// So many options fit no page side by side.
    private static let fewestTurned = 6

    init(_ comparison: Comparison, linkedBy addresses: Addresses) {
        columns = comparison.options.map { compared in
            Column(
                link: addresses.address(ofHeading: compared.option.id, in: .appraisal), label: compared.label,
                baseline: compared.baseline, isRecommended: compared.option.isRecommended)
        }
        rows = comparison.rows
        bars = comparison.bars
    }

    static let title = "Summary of options"
    static let fields: [Field<Self>] = [
        .list("columns", "The options", \.columns),
        .list("rows", "What is compared", \.rows),
        .optionalText("bars", "Where bars begin and what the line across them is, where there are any", \.bars),
        .flag("isTurned", "Whether there are so many options, six or more, that each has a row in place of a column") {
            $0.columns.count >= fewestTurned
        },
        .list("turned", "The options as rows", \.turned),
    ]

    private var turned: [TurnedRow] {
        columns.indices.map { index in
            TurnedRow(option: columns[index], cells: rows.map { TurnedCell(label: $0.label, cell: $0.cells[index]) })
        }
    }
}

extension OptionsSummary {
    /// What it says in every kind of output.
    struct Comparison: Sendable {
        fileprivate let options: [ComparedOption]
        fileprivate let rows: [Row]
        fileprivate let bars: String?

        /// Nil when no option has an outcome, and no data are made for the comparison: then there is nothing to compare
        /// in a few words.
        init?(of paper: Paper, phrases: Phrases) {
            guard let appraisal = paper.appraisal else { return nil }
            let options = appraisal.options.map { ComparedOption($0, of: appraisal.text, phrases.options) }
            let outcomes = Row.outcomes(of: options, phrases.options)
            let amounts = Row.amounts(of: options, in: paper, phrases)
            let criteria = Row.criteria(paper.compared.criteria, of: options, phrases.options)
            guard !(outcomes + amounts + criteria).isEmpty else { return nil }
            let risks = Row.risks(of: options, in: paper.published.risks, phrases.options)
            self.options = options
            let scores = Row.scores(of: options, in: paper.published.scores, phrases.options)
            let factors = Row.factors(of: options, in: appraisal, phrases.options)
            rows = outcomes + factors + amounts + risks + scores + criteria + Row.points(of: options, phrases.options)
            bars = Row.meaningOfBars(in: rows, of: options, phrases.options)
        }
    }

    struct Column: PageModel {
        let link: String
        let label: String
        let baseline: String?
        let isRecommended: Bool

        static let title = "Column of the summary"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.link),
            .text("label", "The option's heading", \.label),
            .optionalText("baseline", "The word for it, where the option is the baseline", \.baseline),
            .flag("isRecommended", "Whether the outcome is Recommended or Preferred", \.isRecommended),
        ]
    }

    struct Row: PageModel {
        let label: String
        let cells: [Cell]

        static let title = "Row of the summary"
        static let fields: [Field<Self>] = [
            .lines("label", "What the row compares", \.label),
            .list("cells", "What it says of each option", \.cells),
        ]
    }

    /// An option with what is said of it, where there are many.
    struct TurnedRow: PageModel {
        let option: Column
        let cells: [TurnedCell]

        static let title = "Option as a row of the summary"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.option.link),
            .text("label", "The option's heading", \.option.label),
            .optionalText("baseline", "The word for it, where the option is the baseline", \.option.baseline),
            .flag("isRecommended", "Whether the outcome is Recommended or Preferred", \.option.isRecommended),
            .list("cells", "What is said of it, in the order of the rows", \.cells),
        ]
    }

    /// What is said of an option, with what it compares.
    struct TurnedCell: PageModel {
        let label: String
        let cell: Cell

        static let title = "Cell of an option's row"
        static let fields: [Field<Self>] = [
            .lines("label", "What the cell compares", \.label),
            .lines("text", "What the cell says", \.cell.text),
            .optionalRecord("outcome", "The outcome, in the cell of outcomes", \.cell.outcome),
            .optionalRecord("score", "The highest score, before the number of risks", \.cell.score),
            .optionalRecord("bar", "The amount as a bar, among amounts", \.cell.bar),
            .flag("isPlain", "Whether the cell is its text and nothing else", \.cell.isPlain),
            .flag("isAside", "Whether the cell weighs less than the others: a count of points", \.cell.isAside),
            .flag("isRecommended", "Whether the option's outcome is Recommended or Preferred", \.cell.isRecommended),
        ]
    }

    /// A class, since it would be copied for each of its names that a page shows.
    final class Cell: PageModel {
        let option: String
        let text: String
        let outcome: OutcomeModel?
        let score: RiskScoreModel?
        let bar: ComparisonBar?
        let isAside: Bool
        let isRecommended: Bool

        init(
            _ text: String, of compared: ComparedOption, outcome: OutcomeModel? = nil, score: RiskScoreModel? = nil,
            bar: ComparisonBar? = nil, isAside: Bool = false
        ) {
            option = compared.option.shortLabel
            self.text = text
            self.outcome = outcome
            self.score = score
            self.bar = bar
            self.isAside = isAside
            isRecommended = compared.option.isRecommended
        }

        var isPlain: Bool { outcome == nil && score == nil && bar == nil && !isAside }

        static let title = "Cell of the summary"
        static let fields: [Field<Cell>] = [
            .text("option", "The option in short, for a page too narrow for columns: Option 3", \.option),
            .lines("text", "What the cell says", \.text),
            .optionalRecord("outcome", "The outcome, in the row of outcomes", \.outcome),
            .optionalRecord("score", "The highest score, before the number of risks", \.score),
            .optionalRecord("bar", "The amount as a bar, in a row of amounts", \.bar),
            .flag("isPlain", "Whether the cell is its text and nothing else", \.isPlain),
            .flag("isAside", "Whether the cell weighs less than the others: a count of points", \.isAside),
            .flag("isRecommended", "Whether the option's outcome is Recommended or Preferred", \.isRecommended),
        ]
    }
}
