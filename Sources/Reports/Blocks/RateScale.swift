internal import Datasets

/// The line along which a table's rates are drawn. Its ends are round numbers, as near to the rates as about ten steps
/// of 1, 2 or 5 and noughts allow.
struct RateScale {
    let lowest: Rational
    let highest: Rational

    /// Nil where there is nothing to draw: all rates are the same, or too large to reckon with.
    init?(from lowest: Rational, to highest: Rational) {
        guard let range = try? highest.subtracting(lowest), range > .zero, let step = Self.step(covering: range),
            let start = try? lowest.rounded(to: step, .down), let end = try? highest.rounded(to: step, .up)
        else { return nil }
        self.lowest = start
        self.highest = end
    }

    /// How far along the line a value stands: `41.93%`. Nil where that is too large to reckon with.
    func position(of value: Rational) -> String? {
        guard let length = try? highest.subtracting(lowest),
            let part = try? value.subtracting(lowest).divided(by: length)
        else { return nil }
        return Notation(.percentage, decimals: 2).print(part)
    }

    /// The ends as they are printed, with no more decimals than both need.
    func ends(_ unit: Unit, _ suffix: Notation.Suffix?) -> (lowest: String, highest: String) {
        let notations = (0...Self.mostDecimals).lazy.map { decimals in
            Notation(unit, decimals: unit == .money && suffix == nil && decimals == 1 ? 2 : decimals, suffix: suffix)
        }
        let notation =
            notations.first { $0.rounded(lowest) == lowest && $0.rounded(highest) == highest } ?? .computed(unit)
        return (notation.print(lowest), notation.print(highest))
    }
}

extension RateScale {
    private static let mostDecimals = 6
    /// Of the steps' sizes: from a tenth of the smallest decimal that a rate has up to more digits than one has.
    private static let powersOfTen = -8...22

    private static func step(covering range: Rational) -> Rational? {
        guard let tenth = try? range.divided(by: Rational(10)) else { return nil }
        let steps = powersOfTen.lazy.flatMap { power in
            [1, 2, 5].compactMap { try? Rational.decimal(digits: $0, places: -power) }
        }
        return steps.first { $0 >= tenth }
    }
}

extension Rational {
    fileprivate enum Direction { case down, up }

    /// To a multiple of `step`, which is above zero.
    fileprivate func rounded(to step: Rational, _ direction: Direction) throws(ArithmeticFault) -> Rational {
        let steps = try divided(by: step)
        let (whole, rest) = steps.numerator.quotientAndRemainder(dividingBy: steps.denominator)
        let rounded =
            switch direction {
            case .down: rest < 0 ? whole - 1 : whole
            case .up: rest > 0 ? whole + 1 : whole
            }
        return try step.multiplied(by: .decimal(digits: rounded, places: 0))
    }
}
