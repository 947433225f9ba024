package import Datasets
package import Diagnostics
package import Settings

/// The costs of a paper's options over years: `costs.csv`.
package struct Costs: Sendable {
    package let source: SourceFile
    /// Those that have rows, and of which every row could be read, in the order of the appraisal.
    package let options: [OptionCosts]
    /// What may be spent; nil where no row says.
    package let budget: OptionCosts?
    /// The years that rows are of, in their order.
    package let years: [CostYear]
    package let baseYear: CostYear
    package let discounting: Discounting
    /// Whether the amounts are nominal, with inflation in them.
    package let isNominal: Bool
    /// In which prices the amounts are, as the paper says it.
    package let priceBase: String?
    /// The key of the option that the others are compared with.
    package let baseline: String?
    /// How all amounts are printed.
    package let notation: Notation
    /// By how many years an amount lies after the base year. Empty where nothing is discounted.
    let factors: [Rational]
    /// Whether some option has rows that could not be read.
    let isWhole: Bool
    /// The keys of all options that rows name.
    let named: [String]
    let separator: String
}

extension Costs {
    package func option(_ key: String) -> OptionCosts? { options.first { $0.key == key } }

    /// `2027/28`, as the first row of the file writes years.
    package func printed(_ year: CostYear) -> String { year.printed(separator: separator) }

    package var isDiscounted: Bool { !factors.isEmpty }

    /// What £1 of a year is worth in the base year; nil where nothing is discounted.
    package func factor(of year: CostYear) -> Rational? {
        let place = year.number - baseYear.number
        return factors.indices.contains(place) ? factors[place] : nil
    }

    /// What an option's costs less income of a year are worth in the base year.
    package func presentValue(of option: OptionCosts, in year: CostYear) -> Rational? {
        guard let net = option.net(of: year), let factor = factor(of: year) else { return nil }
        return try? net.multiplied(by: factor)
    }

    /// How much more an option costs than the baseline, at present value or, where there is none, in all. Nil for the
    /// baseline itself.
    package func difference(of option: OptionCosts) -> Rational? {
        guard let baseline, baseline != option.key, let other = self.option(baseline) else { return nil }
        return try? option.compared.subtracting(other.compared)
    }

    /// How much more an option costs in all its years than the budget allows; nil without a budget.
    package func differenceFromBudget(of option: OptionCosts) -> Rational? {
        guard let budget else { return nil }
        return try? option.total.subtracting(budget.total)
    }

    /// Those that cost least; several where they cost the same. None where an option could not be read.
    package var lowest: [OptionCosts] {
        guard isWhole, let least = options.map(\.compared).min() else { return [] }
        return options.filter { $0.compared == least }
    }

    /// Whether any amount is a benefit.
    package var hasBenefits: Bool { options.contains { $0.sum(of: .benefit) != nil } }

    /// Whether optimism bias is in any amount.
    package var hasOptimismBias: Bool { options.contains { $0.bias != nil } }

    /// The rates that some amount is discounted by, each with the last year that it is for.
    package var rates: [(rate: Rational, lastYear: Int)] {
        isDiscounted ? discounting.rates(through: factors.count - 1) : []
    }
}
