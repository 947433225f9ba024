internal import Settings
internal import Values

/// What the table of costs says of itself.
final class CostPhrases: Sendable {
    let total: String
    let benefits: String
    let presentValue: String
    let netPresentValue: String
    let equivalentAnnual: String
    let againstBaseline: String
    let pricesNotStated: String
    let notDiscounted: String
    private let summaryPhrase: CountedPhrase
    private let yearsPhrase: Phrase
    private let schedulePhrase: Phrase
    private let rate: Phrase
    private let rateTo: Phrase
    private let method: String
    private let methodPresent: String
    private let methodBenefits: String
    private let methodBaseline: String
    private let methodBaselineTotal: String
    private let optimismBias: String

    init(_ reader: inout StringsReader) {
        total = reader.words("costs-total")
        benefits = reader.words("costs-benefits")
        presentValue = reader.words("costs-present-value")
        netPresentValue = reader.words("costs-net-present-value")
        equivalentAnnual = reader.words("costs-equivalent-annual")
        againstBaseline = reader.words("costs-against-baseline")
        pricesNotStated = reader.words("costs-prices-not-stated")
        notDiscounted = reader.words("costs-not-discounted")
        summaryPhrase = reader.counted("costs-of-options", "years")
        yearsPhrase = reader.phrase("costs-years", "first", "last")
        schedulePhrase = reader.phrase("costs-schedule", "name", "edition", "rates")
        rate = reader.phrase("costs-rate", "rate")
        rateTo = reader.phrase("costs-rate-to", "rate", "year")
        method = reader.words("costs-method")
        methodPresent = reader.words("costs-method-present")
        methodBenefits = reader.words("costs-method-benefits")
        methodBaseline = reader.words("costs-method-baseline")
        methodBaselineTotal = reader.words("costs-method-baseline-total")
        optimismBias = reader.words("costs-optimism-bias")
    }
}

extension CostPhrases {
    /// `Costs of 3 options, 2027/28 to 2036/37`
    func summary(options count: Int, first: String, last: String) -> String {
        summaryPhrase.filled(count, first == last ? first : yearsPhrase.filled(first, last))
    }

    /// `The Green Book, 2022: 3.5% to year 30, 3.0% to year 75`
    ///
    /// - Parameter rates: Those of the years that amounts are of; the last year of each, but for the last rate.
    func schedule(_ schedule: DiscountSchedule, rates: [(rate: String, lastYear: Int)]) -> String {
        let words =
            rates.count == 1
            ? rate.filled(rates[0].rate)
            : rates.map { rateTo.filled($0.rate, String($0.lastYear)) }.joined(separator: ", ")
        return schedulePhrase.filled(schedule.name, schedule.edition, words)
    }

    func method(of costs: Costs) -> String {
        let hasDifferences = costs.options.contains { costs.difference(of: $0) != nil }
        let isDiscounted = costs.schedule != nil
        return [
            method, isDiscounted ? methodPresent : nil, isDiscounted && costs.hasBenefits ? methodBenefits : nil,
            hasDifferences ? isDiscounted ? methodBaseline : methodBaselineTotal : nil,
            costs.hasOptimismBias ? optimismBias : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }
}
