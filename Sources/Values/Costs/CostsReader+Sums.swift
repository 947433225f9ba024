internal import Datasets
internal import Diagnostics
internal import Settings

extension CostsReader {
    /// What the rows come to. Nil where no sum can be told; findings say why.
    mutating func costs() -> Costs? {
        let ofOptions = rows.filter { $0.option != OptionName.budget.key }
        let numbers = Set(ofOptions.map(\.year)).sorted()
        guard let firstYear, let first = numbers.first, let last = numbers.last else { return nil }
        let (form, separator) = (firstYear.year.form, CostYear.separator(of: firstYear.text))
        let priceBase = (basis.priceBase?.value ?? prices?.text).flatMap { $0.isEmpty ? nil : $0.withSingleBlanks }
        guard let isNominal = isNominal(priceBase) else { return nil }
        let discounting = basis.discounting(isNominal: isNominal, diagnostics: &diagnostics)
        let begin = CostYear(form, first)
        guard let baseYear = basis.baseYear(first: begin, separator: separator, diagnostics: &diagnostics) else {
            return nil
        }
        guard last - baseYear.number <= discounting.lastYear else {
            tellOfYears(after: baseYear.number + discounting.lastYear, most: discounting.lastYear)
            return nil
        }
        let factors =
            discounting == .none ? nil : try? DiscountFactors(discounting, through: last - baseYear.number)
        guard let sums = sums(baseYear: baseYear.number, discounting: factors) else {
            diagnostics.append(.numberTooLarge(at: table.header.firstLine))
            return nil
        }
        let compared = [sums.options.map(\.compared), (sums.options + [sums.budget].compactMap { $0 }).map(\.total)]
        return Costs(
            source: table.source, options: sums.options, budget: sums.budget,
            years: numbers.map { CostYear(form, $0) }, baseYear: baseYear, discounting: discounting,
            isNominal: isNominal, priceBase: priceBase, baseline: options.first(where: \.isBaseline)?.key,
            notation: self.sums.notation(
                isDiscounted: last > baseYear.number && factors != nil, compared: compared),
            factors: factors?.factors ?? [], isWhole: faulty.isEmpty,
            named: options.map(\.key).filter { key in
                faulty.contains(key) || rows.contains { $0.option == key }
            },
            separator: separator)
    }

    /// Whether the amounts are in the money of each year. Nil where the words for it are unclear, which is a finding.
    private mutating func isNominal(_ priceBase: String?) -> Bool? {
        guard let priceBase else { return false }
        switch PriceWords(priceBase) {
        case .nominal: return true
        case .real: return false
        case .unclear:
            let span = basis.priceBase?.span ?? prices?.place.span ?? table.header.firstLine
            diagnostics.append(.costPricesUnclear(priceBase, at: span))
            return nil
        }
    }

    /// Nil where some sum is too large.
    private func sums(
        baseYear: Int, discounting: DiscountFactors?
    ) -> (options: [OptionCosts], budget: OptionCosts?)? {
        let byOption = Dictionary(grouping: rows, by: \.option)
        let named = (options + [.budget]).filter { byOption[$0.key] != nil && !faulty.contains($0.key) }
        let sums = named.compactMap { option in
            try? OptionCosts(
                option, rows: byOption[option.key] ?? [], baseYear: baseYear,
                discounting: option.key == OptionName.budget.key ? nil : discounting)
        }
        guard sums.count == named.count else { return nil }
        return (sums.filter { $0.key != OptionName.budget.key }, sums.first { $0.key == OptionName.budget.key })
    }
}

extension OptionName {
    /// What the rows of the budget say in place of an option. One that is called so by its author is that option.
    static let budget = OptionName(key: Costs.budgetKey, id: Costs.budgetKey, label: "", isRejected: false)
}

/// An amount as its row gives it.
struct CostAmount {
    let estimate: WrittenNumber
    let low: WrittenNumber?
    let high: WrittenNumber?

    var bounds: [WrittenNumber] { [low, high].compactMap { $0 } }
}

extension Cost {
    /// - Parameter bias: By how much all amounts of the row are raised: 15% is 0.15.
    init(
        _ option: String, _ line: String?, _ kind: CostKind?, year: Int, _ amount: CostAmount, bias: Rational
    ) throws(ArithmeticFault) {
        let growth = try Rational(1).adding(bias)
        let estimate = amount.estimate.quantity.value
        self.init(
            option: option, line: line, kind: kind, year: year, amount: try estimate.multiplied(by: growth),
            low: try amount.low.map { low throws(ArithmeticFault) in try low.quantity.value.multiplied(by: growth) },
            high: try amount.high.map { high throws(ArithmeticFault) in try high.quantity.value.multiplied(by: growth)
            },
            bias: try estimate.multiplied(by: bias))
    }
}
