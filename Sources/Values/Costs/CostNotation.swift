internal import Datasets

/// How the sums of a file are printed: as its amounts are, `£1.2m`, and else in whole pounds, or to the penny where an
/// amount has pence.
struct CostNotation {
    private var suffixes: Set<Notation.Suffix> = []
    private var hasPlain = false
    private var hasPence = false
    private var decimals = 0

    mutating func add(_ amount: WrittenNumber) {
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
    }

    var notation: Notation {
        guard !hasPlain, suffixes.count == 1, let suffix = suffixes.first else {
            return Notation(.money, decimals: hasPence ? 2 : 0)
        }
        return Notation(.money, decimals: decimals, suffix: suffix)
    }
}
