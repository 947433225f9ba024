internal import Datasets
internal import Values

/// Whether a total is the sum of what stands before it, and how far it is off.
enum TotalJudgement: Equatable {
    case agrees
    /// There is nothing to compare it with, or it is meant for something else.
    case cannotTell
    /// By no more than the amounts are rounded. With what would be right.
    case rounded(Rational)
    /// By a tenth at most.
    case near(Rational)
    case far(Rational)

    /// - Parameter likely: What the author most likely added up.
    init(_ total: WrittenNumber, of terms: TotalTerms, likely: AmountSum) {
        guard !terms.isUnknown, likely.count > 1, likely.unit == total.quantity.unit, let sum = likely.sum else {
            self = .cannotTell
            return
        }
        self = terms.give(total) ? .agrees : TotalJudgement(total, sum: sum, of: likely)
    }

    private init(_ total: WrittenNumber, sum: Rational, of terms: AmountSum) {
        let value = total.quantity.value
        guard let off = try? value.subtracting(sum).magnitude, let lowest = terms.lowest, let highest = terms.highest,
            let tenth = try? sum.magnitude.divided(by: Rational(10))
        else {
            self = .cannotTell
            return
        }
        let most = terms.mostByRounding.flatMap { most in total.rounding.flatMap { try? most.adding($0) } }
        if let most, off <= most {
            self = .rounded(sum)
        } else if !lowest.isNegative, value >= lowest, value <= highest {
            // No sum, but a rate or a mean.
            self = .cannotTell
        } else {
            self = off <= tenth ? .near(sum) : .far(sum)
        }
    }
}
