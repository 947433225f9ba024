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
    /// The options of which the costs are exempt, in the order of the appraisal: nothing else of them is here.
    package private(set) var withheld: [WithheldCosts] = []
}

/// That the costs of an option are exempt.
package struct WithheldCosts: Sendable {
    /// Of the option; that of the budget, where that is exempt.
    package let key: String
    /// `Option 2`
    package let label: String
    /// The paragraph of Schedule 12A.
    package let paragraph: Int
    /// Its place among all options, from 0.
    fileprivate let place: Int
}

extension Costs {
    /// The same of the options that everybody may know of.
    ///
    /// - Parameters:
    ///   - paragraphs: Those by which the costs of options are exempt, by the options' keys.
    ///   - all: The costs of all options.
    func withholding(_ paragraphs: [String: Int], of all: Costs) -> Costs {
        var costs = self
        costs.withheld = (all.options + [all.budget].compactMap { $0 }).enumerated().compactMap { place, option in
            paragraphs[option.key].map {
                WithheldCosts(key: option.key, label: option.label, paragraph: $0, place: place)
            }
        }
        return costs
    }

    /// Whether the costs of an option are exempt.
    package func withholds(_ key: String) -> Bool { withheld.contains { $0.key == key } }

    /// Whether what may be spent is exempt.
    package var withholdsBudget: Bool { budget == nil && withholds(Self.budgetKey) }

    /// All options in the order of the appraisal, with the costs of those that everybody may know of.
    package var compared: [(label: String, costs: OptionCosts?)] {
        var compared = options.map { (label: $0.label, costs: Optional($0)) }
        for option in withheld where option.key != Self.budgetKey || !withholdsBudget {
            compared.insert((option.label, nil), at: min(option.place, compared.count))
        }
        return compared
    }

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
        guard isWhole, withheld.isEmpty, let least = options.map(\.compared).min() else { return [] }
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
