internal import Datasets

/// How scored options stand to each other, in sentences without a full stop.
package struct ScoreWords: Sendable {
    private let ranks: RankWords
    private let ordinal: OrdinalPhrase
    private let stays: Phrase
    private let staysUnder: Phrase
    private let staysOver: Phrase
    private let staysBetween: Phrase
    private let onlyUnder: Phrase
    private let onlyOver: Phrase
    private let onlyBetween: Phrase
    private let never: Phrase
    private let wholeWeight: Phrase
    private let scalePhrase: Phrase
    private let last: Phrase

    init(_ reader: inout StringsReader) {
        ranks = RankWords("score-rank", &reader)
        ordinal = reader.ordinal("ordinal", "number")
        stays = reader.phrase("scores-stays", "option", "criterion")
        staysUnder = reader.phrase("scores-stays-under", "option", "criterion", "weight")
        staysOver = reader.phrase("scores-stays-over", "option", "criterion", "weight")
        staysBetween = reader.phrase("scores-stays-between", "option", "criterion", "low", "high")
        onlyUnder = reader.phrase("scores-only-under", "option", "criterion", "weight")
        onlyOver = reader.phrase("scores-only-over", "option", "criterion", "weight")
        onlyBetween = reader.phrase("scores-only-between", "option", "criterion", "low", "high")
        never = reader.phrase("scores-never", "option", "criterion")
        wholeWeight = reader.phrase("scores-whole-weight", "criterion")
        scalePhrase = reader.phrase("scores-scale", "lowest", "low", "highest", "high")
        last = reader.phrase("list-last", "items", "last")
    }
}

extension ScoreWords {
    /// `first`, `equal first`, `2nd`
    package func rank(_ rank: Int, isShared: Bool) -> String {
        ranks.rank(rank, isShared: isShared, ordinal)
    }

    /// `Option 3 stays first while cost weighs under 52%`
    ///
    /// - Parameters:
    ///   - low: The weight above which it is first alone; nil where it is so from nothing up. As it is printed.
    ///   - high: The weight below which it is; nil where it is so up to all.
    ///   - isNow: Whether it is first alone by the weights as they are.
    package func stays(_ option: String, _ criterion: String, low: String?, high: String?, isNow: Bool) -> String {
        switch (low, high) {
        case (nil, nil): stays.filled(option, criterion)
        case (nil, let high?): (isNow ? staysUnder : onlyUnder).filled(option, criterion, high)
        case (let low?, nil): (isNow ? staysOver : onlyOver).filled(option, criterion, low)
        case (let low?, let high?): (isNow ? staysBetween : onlyBetween).filled(option, criterion, low, high)
        }
    }

    /// Of an option that no weight makes first alone.
    package func never(_ option: String, _ criterion: String) -> String { never.filled(option, criterion) }

    /// Where nothing else has any weight that could be kept in proportion.
    package func hasWholeWeight(_ criterion: String) -> String { wholeWeight.filled(criterion) }

    /// `0 (does not meet the need) to 10 (meets it in full)`
    package func scale(_ scale: ScoreScale) -> String {
        scalePhrase.filled(String(scale.lowest), scale.low, String(scale.highest), scale.high)
    }

    /// `Option 1, Option 2 and Option 3`
    package func list(_ items: [String]) -> String {
        guard items.count > 1, let final = items.last else { return items.first ?? "" }
        return last.filled(items.dropLast().joined(separator: ", "), final)
    }
}
