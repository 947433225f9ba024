internal import Settings
internal import Values

/// What the tables of rates say of themselves.
final class RatePhrases: Sendable {
    let base: String
    /// Where there is no percentage, since it would be one of nought.
    let notApplicable: String
    private let lowestFirst: String
    private let highestFirst: String
    let summaryMethod: String
    let measures: MeasurePhrases
    private let points: String
    private let group: String
    private let note: String
    private let groupAndNote: String
    private let method: String
    private let methodWithOwn: String
    private let methodHighest: String
    private let methodHighestWithOwn: String
    private let sourceNotStatedPhrase: Phrase
    private let unstatedPhrase: Phrase
    private let sourcePhrase: CountedPhrase
    private let yearPhrase: Phrase
    private let withComparators: CountedPhrase
    private let one: Phrase
    private let equal: CountedPhrase
    private let range: CountedPhrase
    private let middleHalfPhrase: CountedPhrase
    private let own: CountedPhrase
    private let ownAgainstMedian: CountedPhrase
    private let medianPhrase: Phrase
    private let medianOfComparators: Phrase

    init(_ reader: inout StringsReader) {
        base = reader.words("rates-base")
        notApplicable = reader.words("rates-not-applicable")
        lowestFirst = reader.words("rates-lowest-first")
        highestFirst = reader.words("rates-highest-first")
        summaryMethod = reader.words("rates-summary-method")
        measures = MeasurePhrases(&reader)
        points = reader.words("rates-points")
        group = reader.words("rates-group")
        note = reader.words("rates-note")
        groupAndNote = reader.words("rates-group-and-note")
        method = reader.words("rates-method")
        methodWithOwn = reader.words("rates-method-with-own")
        methodHighest = reader.words("rates-method-highest")
        methodHighestWithOwn = reader.words("rates-method-highest-with-own")
        sourceNotStatedPhrase = reader.phrase("rates-source-not-stated", "date")
        unstatedPhrase = reader.phrase("rates-unstated", "count", "councils")
        sourcePhrase = reader.counted("rates-source", by: nil)
        yearPhrase = reader.phrase("rates-year", "year")
        withComparators = reader.counted("rates-with-comparators", "count", by: "comparators")
        one = reader.phrase("rates-one", "rate")
        equal = reader.counted("rates-equal", "rate")
        range = reader.counted("rates-range", "lowest", "highest")
        middleHalfPhrase = reader.counted("rates-middle-half", "lower", "upper")
        own = reader.counted("rates-own", "council", "rank")
        ownAgainstMedian = reader.counted("rates-own-against-median", "council", "rank", "comparison")
        medianPhrase = reader.phrase("rates-median", "median")
        medianOfComparators = reader.phrase("rates-median-of-comparators", "median")
    }
}

extension RatePhrases {
    func source(_ count: Int) -> String { sourcePhrase.filled(count) }

    /// A year that is no number needs the word: “year not stated”.
    func year(_ year: String) -> String {
        let hasDigit = year.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return hasDigit ? year : yearPhrase.filled(year)
    }

    func count(_ count: Int, comparators: Int?) -> String {
        comparators.map { withComparators.filled($0, String(count)) } ?? String(count)
    }

    func only(_ rate: String) -> String { one.filled(rate) }

    func rates(_ count: Int, from lowest: String, to highest: String) -> String {
        lowest == highest ? equal.filled(count, lowest) : range.filled(count, lowest, highest)
    }

    func middleHalf(of count: Int, from lower: String, to upper: String) -> String {
        middleHalfPhrase.filled(count, lower, upper)
    }

    /// - Parameters:
    ///   - rank: `7th lowest`
    ///   - againstMedian: `2.7% above` or `equal to`
    func own(of council: String, rank: String, count: Int, againstMedian: String?) -> String {
        againstMedian.map { ownAgainstMedian.filled(count, council, rank, $0) } ?? own.filled(count, council, rank)
    }

    func median(_ value: String, ofComparators: Bool) -> String {
        (ofComparators ? medianOfComparators : medianPhrase).filled(value)
    }

    func differenceUnit(of unit: RateUnit) -> String? {
        switch unit.unit {
        case .money: "£"
        case .percentage: points
        case .count: unit.text
        }
    }

    /// Nil where there is nothing for such a column.
    ///
    /// - Parameter further: The heads of the columns that the settings add.
    func remarks(groups: Bool, notes: Bool, further: [String]) -> String? {
        let own: String? =
            switch (groups, notes) {
            case (true, true): groupAndNote
            case (true, false): group
            case (false, true): note
            case (false, false): nil
            }
        let all = (own.map { [$0] } ?? []) + further
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    func tableMethod(hasOwn: Bool, isHighestFirst: Bool) -> String {
        if isHighestFirst { return hasOwn ? methodHighestWithOwn : methodHighest }
        return hasOwn ? methodWithOwn : method
    }

    func order(isHighestFirst: Bool) -> String { isHighestFirst ? highestFirst : lowestFirst }

    /// Where rates have a day and no source.
    func sourceNotStated(day: String) -> String { sourceNotStatedPhrase.filled(day) }

    /// Nil where all councils have a rate.
    func unstated(_ councils: [String]) -> String? {
        councils.isEmpty ? nil : unstatedPhrase.filled(String(councils.count), councils.joined(separator: "; "))
    }
}

/// What rates come to.
struct MeasurePhrases: Sendable {
    let count: String
    let lowest: String
    let lowerQuartile: String
    let median: String
    let upperQuartile: String
    let highest: String
    let mean: String

    init(_ reader: inout StringsReader) {
        count = reader.words("measure-count")
        lowest = reader.words("measure-lowest")
        lowerQuartile = reader.words("measure-lower-quartile")
        median = reader.words("measure-median")
        upperQuartile = reader.words("measure-upper-quartile")
        highest = reader.words("measure-highest")
        mean = reader.words("measure-mean")
    }
}
