package import Datasets
package import Diagnostics
package import Settings

/// What councils pay for a service: one file `rates.csv`, or `rates-<name>.csv`.
///
/// A class, since whoever looks at a set would copy all its lists.
package final class RateTable: Sendable {
    /// What its names begin with: `rates`, or `rates-<name>`.
    package let name: String
    /// The file, for what is worked out of all its rows.
    package let source: SourceFile
    package let unit: RateUnit
    /// Those of councils, in the order of the file.
    package let rates: [Rate]
    /// Rows that are only to compare with, such as the average of England: neither ranked nor counted. In the order of
    /// the file.
    package let compared: [ComparedRate]
    /// The councils of rows that say that there is no rate, in the order of the file.
    package let unstated: [String]
    /// The row of the paper's own council; nil when the file has none.
    package let own: Rate?
    package let service: String?
    package let year: String?
    package let basis: String?
    /// Whether the highest rate is the best, so that the ranking begins with it.
    package let isHighestFirst: Bool
    /// From the lowest rate to the highest, or the other way where that is better; equal ones in the order of the file.
    package let ranking: [RankedRate]
    /// Over all ranked rows.
    package let statistics: RateStatistics
    /// Over all ranked rows but the own council's; nil where there is no own row, or no other.
    package let comparators: RateStatistics?
    /// How a single amount is printed that is worked out of the rates: with at least the decimals that they are typed
    /// with.
    package let notation: Notation
    /// How every rate is printed; nil where each stands as typed.
    package let rateNotation: Notation?
    /// How all that is worked out of several rates is printed.
    package let statisticsNotation: Notation
    /// Where each rate stands in the ranking.
    let places: [Int]
    /// The rates by their slugs. Only looked up, never listed.
    let rows: [String: Int]
    /// How the rates are compared in words.
    package let words: RateWords
    package let dates: DateWords

    init(
        name: String, source: SourceFile, unit: RateUnit, rates: [Rate], compared: [ComparedRate],
        unstated: [String], own: Rate?, service: String?, year: String?, basis: String?, isHighestFirst: Bool,
        ranking: [RankedRate], statistics: RateStatistics, comparators: RateStatistics?, notation: Notation,
        rateNotation: Notation?, statisticsNotation: Notation, places: [Int], rows: [String: Int], words: RateWords,
        dates: DateWords
    ) {
        self.name = name
        self.source = source
        self.unit = unit
        self.rates = rates
        self.compared = compared
        self.unstated = unstated
        self.own = own
        self.service = service
        self.year = year
        self.basis = basis
        self.isHighestFirst = isHighestFirst
        self.ranking = ranking
        self.statistics = statistics
        self.comparators = comparators
        self.notation = notation
        self.rateNotation = rateNotation
        self.statisticsNotation = statisticsNotation
        self.places = places
        self.rows = rows
        self.words = words
        self.dates = dates
    }
}

/// One council's row.
///
/// A class, since every list of rates would copy all its texts.
package final class Rate: Sendable {
    package let authority: String
    /// What stands after the table's name: `kensington-and-chelsea`.
    package let slug: String
    package let rate: WrittenNumber
    package let source: String?
    package let sourceDate: String?
    package let group: String?
    package let note: String?
    /// What the columns say that the settings add, in their order; a column without a word here is left out.
    package let further: [Further]
    /// The cell with the rate.
    package let span: Span

    init(
        authority: String, slug: String, rate: WrittenNumber, source: String?, sourceDate: String?, group: String?,
        note: String?, further: [Further], span: Span
    ) {
        self.authority = authority
        self.slug = slug
        self.rate = rate
        self.source = source
        self.sourceDate = sourceDate
        self.group = group
        self.note = note
        self.further = further
        self.span = span
    }
}

extension Rate {
    /// A cell of a further column: `Contract type`, `framework`.
    package struct Further: Sendable {
        /// The column's head, as it is written.
        package let head: String
        package let text: String
    }
}

/// A row against the own council's.
package struct ComparedRate: Sendable {
    package let rate: Rate
    /// How much more than the own council's rate this one is, in the unit of the rates. Nil without an own row.
    package let difference: Rational?
    /// The difference as a part of the own council's rate: 0.027 is 2.7 %. Nil as well when that is nought or less.
    package let relativeDifference: Rational?

    init(_ rate: Rate, against own: Rational?) {
        let value = rate.rate.quantity.value
        self.rate = rate
        difference = own.flatMap { try? value.subtracting($0) }
        relativeDifference = own.flatMap { value.relativeDifference(from: $0) }
    }
}

/// A row with its place among the others.
package struct RankedRate: Sendable {
    package let compared: ComparedRate
    package let isOwn: Bool
    /// Counted from 1, the first of the ranking; equal rates share one.
    package let rank: Int
    package let isShared: Bool

    package var rate: Rate { compared.rate }
    package var difference: Rational? { compared.difference }
    package var relativeDifference: Rational? { compared.relativeDifference }
}

/// Which end of a set of rates is the best: the column `better`.
package enum RateOrder: String, CaseIterable {
    case lower, higher
}

extension RateTable {
    /// The heads of the further columns that any row fills, in the order of the first row that does.
    package var furtherHeads: [String] {
        allRates.lazy.flatMap(\.further).reduce(into: []) { if !$0.contains($1.head) { $0.append($1.head) } }
    }

    /// Those of councils, and those that are only compared with.
    package var allRates: [Rate] { rates + compared.map(\.rate) }
}

/// What rates count, and by what: `£ per hour`.
package struct RateUnit: Sendable, Equatable {
    /// As the file says it, with the sign; nil where it does not say.
    package let text: String?
    package let unit: Unit

    /// What holds where the file has no unit: that of the rates themselves, which are amounts of money unless they have
    /// another sign. What they are paid for nobody can know.
    init(ofRates typed: Unit?) {
        text = nil
        unit = typed ?? .money
    }

    /// - Parameter typed: What the rates themselves say that they count, for a text without a sign: `per hour`.
    init(_ text: String, typed: Unit = .count) {
        self.text = text
        unit = text.utf8.starts(with: "£".utf8) ? .money : text.utf8.starts(with: "%".utf8) ? .percentage : typed
    }

    /// What an amount is for one of, as of a figure: `hour` of “£ per hour”.
    var per: String? { text.flatMap(FigureUnit.init)?.per }

    /// `per hour`: the unit without its sign; nil when it is the sign alone.
    package var denominator: String? {
        guard let text else { return nil }
        let rest = unit == .count ? text : String(text.unicodeScalars.dropFirst())
        let words = rest.withSingleBlanks
        return words.isEmpty ? nil : words
    }
}
