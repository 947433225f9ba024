package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let scoreRecommended = Rule(
        "score-recommended", .error,
        "The recommended option does not score highest, and the paper does not say why it is recommended.",
        canBeAccepted: true,
        example: .pieces(
            [.settings("scores: {scale: 0-10, low: does not meet the need, high: meets it in full}")],
            mended: [
                .settings(
                    """
                    scores:
                      scale: 0-10
                      low: does not meet the need
                      high: meets it in full
                      because: Option 1 cannot lawfully go on after March
                    """)
            ],
            given: [
                .file("scores.csv", "criterion,Option 1,Option 2\nQuality,7,5\nCost,6,4"),
                .file("weights.csv", "criterion,weight\nQuality,60\nCost,40"),
            ]))
    package static let scoreReason = Rule(
        "score-reason", .warning, "A reason is given why the recommended option does not score highest, and it does.",
        canBeLowered: true,
        example: .pieces(
            [
                .settings(
                    """
                    scores:
                      scale: 0-10
                      low: does not meet the need
                      high: meets it in full
                      because: Option 1 cannot lawfully go on after March
                    """)
            ],
            mended: [.settings("scores: {scale: 0-10, low: does not meet the need, high: meets it in full}")],
            given: [
                .file("scores.csv", "criterion,Option 1,Option 2\nQuality,5,7\nCost,4,6"),
                .file("weights.csv", "criterion,weight\nQuality,60\nCost,40"),
            ]))
}

extension Diagnostic {
    /// - Parameter scored: `is 2nd with 5.80`, or `is not scored`.
    fileprivate static func scoreRecommended(
        _ option: Option, _ scored: String, first: String, total: String, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .scoreRecommended, at: span,
            "\(option.shortLabel) is recommended and \(scored); \(first) has the highest score, \(total)",
            suggestion: "say why, in the settings of the paper: “scores: {…, because: …}”, which stands under "
                + "{{ scores.table }}; or mend the scores or the outcomes")
    }

    fileprivate static func scoreReason(at span: Span) -> Diagnostic {
        Diagnostic(
            .scoreReason, at: span, "this stands on no page, since no option scores higher than the recommended one",
            suggestion: "delete “because” and what follows it")
    }
}

/// Finds a recommended option that does not score highest where nobody says why, and a reason that nothing asks for.
enum RecommendedScores: PaperCheck {
    static let rules: [Rule] = [.scoreRecommended, .scoreReason]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let scores = reading.data.scores, let appraisal = reading.appraisal, reading.doubts.optionsAreKnown else {
            return []
        }
        let chosen = appraisal.options.filter { $0.outcome?.verdict.isRecommendation == true }
        let isFirst = { (option: Option) in scores.first.contains { $0.key == option.key } }
        let reason = reading.parsed.scoreReason
        // Where several are recommended, the best of them counts.
        guard !chosen.isEmpty, !chosen.contains(where: isFirst) else {
            return reason.map { [.scoreReason(at: $0.span)] } ?? []
        }
        guard reason == nil, let option = chosen.first, let outcome = option.outcome, let best = scores.first.first
        else {
            return []
        }
        let scored = scores.option(option.key).map {
            "\(scores.printedRank(of: $0)) with a weighted score of \(scores.print(total: $0.total))"
        }
        return [
            .scoreRecommended(
                option, scored.map { "is \($0)" } ?? "is not scored",
                first: scores.first.map(\.label).joined(separator: " and "), total: scores.print(total: best.total),
                at: appraisal.text.tree.span(of: outcome.paragraph))
        ]
    }
}
