package import Datasets

/// The weights of one criterion by which one option is first alone, while the weights of all others keep their
/// proportions: they lie side by side, since every difference of two totals is linear in the weight.
///
/// With w the weight of the criterion and r the total of an option by all others, whose weights come to 1 together, the
/// option's total is w · s + (1 − w) · r. Its lead over another is so from one weight on, or up to one.
package struct ScoreStability: Sendable, Equatable {
    /// Above which it is first; nil where it is so from no weight at all, 0 included.
    package let above: Rational?
    /// Below which it is; nil where it is so up to the whole weight, that included.
    package let below: Rational?

    /// Whether the option is first alone by a weight.
    package func holds(_ weight: Rational) -> Bool {
        above.map { weight > $0 } ?? true && below.map { weight < $0 } ?? true
    }
}

extension Scores {
    package enum Stability: Sendable, Equatable {
        case within(ScoreStability)
        /// By no weight is the option first alone.
        case never
        /// The criterion has all the weight, so the others have no proportions.
        case wholeWeight
    }

    /// Nil where the numbers have too many digits.
    ///
    /// - Parameter criterion: By its place among the criteria.
    package func stability(of option: ScoredOption, by criterion: Int) -> Stability? {
        let rest = (try? Rational(1).subtracting(criteria[criterion].weight)) ?? .zero
        guard !rest.isZero else { return .wholeWeight }
        var (above, below): (Rational?, Rational?) = (nil, nil)
        for other in options where other.key != option.key {
            guard let lead = try? Lead(of: option, over: other, by: criterion, rest: rest) else { return nil }
            switch lead.stretch {
            case .all: continue
            case .none: return .never
            case .above(let weight): above = max(above ?? weight, weight)
            case .below(let weight): below = min(below ?? weight, weight)
            }
        }
        if let above, let below, above >= below { return .never }
        return .within(ScoreStability(above: above, below: below))
    }
}

/// How far a total leads another, by the weight of a criterion.
private struct Lead {
    /// Where the criterion has no weight.
    private let atNought: Rational
    /// Where it has all of it.
    private let atWhole: Rational
    private let crossing: Rational

    enum Stretch {
        case all, none
        case above(Rational)
        case below(Rational)
    }

    /// - Parameter rest: The weight of all other criteria, which is above 0.
    init(
        of option: ScoredOption, over other: ScoredOption, by criterion: Int, rest: Rational
    ) throws(ArithmeticFault) {
        atWhole = try option.scores[criterion].value.subtracting(other.scores[criterion].value)
        let own = try option.total.subtracting(option.contributions[criterion])
        let others = try other.total.subtracting(other.contributions[criterion])
        atNought = try own.subtracting(others).divided(by: rest)
        let slope = try atNought.subtracting(atWhole)
        crossing = slope.isZero ? .zero : try atNought.divided(by: slope)
    }

    var stretch: Stretch {
        switch (atNought > .zero, atWhole > .zero) {
        case (true, true): .all
        case (true, false): .below(crossing)
        case (false, true): .above(crossing)
        case (false, false): .none
        }
    }
}

// MARK: - Sentences

extension Scores {
    /// `Option 3 stays first while cost weighs under 52%`; nil where the numbers have too many digits.
    package func sentence(on option: ScoredOption, by criterion: Int) -> String? {
        let (label, now) = (criteria[criterion].label.withinSentence, criteria[criterion].weight)
        switch stability(of: option, by: criterion) {
        case nil: return nil
        case .wholeWeight?: return words.hasWholeWeight(criteria[criterion].label)
        case .never?: return words.never(option.label, label)
        case .within(let range)?:
            let (low, high) = printed(range, now: now)
            return words.stays(option.label, label, low: low, high: high, isNow: range.holds(now))
        }
    }

    /// Exactly, or else with a decimal or more, rounded so that what is said holds: to the inside.
    private func printed(_ range: ScoreStability, now: Rational) -> (low: String?, high: String?) {
        for decimals in 0...5 {
            let notation = Notation(.percentage, decimals: decimals)
            let low = range.above.map { notation.rounded($0, up: true) }
            let high = range.below.map { notation.rounded($0, up: false) }
            if decimals == 0, low != range.above || high != range.below { continue }
            let inside = ScoreStability(above: low, below: high)
            let isEmpty = low.flatMap { low in high.map { low >= $0 } } ?? false
            guard decimals == 5 || !isEmpty && inside.holds(now) == range.holds(now) else { continue }
            return (low.map(notation.print), high.map(notation.print))
        }
        return (nil, nil)
    }
}

extension String {
    /// As it stands within a sentence: `Quality of care` as `quality of care`. A name keeps its capitals: one with a
    /// capital in a later place.
    var withinSentence: String {
        guard let first = utf8.first, first.isLetter, !first.isLowercaseLetter,
            !unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
        else { return self }
        return String(decoding: [first.lowercased] + utf8.dropFirst(), as: UTF8.self)
    }
}
