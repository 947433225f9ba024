internal import Papers
internal import Settings
internal import Templating

/// The block `options.summary`: the options as columns, their outcomes first.
struct OptionsSummary: PageModel {
    let columns: [Column]
    let rows: [Row]
    /// So many options fit no page side by side.
    private static let fewestTurned = 6

    init(_ comparison: Comparison, linkedBy addresses: Addresses) {
        columns = comparison.options.map { compared in
            Column(
                link: addresses.address(ofHeading: compared.option.id, in: .appraisal), label: compared.label,
                isRecommended: compared.option.isRecommended)
        }
        rows = comparison.rows
    }

    static let title = "Summary of options"
    static let fields: [Field<Self>] = [
        .list("columns", "The options", \.columns),
        .list("rows", "What is compared", \.rows),
        .flag("isTurned", "Whether there are so many options, six or more, that each has a row in place of a column") {
            $0.columns.count >= fewestTurned
        },
        .list("turned", "The options as rows", \.turned),
    ]

    private var turned: [TurnedRow] {
        columns.indices.map { index in TurnedRow(option: columns[index], cells: rows.map { $0.cells[index] }) }
    }
}

extension OptionsSummary {
    /// What it says in every kind of output.
    struct Comparison: Sendable {
        fileprivate let options: [ComparedOption]
        fileprivate let rows: [Row]

        /// Nil when no option has an outcome: then there is nothing to compare in a few words.
        init?(of appraisal: Appraisal, phrases: OptionPhrases) {
            guard appraisal.options.hasOutcomes else { return nil }
            let options = appraisal.options.map { ComparedOption($0, of: appraisal.text) }
            self.options = options
            rows =
                [Row.outcomes(of: options, phrases)] + Row.baselines(of: options, phrases)
                + Row.counts(
                    of: [(.advantages, phrases.advantages), (.disadvantages, phrases.disadvantages)], in: options,
                    phrases)
        }
    }

    struct Column: PageModel {
        let link: String
        let label: String
        let isRecommended: Bool

        static let title = "Column of the summary"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.link),
            .text("label", "The option's heading", \.label),
            .flag("isRecommended", "Whether the outcome is Recommended or Preferred", \.isRecommended),
        ]
    }

    struct Row: PageModel {
        let label: String
        let cells: [Cell]

        static let title = "Row of the summary"
        static let fields: [Field<Self>] = [
            .text("label", "What the row compares", \.label),
            .list("cells", "What it says of each option", \.cells),
        ]
    }

    /// An option with what is said of it, where there are many.
    struct TurnedRow: PageModel {
        let option: Column
        let cells: [Cell]

        static let title = "Option as a row of the summary"
        static let fields: [Field<Self>] = [
            .address("link", "The address of a link to the option", \.option.link),
            .text("label", "The option's heading", \.option.label),
            .flag("isRecommended", "Whether the outcome is Recommended or Preferred", \.option.isRecommended),
            .list("cells", "What is said of it, in the order of the rows", \.cells),
        ]
    }

    struct Cell: PageModel {
        /// What it compares.
        let label: String
        let option: String
        let text: String
        let outcome: OutcomeModel?
        let isRecommended: Bool

        fileprivate init(
            _ text: String, as label: String, of compared: ComparedOption, outcome: OutcomeModel? = nil
        ) {
            self.label = label
            option = compared.option.shortLabel
            self.text = text
            self.outcome = outcome
            isRecommended = compared.option.isRecommended
        }

        static let title = "Cell of the summary"
        static let fields: [Field<Self>] = [
            .text("label", "What the cell compares, for a page too narrow for columns", \.label),
            .text("option", "The option in short, for a page too narrow for columns: Option 3", \.option),
            .text("text", "What the cell says", \.text),
            .optionalRecord("outcome", "The outcome, in the row of outcomes", \.outcome),
            .flag("isRecommended", "Whether the option's outcome is Recommended or Preferred", \.isRecommended),
        ]
    }
}

/// An option with the words of its headings. A class, since each row of the table asks it anew.
private final class ComparedOption: Sendable {
    let option: Option
    let label: String
    let text: PaperText

    init(_ option: Option, of text: PaperText) {
        self.option = option
        self.text = text
        label = text.words(of: option.heading)
    }

    func heading(of role: Role) -> String? { option.aspect(role).map { text.words(of: $0.heading) } }

    func pointCount(of role: Role) -> Int? { option.aspect(role)?.pointCount(in: text) }
}

extension OptionsSummary.Row {
    /// Headed as the authors head it.
    fileprivate static func outcomes(of options: [ComparedOption], _ phrases: OptionPhrases) -> Self {
        let label = options.heading(of: .outcome) ?? phrases.outcome
        let cells = options.map { compared in
            let outcome = compared.option.outcome
            return OptionsSummary.Cell(
                outcome?.wording ?? phrases.notStated, as: label, of: compared, outcome: outcome.map(OutcomeModel.init))
        }
        return Self(label: label, cells: cells)
    }

    fileprivate static func baselines(of options: [ComparedOption], _ phrases: OptionPhrases) -> [Self] {
        guard options.contains(where: \.option.isBaseline) else { return [] }
        let cells = options.map { compared in
            OptionsSummary.Cell(
                compared.option.isBaseline ? phrases.yes : phrases.no, as: phrases.baseline, of: compared)
        }
        return [Self(label: phrases.baseline, cells: cells)]
    }

    /// How many points for and against each option has, where they can be counted for all. Points for without those
    /// against would be no comparison.
    fileprivate static func counts(
        of roles: [(role: Role, name: String)], in options: [ComparedOption], _ phrases: OptionPhrases
    ) -> [Self] {
        let given = roles.filter { role, _ in options.contains { $0.option.aspect(role) != nil } }
        let rows = given.map { counts(of: $0.role, called: $0.name, in: options, phrases) }
        return rows.contains { $0.isEmpty } ? [] : rows.flatMap { $0 }
    }

    /// How many points each option has, where they can be counted for all.
    private static func counts(
        of role: Role, called name: String, in options: [ComparedOption], _ phrases: OptionPhrases
    ) -> [Self] {
        let counts = options.map { $0.pointCount(of: role) }
        guard counts.allSatisfy({ $0 != nil }) else { return [] }
        let label = options.heading(of: role) ?? name
        let cells = zip(options, counts).map { option, count in
            OptionsSummary.Cell(count.map(String.init) ?? phrases.notStated, as: label, of: option)
        }
        return [Self(label: label, cells: cells)]
    }
}

extension [ComparedOption] {
    /// The authors' heading for a role; nil when it is not the same in all options that have it.
    fileprivate func heading(of role: Role) -> String? {
        let headings = compactMap { $0.heading(of: role) }
        guard let first = headings.first, headings.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension [Option] {
    var hasOutcomes: Bool { contains { $0.outcome != nil } }
}
