internal import Datasets

/// How the sums of a file are printed: as its amounts are, `£1.2m`, and else in whole pounds, or to the penny where an
/// amount has pence. What is worked out of amounts in millions has more digits than they, so that the rows of a page
/// add up and a difference is seen.
struct CostNotation {
    private var suffixes: Set<Notation.Suffix> = []
    private var hasPlain = false
    private var hasPence = false
    private var decimals = 0
    private var hasBias = false

    mutating func add(_ amount: WrittenNumber, hasBias: Bool) {
        let value = amount.quantity.value
        // A nought is as much in millions as it is in pounds.
        guard !value.isZero else { return }
        if let suffix = amount.notation.suffix {
            suffixes.insert(suffix)
            decimals = max(decimals, amount.notation.decimals)
        } else {
            hasPlain = true
        }
        hasPence = hasPence || !value.isWhole
        self.hasBias = self.hasBias || hasBias
    }

    /// - Parameter compared: Lists of amounts that readers compare with each other.
    func notation(isDiscounted: Bool, compared: [[Rational]]) -> Notation {
        guard !hasPlain, suffixes.count == 1, let suffix = suffixes.first else {
            return Notation(.money, decimals: hasPence ? 2 : 0)
        }
        let least = isDiscounted || hasBias ? max(decimals, suffix.leastDecimals) : decimals
        // To the pound at most.
        let notations = (least...max(least, suffix.power)).map { Notation(.money, decimals: $0, suffix: suffix) }
        let told = notations.first { notation in
            compared.allSatisfy { $0.differences.allSatisfy { !notation.rounded($0).isZero } }
        }
        return told ?? notations[0]
    }
}

extension Notation.Suffix {
    /// Of what is worked out.
    fileprivate var leastDecimals: Int { power > 3 ? 2 : 1 }
}

extension [Rational] {
    /// Between neighbours by their size, without those that are equal.
    fileprivate var differences: [Rational] {
        let sorted = sorted()
        return zip(sorted.dropFirst(), sorted).compactMap { try? $0.subtracting($1) }.filter { !$0.isZero }
    }
}
