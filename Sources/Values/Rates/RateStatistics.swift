package import Datasets

/// What a set of rates says as a whole, exactly.
package struct RateStatistics: Sendable, Equatable {
    package let count: Int
    package let lowest: Rational
    package let highest: Rational
    package let mean: Rational
    package let median: Rational
    /// Inclusive, as QUARTILE.INC of spreadsheets: the lowest and the highest rate are the quartiles 0 and 4, and
    /// between two rates the line is straight.
    package let lowerQuartile: Rational
    package let upperQuartile: Rational
    /// The highest less the lowest.
    package let range: Rational

    /// - Parameter sorted: From the lowest to the highest; not empty.
    /// - Throws: `tooLarge` where the exact result has more digits than the program counts with.
    init?(_ sorted: [Rational]) throws(ArithmeticFault) {
        guard let lowest = sorted.first, let highest = sorted.last else { return nil }
        var sum = Rational(0)
        for rate in sorted { sum = try sum.adding(rate) }
        count = sorted.count
        self.lowest = lowest
        self.highest = highest
        mean = try sum.divided(by: Rational(sorted.count))
        median = try Self.quartile(2, of: sorted)
        lowerQuartile = try Self.quartile(1, of: sorted)
        upperQuartile = try Self.quartile(3, of: sorted)
        range = try highest.subtracting(lowest)
    }

    /// The value at `number` quarters of the way from the first to the last.
    private static func quartile(_ number: Int, of sorted: [Rational]) throws(ArithmeticFault) -> Rational {
        let quarters = number * (sorted.count - 1)
        let lower = sorted[quarters / 4]
        guard !quarters.isMultiple(of: 4) else { return lower }
        let step = try sorted[quarters / 4 + 1].subtracting(lower)
        let part = try Rational(quarters % 4).divided(by: Rational(4))
        return try lower.adding(step.multiplied(by: part))
    }
}
