internal import Datasets
internal import Diagnostics

/// The values of `scores.first`, `scores.option-2.total`, `scores.option-2.rank`, `scores.option-2.quality`,
/// `scores.option-3.stays-first.cost`, and `weights.cost`.
extension Scores: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.nameParts
        switch (parts.first, parts.count) {
        case ("weights", 2):
            return criterion(parts[1]).map { index in
                let weight = criteria[index].weight
                return NamedValue(name, print(weight: weight), Quantity(weight, .percentage), at: source.whole)
            }
        case ("scores", 2): return general(parts[1]).map { NamedValue(name, $0, at: source.whole) }
        case ("scores", 3): return option(parts[1]).flatMap { value(parts[2], of: $0, name) }
        case ("scores", 4) where parts[2] == Self.staysFirst:
            guard let option = option(parts[1]), let criterion = criterion(parts[3]) else { return nil }
            return sentence(on: option, by: criterion).map { NamedValue(name, $0, at: source.whole) }
        default: return nil
        }
    }

    package func names(most: Int) -> [String] {
        let slugs = criteria.map(\.slug)
        let ofOptions = options.prefix(most).flatMap { option in
            (["total", "rank"] + slugs + slugs.map { "\(Self.staysFirst).\($0)" }).map { "scores.\(option.key).\($0)" }
        }
        let all = ["scores.first", "scores.scale"] + ofOptions + slugs.map { "weights.\($0)" }
        return Array(all.prefix(most))
    }
}

extension Scores {
    private static let staysFirst = "stays-first"
    /// What no criterion may come to.
    static let reserved: Set = ["total", "rank", "table", "first", "scale", staysFirst]

    private func criterion(_ slug: String) -> Int? { criteria.firstIndex { $0.slug == slug } }

    private func general(_ name: String) -> String? {
        switch name {
        case "first": words.list(first.map(\.label))
        case "scale": words.scale(scale)
        default: nil
        }
    }

    private func value(_ last: String, of option: ScoredOption, _ name: String) -> NamedValue? {
        switch last {
        case "total":
            return NamedValue(name, print(total: option.total), Quantity(option.total, .count), at: source.whole)
        case "rank": return NamedValue(name, printedRank(of: option), at: source.whole)
        default:
            return criterion(last).map { index in
                let score = option.scores[index]
                return NamedValue(name, score.printed, Quantity(score.value, .count), at: score.span)
            }
        }
    }

    /// `first`, `equal first`, `2nd`
    package func printedRank(of option: ScoredOption) -> String {
        words.rank(rank(of: option), isShared: isShared(rankOf: option))
    }

    /// Why a name of the right form has no value; nil when it is only not known.
    func reason(forNo parts: [String], options known: [OptionName]) -> String? {
        guard parts.count > 2, known.contains(where: { $0.key == parts[1] }) else { return nil }
        return option(parts[1]) == nil ? "the file has no scores of \(parts[1])" : nil
    }
}
