internal import Datasets

/// The line along which a table's rates are drawn. Its ends are round numbers, and two, three or four steps of 1, 2 or 5
/// and noughts lead from one to the other.
struct RateScale {
    let lowest: Rational
    let highest: Rational
    /// From the lowest to the highest, the same step apart.
    let marks: [Rational]

    /// Nil where there is nothing to draw: all rates are the same, or too large to reckon with.
    init?(from lowest: Rational, to highest: Rational) {
        guard let range = try? highest.subtracting(lowest), range > .zero,
            let marks = Self.marks(from: lowest, to: highest, over: range), let first = marks.first,
            let last = marks.last
        else { return nil }
        (self.lowest, self.highest, self.marks) = (first, last, marks)
    }

    /// How far along the line a value stands: `41.93%`. Nil where that is too large to reckon with.
    func position(of value: Rational) -> String? {
        guard let length = try? highest.subtracting(lowest),
            let part = try? value.subtracting(lowest).divided(by: length)
        else { return nil }
        return Notation(.percentage, decimals: 2).print(part)
    }

    enum Third { case first, second, last }

    /// In which third of the line a value stands.
    func third(of value: Rational) -> Third {
        guard let left = try? value.subtracting(lowest), let right = try? highest.subtracting(value),
            let twiceLeft = try? left.adding(left), let twiceRight = try? right.adding(right)
        else { return .second }
        return twiceLeft < right ? .first : twiceRight < left ? .last : .second
    }

    /// The numbers of the line as they are printed, with no more decimals than all of them need.
    func labels(_ unit: Unit, _ suffix: Notation.Suffix?) -> [String] {
        let notations = (0...Self.mostDecimals).lazy.map { decimals in
            Notation(unit, decimals: unit == .money && suffix == nil && decimals == 1 ? 2 : decimals, suffix: suffix)
        }
        let notation =
            notations.first { notation in marks.allSatisfy { notation.rounded($0) == $0 } } ?? .computed(unit)
        return marks.map(notation.print)
    }
}

extension RateScale {
    private static let mostDecimals = 6
    private static let mostSteps = 4
    /// Of the steps' sizes: from a tenth of the smallest decimal that a rate has up to more digits than one has.
    private static let powersOfTen = -8...22

    /// By the smallest step of which there are not too many. One of which four are less than the range is not tried.
    private static func marks(from lowest: Rational, to highest: Rational, over range: Rational) -> [Rational]? {
        guard let quarter = try? range.divided(by: Rational(mostSteps)) else { return nil }
        for power in powersOfTen {
            for digit in [1, 2, 5] {
                guard let step = try? Rational.decimal(digits: digit, places: -power), step >= quarter,
                    let marks = marks(from: lowest, to: highest, by: step)
                else { continue }
                return marks
            }
        }
        return nil
    }

    /// Nil where there would be too many.
    private static func marks(from lowest: Rational, to highest: Rational, by step: Rational) -> [Rational]? {
        guard var mark = try? lowest.rounded(to: step, .down), let end = try? highest.rounded(to: step, .up) else {
            return nil
        }
        var marks = [mark]
        while mark < end {
            guard marks.count <= mostSteps, let next = try? mark.adding(step) else { return nil }
            mark = next
            marks.append(mark)
        }
        return marks
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
