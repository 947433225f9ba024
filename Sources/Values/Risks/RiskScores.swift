internal import Datasets
internal import Diagnostics
internal import Settings

/// The scores of one row, as far as they are given.
struct RiskScores {
    /// Nil when it is at fault.
    let inherent: RiskScore?
    let current: RiskScore?
    let target: RiskScore?

    init(_ reader: inout RowReader, scale: RiskScale) {
        let likelihood = Self.number("likelihood", &reader, scale, isRequired: true)
        let impact = Self.number("impact", &reader, scale, isRequired: true)
        inherent = likelihood.flatMap { likelihood in
            impact.map { scale.score(likelihood: likelihood, impact: $0) }
        }
        current = Self.score("current", &reader, scale)
        target = Self.score("target", &reader, scale)
        if let inherent { Self.checkTyped(inherent, &reader) }
    }

    /// A score that is given as a whole or not at all.
    private static func score(_ stage: String, _ reader: inout RowReader, _ scale: RiskScale) -> RiskScore? {
        let columns = ["\(stage)-likelihood", "\(stage)-impact"]
        let given = columns.filter { reader.number($0) != nil }
        if given.count == 1, let missing = columns.first(where: { $0 != given[0] }),
            !reader.table.isFaulty(row: reader.row)
        {
            reader.diagnostics.append(.riskHalf(reader.place(missing), other: given[0]))
        }
        let numbers = columns.map { number($0, &reader, scale, isRequired: false) }
        guard let likelihood = numbers[0], let impact = numbers[1] else { return nil }
        return scale.score(likelihood: likelihood, impact: impact)
    }

    private static func number(
        _ column: String, _ reader: inout RowReader, _ scale: RiskScale, isRequired: Bool
    ) -> Int? {
        let expected = "a whole number from 1 to \(scale.size)"
        guard let text = isRequired ? reader.required(column, expected) : reader.number(column),
            !reader.table.isFaulty(row: reader.row)
        else { return nil }
        if text.utf8.allSatisfy(\.isDigit), let number = Int(text), (1...scale.size).contains(number) { return number }
        reader.diagnostics.append(.riskScale(text, reader.place(column), size: scale.size))
        return nil
    }

    private static func checkTyped(_ score: RiskScore, _ reader: inout RowReader) {
        guard let typed = reader.number("score"), !reader.table.isFaulty(row: reader.row), typed != score.phrase,
            WrittenNumber.parse(typed)?.quantity != Quantity(Rational(score.value), .count)
        else { return }
        reader.diagnostics.append(.riskScore(typed, reader.place("score"), score: score))
    }
}

extension RowReader {
    /// The text of a cell that may hold a number; nil as well for `n/a` and a dash.
    fileprivate func number(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        if case .none? = NumberCell.parse(text) { return nil }
        return text
    }
}
