internal import Settings

/// What the table of scores says of itself.
final class ScorePhrases: Sendable {
    let method: String
    let total: String
    let rank: String
    private let summaryPhrase: CountedPhrase
    private let firstPhrase: Phrase
    private let firstSharedPhrase: Phrase
    private let dominatesPhrase: Phrase
    private let equalPhrase: Phrase
    private let unscoredPhrase: Phrase
    private let recommendedPhrase: Phrase
    private let recommendedUnscoredPhrase: Phrase
    private let partPhrase: Phrase

    init(_ reader: inout StringsReader) {
        method = reader.words("scores-method")
        total = reader.words("scores-total")
        rank = reader.words("scores-rank")
        summaryPhrase = reader.counted("scores-of-options", "criteria")
        firstPhrase = reader.phrase("scores-first", "option", "total", "highest")
        firstSharedPhrase = reader.phrase("scores-first-shared", "options", "total", "highest")
        dominatesPhrase = reader.phrase("scores-dominates", "better", "worse")
        equalPhrase = reader.phrase("scores-equal", "options")
        unscoredPhrase = reader.phrase("scores-unscored", "options")
        recommendedPhrase = reader.phrase("scores-recommended", "option", "rank", "reason")
        recommendedUnscoredPhrase = reader.phrase("scores-recommended-unscored", "option", "reason")
        partPhrase = reader.phrase("scores-part", "criterion", "contribution")
    }
}

extension ScorePhrases {
    /// `3 options scored by 4 criteria`
    func summary(options: Int, criteria: Int) -> String { summaryPhrase.filled(options, String(criteria)) }

    /// `Option 3 scores highest, 6.55 of 10`
    ///
    /// - Parameter options: Of one or several, as a list.
    func first(_ options: String, isShared: Bool, total: String, highest: Int) -> String {
        (isShared ? firstSharedPhrase : firstPhrase).filled(options, total, String(highest))
    }

    func dominates(_ better: String, _ worse: String) -> String { dominatesPhrase.filled(better, worse) }
    func equal(_ options: String) -> String { equalPhrase.filled(options) }
    func unscored(_ options: String) -> String { unscoredPhrase.filled(options) }

    /// `Option 2 is recommended, and is 2nd by these scores: …`
    ///
    /// - Parameter rank: Nil for an option that is not scored.
    func recommended(_ option: String, rank: String?, because reason: String) -> String {
        rank.map { recommendedPhrase.filled(option, $0, reason) } ?? recommendedUnscoredPhrase.filled(option, reason)
    }

    /// `Quality 2.80`
    func part(_ criterion: String, _ contribution: String) -> String { partPhrase.filled(criterion, contribution) }
}
