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
        let likelihood = Self.number(columns.inherent.likelihood, &reader, scale, isRequired: true)
        let impact = Self.number(columns.inherent.impact, &reader, scale, isRequired: true)
        inherent = likelihood.flatMap { likelihood in
            impact.map { scale.score(likelihood: likelihood, impact: $0) }
        }
        current = Self.score(columns.current, &reader, scale)
        target = Self.score(columns.target, &reader, scale)
        if let inherent { Self.checkTyped(inherent, columns.score, scale, &reader) }
        for (column, stage) in columns.ratings { checkRating(column, of: stage, scale, &reader) }
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

/// A level of a scale, or a score, as registers write it: `4`, `4.0`, `Likely`, `4 – Likely`, `16 (High)`.
private struct RiskLevel {
    /// Nil where there is none, or more than one.
    private let number: Int?
    /// In lower case; empty where there are none.
    private let words: String
    private let hasNumber: Bool

    init(_ text: String) {
        let parts = text.utf8.split { !($0.isLetterOrDigit || $0 == UInt8(ascii: ".") || !$0.isASCII) }
            .map { String(Substring($0)) }.filter { $0 != "–" && $0 != "—" }
        let numbers = parts.filter { $0.utf8.first?.isDigit == true }
        hasNumber = !numbers.isEmpty
        number = numbers.count == 1 ? Self.wholeNumber(numbers[0]) : nil
        words = parts.filter { $0.utf8.first?.isDigit != true }.joined(separator: " ").wording
    }

    /// The level, where a number and words that both stand there mean the same.
    func level(among names: [String]) -> Int? {
        let named = names.firstIndex { $0.wording == words }.map { $0 + 1 }
        if words.isEmpty { return number }
        return !hasNumber || number == named ? named : nil
    }

    /// Whether it is the score, its band or the colour of that, or some of them.
    func says(_ score: RiskScore, of scale: RiskScale) -> Bool {
        let isNumber = hasNumber ? number == score.value : !words.isEmpty
        let isBand = words.isEmpty || words == score.band.name.wording
        return isNumber && (isBand || RiskColour(rawValue: words)?.isOf(score.band, of: scale) ?? false)
    }

    /// Whether it is a number, a band or a colour: other words nobody can compare.
    func isRating(of scale: RiskScale) -> Bool {
        if words.isEmpty { return number != nil }
        return RiskColour(rawValue: words) != nil || scale.bands.contains { $0.name.wording == words }
    }

    /// Spreadsheets that were made by programs say `4.0`.
    private static func wholeNumber(_ text: String) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
        let isWhole = parts.dropFirst().allSatisfy { $0.allSatisfy { $0 == UInt8(ascii: "0") } }
        return isWhole ? Int(Substring(parts[0])) : nil
    }
}

/// How registers colour a risk. Which bands have a colour differs where there are four of them or more.
private enum RiskColour: String {
    case green, yellow, amber, red

    func isOf(_ band: RiskBand, of scale: RiskScale) -> Bool {
        let highest = scale.bands.count - 1
        guard highest > 0 else { return true }
        // In twelfths of the way from the lowest band to the highest.
        let place = band.level * 12 / highest
        switch self {
        case .green: return place <= 3
        case .yellow: return highest == 1 || (3...6).contains(place)
        case .amber: return highest == 1 || (4...9).contains(place)
        case .red: return place >= 8
        }
    }
}

extension String {
    /// The number that it is where it is one digit, as nearly all levels are.
    fileprivate var digit: Int? {
        guard utf8.count == 1, let byte = utf8.first, byte.isDigit else { return nil }
        return Int(byte - UInt8(ascii: "0"))
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
