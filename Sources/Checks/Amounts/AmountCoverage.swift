package import Diagnostics

/// The amounts of money and percentages in a paper's texts, counted before it is known what the paper accepts.
struct CountedAmounts {
    let count: Int
    /// What is wrong with those that are loose, in the order of the texts.
    let loose: [Diagnostic]

    /// What loose amounts are findings of.
    static let rules: [Rule] = [.unboundFigure, .proseDiffers, .correctionTyped]
}

/// How many amounts of a paper's texts come from its data.
package struct AmountCoverage: Sendable, Equatable {
    /// How many amounts of money and percentages the texts have.
    package let count: Int
    /// How many of them are in none of the data, for a reason that the paper gives.
    package let acceptedCount: Int
    /// The places of those that are in none of the data, in the order of the texts.
    package let loose: [Span]

    /// How many are values of the data: by a name, or typed and equal to one.
    package var boundCount: Int { count - acceptedCount - loose.count }
}

extension AmountCoverage {
    init(_ amounts: CountedAmounts, accepted: [AcceptedFinding]) {
        let places = Set(
            accepted.lazy.filter { CountedAmounts.rules.contains($0.finding.rule) }.compactMap { Place($0.finding) })
        let loose = amounts.loose.filter { Place($0).map { !places.contains($0) } ?? true }
        count = amounts.count
        acceptedCount = amounts.loose.count - loose.count
        self.loose = loose.compactMap(\.place.span)
    }

    private struct Place: Hashable {
        let rule: String
        let path: String
        let offset: Int

        init?(_ finding: Diagnostic) {
            guard let span = finding.place.span else { return nil }
            (rule, path, offset) = (finding.rule.id, span.file.path, span.range.lowerBound)
        }
    }
}
