import Papers

extension OutcomeChange {
    /// In the order of the new version, then those of options that are not there any more.
    static func all(
        from old: [VersionOption], to new: [VersionOption], _ discretion: Discretion
    ) -> [OutcomeChange] {
        let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
        let after = Set(new.map(\.key))
        let changed = new.compactMap { option -> OutcomeChange? in
            let verdict = before[option.key]?.verdict
            guard verdict != option.verdict else { return nil }
            let isTold = !discretion.keepsBack || option.verdict != nil
            return OutcomeChange(option: option.label, old: isTold ? verdict : nil, new: option.verdict)
        }
        return changed
            + old.filter { !after.contains($0.key) && $0.verdict != nil }
            .map {
                discretion.keepsBack
                    ? OutcomeChange(option: nil, old: nil, new: nil)
                    : OutcomeChange(option: $0.label, old: $0.verdict, new: nil)
            }
    }
}

extension RecommendationChange {
    /// In the order of the new version, then those that are not there any more. One that only has another number is the
    /// same. Where anything is kept back now, what was said before may be just that, and is not repeated.
    static func all(from old: PaperVersion, to new: PaperVersion) -> [RecommendationChange] {
        let kept = Set(new.recommendations.map(\.text))
        let known = Set(old.recommendations.map(\.text))
        let gone = old.recommendations.filter { !kept.contains($0.text) }
        let others = new.recommendations.filter { !known.contains($0.text) }
        let before = Dictionary(gone.map { ($0.number, new.keepsBack ? "" : $0.text) }) { first, _ in first }
        let after = Set(others.map(\.number))
        return others.map { RecommendationChange(number: $0.number, old: before[$0.number], new: $0.text) }
            + gone.filter { !after.contains($0.number) }
            .map { RecommendationChange(number: $0.number, old: before[$0.number], new: nil) }
    }
}

extension RiskChange {
    /// The same of risks.
    static func all(from old: [VersionRisk], to new: [VersionRisk], _ discretion: Discretion) -> [RiskChange] {
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let after = Set(new.map(\.id))
        let changed = new.compactMap { risk -> RiskChange? in
            let score = before[risk.id]?.score
            return score == risk.score
                ? nil : RiskChange(id: risk.id, risk: risk.risk, old: score, new: risk.score, statement: nil)
        }
        return changed
            + old.filter { !after.contains($0.id) }
            .map { risk in
                discretion.keepsBack
                    ? RiskChange(
                        id: nil, risk: nil, old: nil, new: nil, statement: discretion.statement(of: "risks.\(risk.id)"))
                    : RiskChange(id: risk.id, risk: risk.risk, old: risk.score, new: nil, statement: nil)
            }
    }
}
