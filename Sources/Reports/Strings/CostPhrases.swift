internal import Datasets
internal import Settings
internal import Values

/// What the tables of costs say of themselves.
final class CostPhrases: Sendable {
    let total: String
    let totalRange: String
    let budget: String
    let benefits: String
    let presentValue: String
    let presentValueRange: String
    let netPresentValue: String
    let equivalentAnnual: String
    let againstBaseline: String
    let againstBudget: String
    let netCost: String
    let factor: String
    let optimismBias: String
    let pricesNotStated: String
    /// In place of an amount that is exempt.
    let withheld: String
    private let kinds: [CostKind: String]
    private let rangePhrase: Phrase
    private let head: Phrase
    private let notDiscounted: String
    private let nominal: String
    private let summaryPhrase: CountedPhrase
    private let optionPhrase: Phrase
    private let yearsPhrase: Phrase
    private let schedulePhrase: Phrase
    private let sourcePhrase: Phrase
    private let own: Phrase
    private let rate: Phrase
    private let rateTo: Phrase
    private let method: String
    private let methodPresent: String
    private let methodBenefits: String
    private let methodBaseline: String
    private let methodBaselineTotal: String
    private let methodBudget: String
    private let methodBias: String
    private let methodRange: String

    private let dates: DateWords

    init(_ reader: inout StringsReader, dates: DateWords) {
        self.dates = dates
        total = reader.words("costs-total")
        totalRange = reader.words("costs-total-range")
        budget = reader.words("costs-budget")
        benefits = reader.words("costs-benefits")
        presentValue = reader.words("costs-present-value")
        presentValueRange = reader.words("costs-present-value-range")
        netPresentValue = reader.words("costs-net-present-value")
        equivalentAnnual = reader.words("costs-equivalent-annual")
        againstBaseline = reader.words("costs-against-baseline")
        againstBudget = reader.words("costs-against-budget")
        netCost = reader.words("costs-net-cost")
        factor = reader.words("costs-factor")
        optimismBias = reader.words("costs-optimism-bias")
        kinds = [
            .capital: reader.words("costs-capital"), .revenue: reader.words("costs-revenue"),
            .income: reader.words("costs-income"), .benefit: reader.words("costs-benefit"),
        ]
        rangePhrase = reader.phrase("costs-range", "low", "high")
        head = reader.phrase("costs-line", "line", "kind")
        withheld = reader.words("costs-withheld")
        pricesNotStated = reader.words("costs-prices-not-stated")
        notDiscounted = reader.words("costs-not-discounted")
        nominal = reader.words("costs-nominal")
        summaryPhrase = reader.counted("costs-of-options", "years")
        optionPhrase = reader.phrase("costs-of-option", "option", "years")
        yearsPhrase = reader.phrase("costs-years", "first", "last")
        schedulePhrase = reader.phrase("costs-schedule", "name", "edition", "rates")
        sourcePhrase = reader.phrase("costs-source", "source", "published")
        own = reader.phrase("costs-own-rate", "rates")
        rate = reader.phrase("costs-rate", "rate")
        rateTo = reader.phrase("costs-rate-to", "rate", "year")
        method = reader.words("costs-method")
        methodPresent = reader.words("costs-method-present")
        methodBenefits = reader.words("costs-method-benefits")
        methodBaseline = reader.words("costs-method-baseline")
        methodBaselineTotal = reader.words("costs-method-baseline-total")
        methodBudget = reader.words("costs-method-budget")
        methodBias = reader.words("costs-method-bias")
        methodRange = reader.words("costs-method-range")
    }
}

extension CostPhrases {
    func name(of kind: CostKind) -> String { kinds[kind] ?? "" }

    /// `£3.2m to £3.5m`
    func range(_ low: String, _ high: String) -> String { rangePhrase.filled(low, high) }

    /// `Contract (revenue)`; what there is of the two.
    func head(of line: CostLine) -> String {
        guard let kind = line.kind.map(name) else { return line.words ?? netCost }
        return line.words.map { head.filled($0, kind) } ?? kind
    }

    /// `Costs of 3 options, 2027/28 to 2036/37`
    func summary(options count: Int, first: String, last: String) -> String {
        summaryPhrase.filled(count, years(first, last))
    }

    /// `Costs of Option 2, 2027/28 to 2036/37`
    func summary(of option: String, first: String, last: String) -> String {
        optionPhrase.filled(option, years(first, last))
    }

    /// `2027/28 to 2036/37`
    func years(_ first: String, _ last: String) -> String {
        first == last ? first : yearsPhrase.filled(first, last)
    }

    /// `The Green Book, 2026: 3.5% to year 30, 3.0% to year 75`
    func discounting(of costs: Costs) -> String {
        let rates = costs.rates.map { (Notation(.percentage, decimals: 1).print($0.rate), $0.lastYear) }
        let words =
            rates.count == 1
            ? rate.filled(rates[0].0) : rates.map { rateTo.filled($0.0, String($0.1)) }.joined(separator: ", ")
        switch costs.discounting {
        case .schedule(let schedule): return schedulePhrase.filled(schedule.name, schedule.edition, words)
        case .rate(let rate): return own.filled(self.rate.filled(Notation.exact(.percentage, rate).print(rate)))
        case .none: return costs.isNominal ? nominal : notDiscounted
        }
    }

    /// `HM Treasury, The Green Book …, 2026, chapter 6 (published February 2026)`
    func source(of schedule: DiscountSchedule) -> String {
        sourcePhrase.filled(schedule.source, dates.month(schedule.published.month, of: schedule.published.year))
    }

    func method(of costs: Costs) -> String {
        let hasDifferences = costs.options.contains { costs.difference(of: $0) != nil }
        let isDiscounted = costs.isDiscounted
        return [
            method, costs.hasOptimismBias ? methodBias : nil,
            costs.options.contains { $0.range != nil } ? methodRange : nil,
            isDiscounted ? methodPresent : nil, isDiscounted && costs.hasBenefits ? methodBenefits : nil,
            hasDifferences ? isDiscounted ? methodBaseline : methodBaselineTotal : nil,
            costs.budget == nil ? nil : methodBudget,
        ].compactMap { $0 }.joined(separator: " ")
    }
}
