package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let decisionChanged = Rule(
        "decision-changed", .error,
        "A recommendation that was decided has another amount now than when it was decided.", canBeAccepted: true,
        example: .pieces(
            [priced(at: "450000"), kept(", values: {figures.cost: \"£398,401\"}}")],
            mended: [priced(at: "398401"), kept(", values: {figures.cost: \"£398,401\"}}")], given: recommended))
    package static let decisionUnkept = Rule(
        "decision-unkept", .warning,
        "A recommendation that was decided takes a value from the data, and the record does not keep what it was.",
        canBeLowered: true,
        example: .pieces(
            [priced(at: "398401"), kept("}")],
            mended: [priced(at: "398401"), kept(", values: {figures.cost: \"£398,401\"}}")], given: recommended))

    private static let recommended: [Example.Piece] = [
        .reportSettings("date: 8 December 2026"),
        .report("## Recommendations\n\n1. Agree the purchase at {{ figures.cost }}."),
    ]

    private static func priced(at cost: String) -> Example.Piece {
        .file("figures.csv", "name,label,value,unit\ncost,Cost of the buses,\(cost),£")
    }

    private static func kept(_ rest: String) -> Example.Piece {
        .file(
            "outcome.yml", "date: 8 December 2026\nrecommendations:\n  - {number: 1, outcome: agreed\(rest)")
    }
}

extension Diagnostic {
    /// - Parameter now: What stands there; nil where the recommendation does not name the value any more.
    fileprivate static func decisionChanged(
        _ entry: DecidedRecommendation, _ name: String, from was: String, to now: String?
    ) -> Diagnostic {
        let change = now.map { "and the report says \($0) now" } ?? "which the report does not name there any more"
        let advice =
            now == nil
            ? "let the recommendation say \(was), as it was decided"
            : "give \(name) the value that was decided; where the report was wrong, put “\(entry.correction(of: name, was))” "
                + "below “corrections:” in its settings"
        return Diagnostic(
            .decisionChanged, at: entry.number.span,
            "recommendation \(entry.number.value) was decided with \(was) (\(name)), \(change)", suggestion: advice)
    }

    fileprivate static func decisionUnkept(
        _ entry: DecidedRecommendation, _ values: [(name: String, printed: String)]
    ) -> Diagnostic {
        let all = (entry.values + values).map { "\($0.name): \"\($0.printed)\"" }.joined(separator: ", ")
        let (which, it) = values.count == 1 ? ("a value", "it") : ("values", "them")
        return Diagnostic(
            .decisionUnkept, at: entry.number.span,
            "recommendation \(entry.number.value) takes \(which) from the data, and nothing here keeps what was decided",
            suggestion: "keep \(it): values: {\(all)}")
    }
}

extension DecidedRecommendation {
    fileprivate func correction(of name: String, _ was: String) -> String {
        let figure = name.utf8.starts(with: "figures.".utf8) ? String(name.dropFirst("figures.".count)) : name
        return "{figure: \(figure), was: \"\(was)\"}"
    }
}

/// Finds decided recommendations whose values follow the data: a record has to say what was decided.
enum DecidedValues: PaperCheck {
    static let rules: [Rule] = [.decisionChanged, .decisionUnkept]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        // What a fault hides is no change.
        guard let outcome = reading.outcome, let report = reading.report, !reading.doubts.dataAreFaulty,
            reading.doubts.textsAreWhole
        else { return [] }
        let items = report.recommendedItems
        let corrected = Set(
            (reading.parsed.report?.settings.notices.corrections ?? []).flatMap(\.changes).compactMap(\.correctedFigure)
        )
        return outcome.recommendations.flatMap { entry in
            guard let item = items.first(where: { $0.isMeant(by: entry.number.value) }) else { return [Diagnostic]() }
            let now = reading.values(in: item.node, of: report)
            let changed = entry.values.compactMap { name, printed -> Diagnostic? in
                let value = now.first { $0.name == name }?.printed
                guard value != printed, !corrected.contains(CorrectedFigure(name: name, was: printed)) else {
                    return nil
                }
                return .decisionChanged(entry, name, from: printed, to: value)
            }
            let open = now.filter { value in !entry.values.contains { $0.name == value.name } }
            return changed + (open.isEmpty ? [] : [.decisionUnkept(entry, open)])
        }
    }
}

/// A figure with the value that it had before a correction.
private struct CorrectedFigure: Hashable {
    /// `figures.cost`
    let name: String
    let was: String
}

extension CorrectedPlace {
    fileprivate var correctedFigure: CorrectedFigure? {
        guard case .figure(let name) = subject else { return nil }
        return CorrectedFigure(name: "figures.\(name.value)", was: was.value)
    }
}
