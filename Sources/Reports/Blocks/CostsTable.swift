internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// The block `costs.table`: years as rows, options as columns, and what these come to.
struct CostsTable: PageModel {
    let summary: String
    let columns: [Column]
    let rows: [Row]
    let basis: CostsBasis
    let staysTable: Bool
    let isWide: Bool

    init(_ costs: Costs, phrases: CostPhrases) {
        let options = costs.options.map(\.label)
        columns = options.map(Column.init)
        rows = Self.years(of: costs) + Self.sums(of: costs, phrases)
        basis = CostsBasis(costs, phrases: phrases)
        let years = costs.years.map(costs.printed)
        summary = phrases.summary(
            options: options.count, first: years.first ?? "", last: years.last ?? "")
        let rows = rows
        let texts =
            [rows.map(\.label)]
            + options.indices.map { index in [options[index]] + rows.map { $0.cells[index].amount } }
        staysTable = TableWidth.space(ofNumbers: texts) == .phone
        isWide = TableWidth.isWide(texts)
    }

    static let title = "Table of costs"
    static let fields: [Field<Self>] = [
        .text("summary", "How many options there are, and the first and last year", \.summary),
        .flag("staysTable", "Whether the table fits a phone as it is", \.staysTable),
        .flag("isWide", "Whether the table fits no page side by side", \.isWide),
        .list("columns", "The options", \.columns),
        .list("rows", "The years, then what they come to", \.rows),
        .record("basis", "Prices, base year, rates and method", \.basis),
    ]
}

extension CostsTable {
    struct Column: PageModel {
        let option: String

        static let title = "Column of the table of costs"
        static let fields: [Field<Self>] = [.text("option", "The option in short: Option 2", \.option)]
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

    private static func years(of costs: Costs) -> [Row] {
        costs.years.map { year in
            row(costs.printed(year), of: costs, isSum: false) { $0.net(of: year).map(costs.notation.print) }
        }
    }

    /// Without rows that no option has anything for.
    private static func sums(of costs: Costs, _ phrases: CostPhrases) -> [Row] {
        let print = costs.notation.print
        return [
            row(phrases.total, of: costs) { print($0.total) },
            row(phrases.benefits, of: costs) { $0.sum(of: .benefit).map(print) },
            row(phrases.presentValue, of: costs) { $0.present.map { print($0.costs) } },
            row(phrases.netPresentValue, of: costs) { option in
                costs.hasBenefits ? option.present.map { print($0.net) } : nil
            },
            row(phrases.equivalentAnnual, of: costs) { $0.present.map { print($0.equivalentAnnual) } },
            row(phrases.againstBaseline, of: costs) { costs.difference(of: $0).map(costs.notation.printSigned) },
        ].filter { row in row.cells.contains { $0.amount != none } }
    }

    private static let none = "–"

    private static func row(
        _ label: String, of costs: Costs, isSum: Bool = true, _ amount: (OptionCosts) -> String?
    ) -> Row {
        Row(
            label: label,
            cells: costs.options.map { Cell(option: $0.label, amount: amount($0) ?? none, isSum: isSum) })
    }
}

/// What stands below a table of costs: in which prices the amounts are, and how they are discounted.
struct CostsBasis: PageModel {
    let prices: String
    let baseYear: String?
    let discounting: String
    let source: String?
    let method: String

    init(_ costs: Costs, phrases: CostPhrases) {
        prices = costs.priceBase ?? phrases.pricesNotStated
        baseYear = costs.schedule == nil ? nil : costs.printed(costs.baseYear)
        discounting =
            costs.schedule.map { phrases.schedule($0, rates: Self.rates(of: $0, in: costs)) } ?? phrases.notDiscounted
        source = costs.schedule?.source
        method = phrases.method(of: costs)
    }

    static let title = "Basis of a table of costs"
    static let fields: [Field<Self>] = [
        .text("prices", "In which prices the amounts are, as the file says", \.prices),
        .optionalText("baseYear", "The year whose money present values are in, where there are any", \.baseYear),
        .text("discounting", "The discount rates with their edition, or that there are none", \.discounting),
        .optionalText("source", "Where the rates are published", \.source),
        .text("method", "How the amounts were worked out, in sentences", \.method),
    ]

    /// Those that some amount is discounted by.
    private static func rates(of schedule: DiscountSchedule, in costs: Costs) -> [(rate: String, lastYear: Int)] {
        let length = (costs.years.last?.number ?? 0) - costs.baseYear.number
        let last = schedule.bands.firstIndex { $0.lastYear >= length } ?? schedule.bands.count - 1
        return schedule.bands.prefix(last + 1).map {
            (Notation(.percentage, decimals: 1).print($0.rate), $0.lastYear)
        }
    }
}
