package import Datasets

/// What the rows of one option come to, exactly; or those of the budget.
package struct OptionCosts: Sendable {
    package let key: String
    /// `Option 2`
    package let label: String
    /// What the option costs, brings in and gains, line by line, in the order of the file.
    package let lines: [CostLine]
    /// The sums of those kinds that it has rows of. Only looked up, never listed.
    private let kinds: [CostKind: Rational]
    /// Costs less income by the year's number. Only looked up, never listed.
    private let years: [Int: Rational]
    /// Costs less income of all years.
    package let total: Rational
    /// The same with costs at their lowest and income at its highest, and the other way round. Nil where no row has a
    /// lowest or a highest amount.
    package let range: AmountRange?
    /// What optimism bias adds to the total; nil where no row has any.
    package let bias: Rational?
    /// Nil where nothing is discounted.
    package let present: PresentValues?
    /// The numbers of the years of its first row and its last.
    package let span: ClosedRange<Int>
    /// How many years lie from the first row of the option to its last, both counted.
    package let length: Int

    /// An amount at its lowest and at its highest.
    package struct AmountRange: Sendable {
        package let low: Rational
        package let high: Rational
    }

    /// The same in the money of the base year.
    package struct PresentValues: Sendable {
        /// Of costs less income.
        package let costs: Rational
        /// Of benefits less these.
        package let net: Rational
        /// The same amount in each year, from the option's first to its last, that is worth as much as the costs.
        package let equivalentAnnual: Rational
        package let range: AmountRange?
    }

    /// - Parameters:
    ///   - rows: Those of the option, one at least.
    ///   - discounting: Nil where nothing is discounted.
    init(
        _ option: OptionName, rows: [Cost], baseYear: Int, discounting: DiscountFactors?
    ) throws(ArithmeticFault) {
        key = option.key
        label = option.label.isEmpty ? option.key : option.label
        lines = try CostLine.all(of: rows)
        var kinds: [CostKind: Rational] = [:]
        for row in rows {
            if let kind = row.kind { kinds[kind] = try (kinds[kind] ?? .zero).adding(row.amount) }
        }
        self.kinds = kinds
        let costs = rows.filter { !$0.isBenefit }
        let years = try costs.byYear(\.net)
        self.years = years
        total = try costs.sum(\.net)
        bias = costs.contains { !$0.bias.isZero } ? try costs.sum(\.bias) : nil
        let hasRange = costs.contains { $0.low != nil || $0.high != nil }
        range = hasRange ? AmountRange(low: try costs.sum(\.lowestNet), high: try costs.sum(\.highestNet)) : nil
        let all = rows.map(\.year)
        let (first, last) = (all.min() ?? 0, all.max() ?? 0)
        span = first...max(first, last)
        length = last - first + 1
        present = try discounting.map { factors throws(ArithmeticFault) in
            let values = PresentValueSum(factors, from: baseYear)
            let worth = try values.sum(years)
            let length = try factors.sum(from: first - baseYear, through: last - baseYear)
            return PresentValues(
                costs: worth, net: try values.sum(rows.filter(\.isBenefit).byYear(\.amount)).subtracting(worth),
                equivalentAnnual: try worth.divided(by: length),
                range: hasRange
                    ? AmountRange(
                        low: try values.sum(costs.byYear(\.lowestNet)), high: try values.sum(costs.byYear(\.highestNet))
                    )
                    : nil)
        }
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

/// The rows of one option that are for the same, and of one kind.
package struct CostLine: Sendable {
    /// Nil where the rows do not say what they are for.
    package let words: String?
    package let kind: CostKind?
    package let total: Rational
    /// By the year's number. Only looked up, never listed.
    private let years: [Int: Rational]

    /// Nil where no row is of the year.
    package func amount(of year: CostYear) -> Rational? { years[year.number] }

    package var isBenefit: Bool { kind == .benefit }
    package var isIncome: Bool { kind == .income }

    fileprivate static func all(of rows: [Cost]) throws(ArithmeticFault) -> [CostLine] {
        var order: [CostLines.Line] = []
        var grouped: [CostLines.Line: [Cost]] = [:]
        for row in rows {
            let line = CostLines.Line(row.option, row.line, row.kind)
            if grouped[line] == nil { order.append(line) }
            grouped[line, default: []].append(row)
        }
        var lines: [CostLine] = []
        for line in order {
            let rows = grouped[line] ?? []
            lines.append(
                CostLine(
                    words: rows.first?.line, kind: rows.first?.kind, total: try rows.sum(\.amount),
                    years: try rows.byYear(\.amount)))
        }
        return lines
    }
}

/// Adds up what amounts of several years are worth in the base year.
private struct PresentValueSum {
    private let factors: [Rational]
    private let baseYear: Int

    init(_ factors: DiscountFactors, from baseYear: Int) {
        self.factors = factors.factors
        self.baseYear = baseYear
    }

    func sum(_ amounts: [Int: Rational]) throws(ArithmeticFault) -> Rational {
        var sum = Rational.zero
        for year in amounts.keys.sorted() {
            sum = try sum.adding(try (amounts[year] ?? .zero).multiplied(by: factors[year - baseYear]))
        }
        return sum
    }
}

extension [Cost] {
    fileprivate func sum(_ amount: (Cost) -> Rational) throws(ArithmeticFault) -> Rational {
        var sum = Rational.zero
        for row in self { sum = try sum.adding(amount(row)) }
        return sum
    }

    fileprivate func byYear(_ amount: (Cost) -> Rational) throws(ArithmeticFault) -> [Int: Rational] {
        var years: [Int: Rational] = [:]
        for row in self { years[row.year] = try (years[row.year] ?? .zero).adding(amount(row)) }
        return years
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func map<Result>(
        _ transform: (Wrapped) throws(ArithmeticFault) -> Result
    ) throws(ArithmeticFault) -> Result? {
        guard let self else { return nil }
        return try transform(self)
    }
}
