package import Settings

extension KnownColumns {
    /// Those of rates, risks, figures, costs, scores and weights; all sets of rates have the same.
    package static let all = [
        KnownColumns(of: "rates", RateColumns.all), KnownColumns(of: "risks", RiskColumns.all),
        KnownColumns(of: "figures", FigureColumns.all), KnownColumns(of: "costs", CostColumns.all),
        KnownColumns(of: "scores", ScoreColumns.all), KnownColumns(of: "weights", WeightColumns.all),
    ]
}
