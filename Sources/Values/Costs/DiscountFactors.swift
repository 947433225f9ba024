internal import Datasets
internal import Settings

/// The factors of some years, and what they add up to, worked out once for all options.
struct DiscountFactors {
    /// By how many years an amount lies after the base year.
    let factors: [Rational]
    /// Of all before a year.
    private let sums: [Rational]

    init(_ discounting: Discounting, through last: Int) throws(ArithmeticFault) {
        factors = try discounting.factors(through: last)
        var sums = [Rational.zero]
        for factor in factors { sums.append(try sums[sums.count - 1].adding(factor)) }
        self.sums = sums
    }

    func sum(from first: Int, through last: Int) throws(ArithmeticFault) -> Rational {
        try sums[last + 1].subtracting(sums[first])
    }
}
