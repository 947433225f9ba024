package import Datasets

/// By how much an amount counts less for each year that it lies ahead: the rates of one edition of a guide, with their
/// source. A schedule holds numbers alone; what is done with them is the same for all.
package struct DiscountSchedule: Sendable, Equatable {
    /// The years up to one of them, counted from the base year, and the rate of each.
    package struct Band: Sendable, Equatable {
        package let lastYear: Int
        package let rate: Rational
    }

    /// As the settings of a paper call it: `green-book-2026`.
    package let id: String
    /// `The Green Book`
    package let name: String
    /// The year of the edition.
    package let edition: String
    /// When it was published.
    package let published: Month
    /// Who published it, and where in it the rates stand.
    package let source: String
    /// In the order of the years; the first begins with year 0.
    package let bands: [Band]

    /// - Parameter bands: The last year of each, and its rate in thousandths: 35 is 3.5%.
    init(
        id: String, name: String, edition: String, published: Month, source: String,
        bands: [(lastYear: Int, thousandths: Int)]
    ) {
        self.id = id
        self.name = name
        self.edition = edition
        self.published = published
        self.source = source
        self.bands = bands.compactMap { band in
            (try? Rational.decimal(digits: band.thousandths, places: 3)).map { Band(lastYear: band.lastYear, rate: $0) }
        }
    }

    /// The furthest year that there is a rate for.
    package var lastYear: Int { bands.last?.lastYear ?? 0 }

    /// What £1 of each year from 0 to a last one is worth in the base year, exactly. A rate is that of the years of its
    /// band: year 31 is year 30 less the rate of the second.
    ///
    /// - Parameter last: At most `lastYear`.
    package func factors(through last: Int) throws(ArithmeticFault) -> [Rational] {
        var factors = [Rational(1)]
        for band in bands {
            let growth = try Rational(1).adding(band.rate)
            while factors.count <= min(last, band.lastYear) {
                factors.append(try factors[factors.count - 1].divided(by: growth))
            }
        }
        return factors
    }
}

extension DiscountSchedule {
    /// A month of a year.
    package struct Month: Sendable, Equatable {
        /// From 1 to 12.
        package let month: Int
        package let year: Int
    }
}
