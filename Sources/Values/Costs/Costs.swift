package import Datasets
package import Diagnostics

/// The costs of a paper's options over years: `costs.csv`.
package struct Costs: Sendable {
    package let source: SourceFile
    /// Those that have rows, and of which every row could be read, in the order of the appraisal.
    package let options: [OptionCosts]
    /// The years that rows are of, in their order.
    package let years: [CostYear]
    package let baseYear: CostYear
    /// Nil where the amounts are nominal: the rates are real ones.
    package let schedule: DiscountSchedule?
    /// In which prices the amounts are, as the file says it.
    package let priceBase: String?
    /// Whether the file says how much the amounts would have to be raised, which nothing here does.
    package let hasOptimismBias: Bool
    /// The key of the option that the others are compared with.
    package let baseline: String?
    /// How all amounts are printed.
    package let notation: Notation
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

    /// How much more an option costs than the baseline, at present value or, where there is none, in all. Nil for the
    /// baseline itself.
    package func difference(of option: OptionCosts) -> Rational? {
        guard let baseline, baseline != option.key, let other = self.option(baseline) else { return nil }
        return try? option.compared.subtracting(other.compared)
    }

    /// Those that cost least; several where they cost the same. None where an option could not be read.
    package var lowest: [OptionCosts] {
        guard isWhole, let least = options.map(\.compared).min() else { return [] }
        return options.filter { $0.compared == least }
    }

    /// Whether any amount is a benefit.
    package var hasBenefits: Bool { options.contains { $0.sum(of: .benefit) != nil } }
}

/// What the rows of one option come to, exactly.
package struct OptionCosts: Sendable {
    package let key: String
    /// `Option 2`
    package let label: String
    /// The sums of those kinds that it has rows of. Only looked up, never listed.
    private let kinds: [CostKind: Rational]
    /// Costs less income by the year's number. Only looked up, never listed.
    private let years: [Int: Rational]
    /// Costs less income of all years.
    package let total: Rational
    /// Nil where the amounts are nominal.
    package let present: PresentValues?

    /// The same in the money of the base year.
    package struct PresentValues: Sendable {
        /// Of costs less income.
        package let costs: Rational
        /// Of benefits less these.
        package let net: Rational
        /// The same amount in each year, from the option's first to its last, that is worth as much as the costs.
        package let equivalentAnnual: Rational
    }

    /// - Parameters:
    ///   - rows: Those of the option, one at least.
    ///   - discounting: Nil where nothing is discounted.
    init(
        _ option: OptionName, rows: [Cost], baseYear: Int, discounting: DiscountFactors?
    ) throws(ArithmeticFault) {
        key = option.key
        label = option.label.isEmpty ? option.key : option.label
        var (kinds, costs, benefits): ([CostKind: Rational], [Int: Rational], [Int: Rational]) = ([:], [:], [:])
        for row in rows {
            if let kind = row.kind { kinds[kind] = try (kinds[kind] ?? .zero).adding(row.amount) }
            if row.isBenefit {
                benefits[row.year] = try (benefits[row.year] ?? .zero).adding(row.amount)
            } else {
                costs[row.year] = try (costs[row.year] ?? .zero).adding(row.net)
            }
        }
        self.kinds = kinds
        years = costs
        total = try costs.keys.sorted().sum { costs[$0] ?? .zero }
        let all = rows.map(\.year)
        guard let discounting, let first = all.min(), let last = all.max() else {
            present = nil
            return
        }
        func discounted(_ amounts: [Int: Rational]) throws(ArithmeticFault) -> Rational {
            try amounts.keys.sorted().sum { year throws(ArithmeticFault) in
                try (amounts[year] ?? .zero).multiplied(by: discounting.factors[year - baseYear])
            }
        }
        let presentCosts = try discounted(costs)
        let length = try discounting.sum(from: first - baseYear, through: last - baseYear)
        present = PresentValues(
            costs: presentCosts, net: try discounted(benefits).subtracting(presentCosts),
            equivalentAnnual: try presentCosts.divided(by: length))
    }
}

extension OptionCosts {
    /// Nil where no row is of the kind.
    package func sum(of kind: CostKind) -> Rational? { kinds[kind] }

    /// Costs less income of a year; nil where no row is of it.
    package func net(of year: CostYear) -> Rational? { years[year.number] }

    /// What options are compared by.
    package var compared: Rational { present?.costs ?? total }
}

extension Sequence<Int> {
    fileprivate func sum(
        _ amount: (Int) throws(ArithmeticFault) -> Rational
    ) throws(ArithmeticFault) -> Rational {
        var sum = Rational.zero
        for year in self { sum = try sum.adding(try amount(year)) }
        return sum
    }
}
