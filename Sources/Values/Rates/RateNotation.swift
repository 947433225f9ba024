package import Datasets

extension Notation {
    /// How the rates of one set are printed, wherever they stand, so that their points stand below one another. Nil where
    /// some are written in thousands or millions and others are not: then each stands as typed.
    static func ofRates(_ rates: [WrittenNumber], unit: Unit) -> Notation? {
        let suffix = rates.first?.notation.suffix
        guard rates.allSatisfy({ $0.notation.suffix == suffix }) else { return nil }
        return Notation(unit, decimals: rates.map(\.notation.decimals).max() ?? 0, suffix: suffix)
    }

    /// As results of the set are printed, but with the same decimals for all: with pence as soon as one amount has some,
    /// or a rate is typed with them, and with one more decimal for counts as soon as one needs it.
    static func ofStatistics(_ all: [RateStatistics], as results: Notation, rates: Notation?) -> Notation {
        let values = all.flatMap {
            [$0.lowest, $0.lowerQuartile, $0.median, $0.upperQuartile, $0.highest, $0.mean]
        }
        switch results.unit {
        case .money:
            let whole = Notation(.money, decimals: 0)
            let hasPence = rates.map { $0.suffix == nil && $0.decimals > 0 } ?? false
            let isWhole = !hasPence && values.allSatisfy { whole.rounded($0) == results.rounded($0) }
            return isWhole ? whole : Notation(.money, decimals: results.decimals)
        case .percentage: return results
        case .count:
            let isExact = values.allSatisfy { results.rounded($0) == $0 }
            return isExact ? results : Notation(.count, decimals: results.decimals + 1)
        }
    }
}

extension RateTable {
    /// A rate as all of its set are printed.
    package func printed(_ rate: WrittenNumber) -> String { rateNotation?.print(rate.quantity.value) ?? rate.printed }

    /// A difference of two rates with its sign, as exact as the rates themselves.
    package func printed(difference: Rational) -> String { (rateNotation ?? notation).printSigned(difference) }

    /// What is worked out of several rates, as it is printed: amounts of money all alike, anything else as exact as it
    /// is itself.
    package func printed(_ value: Rational) -> String {
        let isAsExact = notation.unit == .count && notation.rounded(value) == value
        return (isAsExact ? notation : statisticsNotation).print(value)
    }
}
