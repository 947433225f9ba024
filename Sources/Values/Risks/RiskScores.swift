internal import Datasets
internal import Diagnostics
internal import Settings

/// The scores of one row, as far as they are given.
struct RiskScores {
    /// Nil when it is at fault.
    let inherent: RiskScore?
    let current: RiskScore?
    let target: RiskScore?

    init(_ reader: inout RowReader, _ columns: RiskColumns, scale: RiskScale) {
        inherent =
            columns.inherent.isOneColumn
            ? Self.pair(columns.inherent, &reader, scale, isRequired: true)
            : Self.required(columns.inherent, &reader, scale)
        current = Self.score(columns.current, &reader, scale)
        target = Self.score(columns.target, &reader, scale)
        if let inherent { Self.checkTyped(inherent, columns.score, scale, &reader) }
        for (column, stage) in columns.ratings { checkRating(column, of: stage, scale, &reader) }
    }

    private static func required(
        _ stage: RiskColumns.Stage, _ reader: inout RowReader, _ scale: RiskScale
    ) -> RiskScore? {
        let likelihood = number(stage.likelihood, &reader, scale, isRequired: true)
        let impact = number(stage.impact, &reader, scale, isRequired: true)
        guard let likelihood, let impact else { return nil }
        return scale.score(likelihood: likelihood, impact: impact)
    }

    /// Of a cell that holds both levels, and perhaps their product.
    private static func pair(
        _ stage: RiskColumns.Stage, _ reader: inout RowReader, _ scale: RiskScale, isRequired: Bool
    ) -> RiskScore? {
        let text = isRequired ? reader.required(stage.both, "a likelihood and an impact") : reader.number(stage.both)
        guard let text, !reader.table.isFaulty(row: reader.row) else { return nil }
        guard let pair = ScorePair(text, scale: scale, isImpactFirst: stage.isImpactFirst) else {
            reader.diagnostics.append(.riskPair(text, reader.place(stage.both), scale: scale, stage.isImpactFirst))
            return nil
        }
        let score = scale.score(likelihood: pair.likelihood, impact: pair.impact)
        if !pair.score.isEmpty, !RiskLevel(pair.score).says(score, of: scale) {
            reader.diagnostics.append(
                .riskScore(pair.score, reader.place(stage.both), score: score, besideLevels: true))
        }
        return score
    }

    /// A rating is that of one of the scores that it may be of.
    private func checkRating(
        _ column: RowReader.Column, of stage: RiskColumns.Rating, _ scale: RiskScale, _ reader: inout RowReader
    ) {
        let scores: [RiskScore?] =
            switch stage {
            case .inherent: [inherent]
            case .current: [current]
            case .target: [target]
            case .residual: [current, target]
            case .any: [current, target, inherent]
            }
        let given = scores.compactMap(\.self)
        guard let score = given.first, let typed = reader.number(column), !reader.table.isFaulty(row: reader.row)
        else { return }
        let level = RiskLevel(typed)
        guard level.isRating(of: scale), !given.contains(where: { level.says($0, of: scale) }) else { return }
        reader.diagnostics.append(.riskScore(typed, reader.place(column), score: score))
    }

    /// A score that is given as a whole or not at all.
    private static func score(
        _ stage: RiskColumns.Stage, _ reader: inout RowReader, _ scale: RiskScale
    ) -> RiskScore? {
        if stage.isOneColumn { return pair(stage, &reader, scale, isRequired: false) }
        let hasLikelihood = reader.number(stage.likelihood) != nil
        let hasImpact = reader.number(stage.impact) != nil
        if hasLikelihood != hasImpact, !reader.table.isFaulty(row: reader.row) {
            let (given, missing) =
                hasLikelihood ? (stage.likelihood, stage.impact) : (stage.impact, stage.likelihood)
            reader.diagnostics.append(.riskHalf(reader.place(missing), other: given.name))
        }
        let likelihood = number(stage.likelihood, &reader, scale, isRequired: false)
        let impact = number(stage.impact, &reader, scale, isRequired: false)
        guard let likelihood, let impact else { return nil }
        return scale.score(likelihood: likelihood, impact: impact)
    }

    private static func number(
        _ column: RowReader.Column, _ reader: inout RowReader, _ scale: RiskScale, isRequired: Bool
    ) -> Int? {
        let text =
            isRequired
            ? reader.required(column, "a whole number from 1 to \(scale.size)") : reader.number(column)
        guard let text, !reader.table.isFaulty(row: reader.row) else { return nil }
        if let level = text.digit, (1...scale.size).contains(level) { return level }
        let words = column.name.hasSuffix("likelihood") ? scale.likelihoods : scale.impacts
        if let level = RiskLevel(text).level(among: words), (1...scale.size).contains(level) { return level }
        reader.diagnostics.append(.riskScale(text, reader.place(column), size: scale.size, words: words))
        return nil
    }

    private static func checkTyped(
        _ score: RiskScore, _ column: RowReader.Column, _ scale: RiskScale, _ reader: inout RowReader
    ) {
        guard let typed = reader.number(column), !reader.table.isFaulty(row: reader.row),
            !RiskLevel(typed).says(score, of: scale)
        else { return }
        reader.diagnostics.append(.riskScore(typed, reader.place(column), score: score))
    }
}

extension RowReader {
    /// The text of a cell that may hold a number; nil as well for `n/a` and a dash.
    fileprivate func number(_ column: RowReader.Column) -> String? {
        guard let text = text(column) else { return nil }
        if text.digit != nil { return text }
        if case .none? = NumberCell.parse(text) { return nil }
        return text
    }
}
