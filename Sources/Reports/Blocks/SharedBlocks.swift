internal import Papers

/// What blocks of a paper say in every kind of output, made once for all of them.
struct SharedBlocks: Sendable {
    /// Those that the paper's texts place, by the names of their sets. Only looked up, never listed.
    let ratesTables: [String: RatesTable]
    /// Those of the register of risks, where a text places it.
    let scoredRisks: [ScoredRisk]
    /// Of the options; nil where there is nothing to compare.
    let comparison: OptionsSummary.Comparison?

    /// - Parameter phrases: In the language of the paper.
    init(of paper: Paper, phrases: Phrases) {
        ratesTables = RatesTable.all(placedIn: paper, phrases: phrases)
        scoredRisks = ScoredRisk.all(placedIn: paper, phrases: phrases)
        comparison = OptionsSummary.Comparison(of: paper, phrases: phrases)
    }
}
