internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// The block `costs.table`: years as rows, options as columns, and what these come to.
struct CostsTable: PageModel {
    let summary: String
    let columns: [Column]
    let rows: [Row]
    /// That costs of options are kept back, and by which paragraphs.
    let withheld: [String]
    let basis: CostsBasis
    let staysTable: Bool
    let isWide: Bool

    /// - Parameter exempt: What stands in place of what is exempt.
    init(_ costs: Costs, exempt: WithheldWords, phrases: CostPhrases) {
        let hasBudget = costs.budget != nil || costs.withholdsBudget
        let labels = costs.compared.map(\.label) + (hasBudget ? [phrases.budget] : [])
        withheld = costs.withheld.compactMap { option in
            exempt.words(ofParagraph: option.paragraph).map { words in
                "\(option.key == Costs.budgetKey ? phrases.budget : option.label): \(words)"
            }
        }
        columns = labels.map(Column.init)
        rows = Self.years(of: costs, phrases) + Self.sums(of: costs, phrases)
        basis = CostsBasis(costs, phrases: phrases)
        let years = costs.years.map(costs.printed)
        summary = phrases.summary(
            options: costs.compared.count, first: years.first ?? "", last: years.last ?? "")
        let rows = rows
        let texts =
            [rows.map(\.label)]
            + labels.indices.map { index in [labels[index]] + rows.map { $0.cells[index].amount } }
        staysTable = TableWidth.space(ofNumbers: texts) == .phone
        isWide = TableWidth.isWide(texts)
    }

    static let title = "Table of costs"
    static let fields: [Field<Self>] = [
        .text("summary", "How many options there are, and the first and last year", \.summary),
        .flag("staysTable", "Whether the table fits a phone as it is", \.staysTable),
        .flag("isWide", "Whether the table fits no page side by side", \.isWide),
        .list("columns", "The options, and the budget where the file has one", \.columns),
        .list("rows", "The years, then what they come to", \.rows),
        .list("withheld", "Of options whose costs are exempt, by which paragraphs, in the public edition", \.withheld),
        .record("basis", "Prices, base year, rates and method", \.basis),
    ]
}

extension CostsTable {
    struct Column: PageModel {
        let option: String

        static let title = "Column of the table of costs"
        static let fields: [Field<Self>] = [.text("option", "The option in short: Option 2; or the budget", \.option)]
    }

    struct Row: PageModel {
        let label: String
        let cells: [Cell]

        static let title = "Row of the table of costs"
        static let fields: [Field<Self>] = [
            .text("label", "The year, or what the amounts are", \.label),
            .list("cells", "The amount of each option", \.cells),
        ]
    }

    struct Cell: PageModel {
        let option: String
        let amount: String
        let isSum: Bool

        static let title = "Cell of the table of costs"
        static let fields: [Field<Self>] = [
            .text("option", "The option in short, for a page too narrow for columns", \.option),
            .text("amount", "The amount; a dash where there is none", \.amount),
            .flag("isSum", "Whether it is of more than one year", \.isSum),
        ]
    }

    private static func years(of costs: Costs, _ phrases: CostPhrases) -> [Row] {
        costs.years.map { year in
            let net = { (option: OptionCosts) in option.net(of: year).map(costs.notation.print) }
            return row(costs.printed(year), of: costs, phrases, isSum: false, budget: net, net)
        }
    }

    /// Without rows that no option has anything for.
    private static func sums(of costs: Costs, _ phrases: CostPhrases) -> [Row] {
        let (print, printSigned) = (costs.notation.print, costs.notation.printSigned)
        func row(
            _ label: String, budget: ((OptionCosts) -> String?)? = nil,
            _ amount: @escaping (OptionCosts) -> String?
        ) -> Row { self.row(label, of: costs, phrases, budget: budget, amount) }
        return [
            row(phrases.total, budget: { print($0.total) }) { print($0.total) },
            row(phrases.totalRange) { $0.range.map { phrases.range(print($0.low), print($0.high)) } },
            row(phrases.benefits) { $0.sum(of: .benefit).map(print) },
            row(phrases.presentValue) { $0.present.map { print($0.costs) } },
            row(phrases.netPresentValue) { option in
                costs.hasBenefits ? option.present.map { print($0.net) } : nil
            },
            row(phrases.equivalentAnnual) { $0.present.map { print($0.equivalentAnnual) } },
            row(phrases.againstBaseline) { costs.difference(of: $0).map(printSigned) },
            row(phrases.againstBudget) { costs.differenceFromBudget(of: $0).map(printSigned) },
        ].filter { row in row.cells.contains { $0.amount != none && $0.amount != phrases.withheld } }
    }

    private static let none = "–"

    private static func row(
        _ label: String, of costs: Costs, _ phrases: CostPhrases, isSum: Bool = true,
        budget: ((OptionCosts) -> String?)?, _ amount: @escaping (OptionCosts) -> String?
    ) -> Row {
        func cell(_ option: String, _ costs: OptionCosts?, _ amount: ((OptionCosts) -> String?)?) -> Cell {
            let told = amount.map { amount in costs.map { amount($0) ?? none } ?? phrases.withheld }
            return Cell(option: option, amount: told ?? none, isSum: isSum)
        }
        let ofOptions = costs.compared.map { cell($0.label, $0.costs, amount) }
        let hasBudget = costs.budget != nil || costs.withholdsBudget
        return Row(label: label, cells: ofOptions + (hasBudget ? [cell(phrases.budget, costs.budget, budget)] : []))
    }
}
