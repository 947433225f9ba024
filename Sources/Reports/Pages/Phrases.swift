internal import Appraisals
internal import Markdown

/// The words that the program itself puts on a page. All others stand in the templates or come from the paper.
enum Phrases {
    static let draft = "Draft"
    static let final = "Final"
    static let keyDecision = "Key decision"
    static let nonKeyDecision = "Non-key decision"
    static let forInformation = "For information"
    static let yes = "Yes"
    static let no = "No"
    static let baseline = "Baseline"
    static let outcome = "Outcome"
    static let advantages = "Advantages"
    static let disadvantages = "Disadvantages"
    static let option = "Option"
    /// In a cell for which the paper has nothing.
    static let notStated = "Not stated"

    static let treat = "Treat"
    static let tolerate = "Tolerate"
    static let transfer = "Transfer"
    static let terminate = "Terminate"

    /// `Table 1`
    static func numbered(_ caption: Caption) -> String {
        switch caption.kind {
        case .table: "Table \(caption.number)"
        case .figure: "Figure \(caption.number)"
        }
    }

    static func appendix(_ number: Int) -> String { "Appendix \(number)" }
}

// MARK: Rates

extension Phrases {
    static let base = "base"
    /// Where there is no percentage, since it would be one of nought.
    static let notApplicable = "n/a"
    static let lowestFirst = "lowest first"
    static let count = "Count"
    static let lowest = "Lowest"
    static let lowerQuartile = "Lower quartile"
    static let median = "Median"
    static let upperQuartile = "Upper quartile"
    static let highest = "Highest"
    static let mean = "Mean"

    static func source(_ count: Int) -> String { count == 1 ? "Source" : "Sources" }

    /// A year that is no number needs the word: “year not stated”.
    static func year(_ year: String) -> String {
        year.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? year : "year \(year)"
    }

    static func rateCount(_ count: Int, comparators: Int?) -> String {
        comparators.map { "\(count), of which \($0) \($0 == 1 ? "is a comparator" : "are comparators")" } ?? "\(count)"
    }

    static func onlyRate(_ rate: String) -> String { "One rate: \(rate)" }

    static func rates(_ count: Int, from lowest: String, to highest: String) -> String {
        lowest == highest ? "\(count) rates, all \(lowest)" : "\(count) rates from \(lowest) to \(highest)"
    }

    static func middleHalf(of count: Int, from lower: String, to upper: String) -> String {
        "The middle half of \(count) rates: \(lower) to \(upper)"
    }

    /// - Parameters:
    ///   - rank: `7th lowest`
    ///   - againstMedian: `2.7% above` or `equal to`
    static func ownRate(of council: String, rank: String, count: Int, againstMedian: String?) -> String {
        let comparison = againstMedian.map { ", \($0) the comparators’ median" } ?? ""
        return "\(council): \(rank) of \(count)\(comparison)"
    }

    static func median(_ value: String, ofComparators: Bool) -> String {
        ofComparators ? "the comparators’ median, \(value)" : "the median, \(value)"
    }

    static func differenceUnit(of unit: RateUnit) -> String {
        switch unit.unit {
        case .money: "£"
        case .percentage: "points"
        case .count: unit.text
        }
    }

    /// Nil where there is nothing for such a column.
    static func remarks(groups: Bool, notes: Bool) -> String? {
        switch (groups, notes) {
        case (true, true): "Group and note"
        case (true, false): "Group"
        case (false, true): "Note"
        case (false, false): nil
        }
    }

    static func tableMethod(hasOwn: Bool) -> String {
        let ranks = "Rank 1 is the lowest rate; equal rates share a rank."
        return hasOwn
            ? "\(ranks) A difference is the rate less the own council’s, and its percentage is of the own council’s rate."
            : ranks
    }

    static let summaryMethod =
        "Quartiles are inclusive (QUARTILE.INC). Results are rounded half away from zero when they are printed."
}
