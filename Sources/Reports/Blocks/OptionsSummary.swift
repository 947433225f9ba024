internal import Markdown
internal import Papers
internal import Settings
internal import Templating

/// The block `options.summary`: the options as columns, their outcomes first.
struct OptionsSummary: PageModel {
    let columns: [Column]
    let rows: [Row]

    /// Nil when no option has an outcome: then there is nothing to compare in a few words.
    init?(_ options: [Option], linkedBy addresses: Addresses, phrases: OptionPhrases) {
        guard options.hasOutcomes else { return nil }
        columns = options.map { option in
            Column(
                link: addresses.address(ofId: option.id), label: option.heading.plainText,
                isRecommended: option.isRecommended)
        }
        rows =
            [Row.outcomes(of: options, phrases)] + Row.baselines(of: options, phrases)
            + Row.counts(of: .advantages, called: phrases.advantages, in: options, phrases)
            + Row.counts(of: .disadvantages, called: phrases.disadvantages, in: options, phrases)
    }

    static let title = "Summary of options"
    static let fields: [Field<Self>] = [
        .list("columns", "The options", \.columns),
        .list("rows", "What is compared", \.rows),
    ]
}

extension OptionsSummary {
    struct Column: PageModel {
        let link: String
        let label: String
        let isRecommended: Bool

        static let title = "Column of the summary"
        static let fields: [Field<Self>] = [
            .text("link", "The address of a link to the option", \.link),
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

    struct Cell: PageModel {
        let option: String
        let text: String
        let outcome: OutcomeModel?
        let isRecommended: Bool

        init(_ text: String, of option: Option, outcome: OutcomeModel? = nil) {
            self.option = option.heading.plainText
            self.text = text
            self.outcome = outcome
            isRecommended = option.isRecommended
        }

        static let title = "Cell of the summary"
        static let fields: [Field<Self>] = [
            .text("option", "The option's heading, for a page too narrow for columns", \.option),
            .text("text", "What the cell says", \.text),
            .optionalRecord("outcome", "The outcome, in the row of outcomes", \.outcome),
            .flag("isRecommended", "Whether the option's outcome is Recommended or Preferred", \.isRecommended),
        ]
    }
}

extension OptionsSummary.Row {
    /// Headed as the authors head it.
    fileprivate static func outcomes(of options: [Option], _ phrases: OptionPhrases) -> Self {
        let cells = options.map { option in
            OptionsSummary.Cell(
                option.outcome?.wording ?? phrases.notStated, of: option,
                outcome: option.outcome.map(OutcomeModel.init))
        }
        return Self(label: options.heading(of: .outcome) ?? phrases.outcome, cells: cells)
    }

    fileprivate static func baselines(of options: [Option], _ phrases: OptionPhrases) -> [Self] {
        guard options.contains(where: \.isBaseline) else { return [] }
        let cells = options.map { OptionsSummary.Cell($0.isBaseline ? phrases.yes : phrases.no, of: $0) }
        return [Self(label: phrases.baseline, cells: cells)]
    }

    /// How many points each option has, where they can be counted for all.
    fileprivate static func counts(
        of role: Role, called name: String, in options: [Option], _ phrases: OptionPhrases
    ) -> [Self] {
        let counts = options.map { $0.aspect(role)?.pointCount }
        guard counts.allSatisfy({ $0 != nil }) else { return [] }
        let cells = zip(options, counts).map { option, count in
            OptionsSummary.Cell(count.map(String.init) ?? phrases.notStated, of: option)
        }
        return [Self(label: options.heading(of: role) ?? name, cells: cells)]
    }
}

extension [Option] {
    var hasOutcomes: Bool { contains { $0.outcome != nil } }

    /// The authors' heading for a role; nil when it is not the same in all options that have it.
    func heading(of role: Role) -> String? {
        let headings = compactMap { $0.aspect(role)?.heading.plainText }
        guard let first = headings.first, headings.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
