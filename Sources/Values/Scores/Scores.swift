package import Datasets
package import Diagnostics
package import Settings

/// What `scores.csv` and `weights.csv` come to: each option's scores by criterion, weighted, summed and ranked.
package struct Scores: Sendable {
    package let source: SourceFile
    /// In the order of the weights.
    package let criteria: [Criterion]
    /// Those that are scored, in the order of the appraisal.
    package let options: [ScoredOption]
    /// The labels of those that are not, in the same order: `Option 4`.
    package let unscored: [String]
    package let scale: ScoreScale
    let words: ScoreWords

    /// What options are scored by.
    package struct Criterion: Sendable {
        /// `quality-of-care`: what names call it by.
        package let slug: String
        /// As its row writes it.
        package let label: String
        /// As a part of all weights: 40% is 0.4.
        package let weight: Rational
    }

    /// What an option has by one criterion.
    package struct Score: Sendable {
        package let value: Rational
        /// As typed.
        package let printed: String
        package let reason: String?
        package let span: Span
    }
}

/// An option that has a score by every criterion.
package struct ScoredOption: Sendable {
    /// `option-2`
    package let key: String
    /// `Option 2`
    package let label: String
    /// One a criterion, in the order of the criteria.
    package let scores: [Scores.Score]
    /// Each score times its weight.
    package let contributions: [Rational]
    /// The sum of the contributions, on the scale of the scores.
    package let total: Rational

    init(_ option: OptionName, _ scores: [Scores.Score], weights: [Rational]) throws(ArithmeticFault) {
        key = option.key
        label = option.label.isEmpty ? option.key : option.label
        self.scores = scores
        var (contributions, total): ([Rational], Rational) = ([], .zero)
        for (score, weight) in zip(scores, weights) {
            let contribution = try score.value.multiplied(by: weight)
            contributions.append(contribution)
            total = try total.adding(contribution)
        }
        (self.contributions, self.total) = (contributions, total)
    }
}

extension Scores {
    /// An option by its key; nil for one that is not scored.
    package func option(_ key: String) -> ScoredOption? { options.first { $0.key == key } }

    /// The weighted total of an option as it is printed, `6.55`, and its place among those that are scored; nil for an
    /// option that is not. This is what other tables show as the score of an option.
    ///
    /// - Parameter key: `option-2`
    package func total(ofOption key: String) -> (printed: String, rank: Int, isShared: Bool)? {
        option(key).map { (print(total: $0.total), rank(of: $0), isShared(rankOf: $0)) }
    }

    /// Counted from 1, the highest total; equal totals share a rank.
    package func rank(of option: ScoredOption) -> Int { 1 + options.count { $0.total > option.total } }

    package func isShared(rankOf option: ScoredOption) -> Bool { options.count { $0.total == option.total } > 1 }

    /// The highest first; those of one rank in the order of the appraisal.
    package var ranking: [ScoredOption] {
        options.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }.map(\.element)
    }

    /// Those with the highest total: several where it is shared.
    package var first: [ScoredOption] { options.filter { rank(of: $0) == 1 } }

    package func print(total: Rational) -> String { Notation(.count, decimals: decimals).print(total) }

    package func print(weight: Rational) -> String { weightNotation.print(weight) }

    /// So many that every total is exact, up to a few; and then as many as tell those apart that differ.
    private var decimals: Int {
        let totals = options.map(\.total)
        let exact = (0...3).first { places in totals.allSatisfy { Notation(.count, decimals: places).rounded($0) == $0 }
        }
        return exact
            ?? (2...5).first { places in
                Set(totals.map(Notation(.count, decimals: places).rounded)).count == Set(totals).count
            } ?? 6
    }

    /// How what each criterion gives of a total is printed: exactly where a few more decimals than those of the totals do,
    /// and else with so many that for every option it adds up to the total that is printed.
    package var contributionNotation: Notation {
        let all = (decimals...(decimals + 4)).map { Notation(.count, decimals: $0) }
        let exact = all.prefix(4).first { notation in
            options.allSatisfy { $0.contributions.allSatisfy { notation.rounded($0) == $0 } }
        }
        return exact ?? all.first { notation in options.allSatisfy { addsUp($0, in: notation) } } ?? all[4]
    }

    private func addsUp(_ option: ScoredOption, in notation: Notation) -> Bool {
        let sum = option.contributions.reduce(Rational?.some(.zero)) { sum, part in
            try? sum?.adding(notation.rounded(part))
        }
        return sum.map(print(total:)) == print(total: option.total)
    }

    private var weightNotation: Notation {
        let all = (0...3).map { Notation(.percentage, decimals: $0) }
        return all.first { notation in criteria.allSatisfy { notation.rounded($0.weight) == $0.weight } } ?? all[3]
    }

    /// Whether a reason stands beside any score.
    package var hasReasons: Bool { options.contains { $0.scores.contains { $0.reason != nil } } }
}

extension Scores {
    /// For each option that is at least as good as others by every criterion, and better by one: the labels of those.
    package var dominance: [(better: String, worse: [String])] {
        options.compactMap { better in
            let worse = options.filter { better.dominates($0) }
            return worse.isEmpty ? nil : (better.label, worse.map(\.label))
        }
    }

    /// Options that have the same score by every criterion, two or more each.
    package var equals: [[String]] {
        var left = options[...]
        var equals: [[String]] = []
        while let option = left.popFirst() {
            let same = left.filter { $0.scores.map(\.value) == option.scores.map(\.value) }
            guard !same.isEmpty else { continue }
            left.removeAll { other in same.contains { $0.key == other.key } }
            equals.append([option.label] + same.map(\.label))
        }
        return equals
    }
}

extension ScoredOption {
    /// Whether it is at least as good by every criterion, and better by one.
    fileprivate func dominates(_ other: ScoredOption) -> Bool {
        let pairs = zip(scores, other.scores)
        return pairs.allSatisfy { $0.value >= $1.value } && pairs.contains { $0.value > $1.value }
    }
}
