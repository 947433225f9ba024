internal import Datasets
internal import Settings
internal import Templating
internal import Values

/// The block `costs.option-2.table`: years as rows, what the option costs and brings in as columns, then the factor and
/// the present value of each year, and what all come to.
struct OptionCostsTable: PageModel {
    let summary: String
    let columns: [CostsTable.Column]
    let rows: [CostsTable.Row]
    let results: [Result]
    /// Nil where the table of all options says it.
    let basis: CostsBasis?
    let staysTable: Bool
    let isWide: Bool

    /// - Parameter saysBasis: Whether no other table of the paper says how costs are compared.
    init(_ option: OptionCosts, of costs: Costs, saysBasis: Bool, phrases: CostPhrases) {
        let years = costs.years.filter { year in option.lines.contains { $0.amount(of: year) != nil } }
        let columns = OptionCostsColumn.all(of: option, in: costs, phrases: phrases)
        self.columns = columns.map { CostsTable.Column(option: $0.head) }
        rows =
            years.map { year in Self.row(costs.printed(year), columns, isSum: false) { $0.ofYear(year) } }
            + [Self.row(phrases.total, columns, isSum: true) { $0.total }]
        results = Self.results(of: option, in: costs, phrases)
        basis = saysBasis ? CostsBasis(costs, phrases: phrases) : nil
        summary = phrases.summary(
            of: option.label, first: years.first.map(costs.printed) ?? "", last: years.last.map(costs.printed) ?? "")
        let rows = rows
        let texts =
            [rows.map(\.label)]
            + columns.indices.map { index in [columns[index].head] + rows.map { $0.cells[index].amount } }
        staysTable = TableWidth.space(ofNumbers: texts) == .phone
        isWide = TableWidth.isWide(texts)
    }

    static let title = "Costs of an option"
    static let fields: [Field<Self>] = [
        .text("summary", "The option, and its first and last year", \.summary),
        .flag("staysTable", "Whether the table fits a phone as it is", \.staysTable),
        .flag("isWide", "Whether the table fits no page side by side", \.isWide),
        .list(
            "columns", "What is bought or brought in, with its kind; net cost, factor, present value", \.columns
        ),
        .list("rows", "The years, then their total", \.rows),
        .list("results", "What the table comes to", \.results),
        .optionalRecord(
            "basis", "Prices, base year, rates and method, where no table of all options says them", \.basis),
    ]
}

extension OptionCostsTable {
    struct Result: PageModel {
        let label: String
        let amount: String

        static let title = "What the costs of an option come to"
        static let fields: [Field<Self>] = [
            .text("label", "What the amount is", \.label), .text("amount", "The amount", \.amount),
        ]
    }

    private static func row(
        _ label: String, _ columns: [OptionCostsColumn], isSum: Bool, _ amount: (OptionCostsColumn) -> String?
    ) -> CostsTable.Row {
        CostsTable.Row(
            label: label,
            cells: columns.map { CostsTable.Cell(option: $0.head, amount: amount($0) ?? "–", isSum: isSum) })
    }

    private static func results(of option: OptionCosts, in costs: Costs, _ phrases: CostPhrases) -> [Result] {
        let (print, printSigned) = (costs.notation.print, costs.notation.printSigned)
        let results: [(String, String?)] = [
            (phrases.equivalentAnnual, option.present.map { print($0.equivalentAnnual) }),
            (phrases.netPresentValue, costs.hasBenefits ? option.present.map { print($0.net) } : nil),
            (phrases.totalRange, option.range.map { phrases.range(print($0.low), print($0.high)) }),
            (phrases.presentValueRange, option.present?.range.map { phrases.range(print($0.low), print($0.high)) }),
            (phrases.optimismBias, option.bias.map(print)),
            (phrases.againstBaseline, costs.difference(of: option).map(printSigned)),
            (phrases.againstBudget, costs.differenceFromBudget(of: option).map(printSigned)),
        ]
        return results.compactMap { label, amount in amount.map { Result(label: label, amount: $0) } }
    }
}

/// A column of the table, with what it says of each year.
private struct OptionCostsColumn {
    let head: String
    let total: String?
    let ofYear: (CostYear) -> String?

    static func all(of option: OptionCosts, in costs: Costs, phrases: CostPhrases) -> [OptionCostsColumn] {
        let print = costs.notation.print
        let lines = option.lines.map { line in
            let signed = { (amount: Rational) in print(line.isIncome ? amount.negated : amount) }
            return OptionCostsColumn(head: phrases.head(of: line), total: signed(line.total)) {
                line.amount(of: $0).map(signed)
            }
        }
        let isBenefit = option.lines.map(\.isBenefit)
        let net = OptionCostsColumn(head: phrases.netCost, total: print(option.total)) { option.net(of: $0).map(print) }
        let factor = OptionCostsColumn(head: phrases.factor, total: nil) {
            costs.factor(of: $0).map(Costs.factorNotation.print)
        }
        let present = OptionCostsColumn(head: phrases.presentValue, total: option.present.map { print($0.costs) }) {
            costs.presentValue(of: option, in: $0).map(print)
        }
        let ofCosts = zip(lines, isBenefit).filter { !$1 }.map(\.0)
        let ofBenefits = zip(lines, isBenefit).filter { $1 }.map(\.0)
        // One line that is all of the costs needs no second column with the same amounts.
        let sums = ofCosts.count == 1 && option.lines.first?.isIncome != true ? [] : [net]
        return ofCosts + sums + (costs.isDiscounted ? [factor, present] : []) + ofBenefits
    }
}
