internal import Datasets
internal import Diagnostics
internal import Settings

/// The values of `risks.provider-failure.score`, `risks.count`, `risks.high.count`, `risks.option-2.count` …
extension RiskRegister: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "risks" else { return nil }
        switch (parts.dropFirst().first, Array(parts.dropFirst(2))) {
        case ("count"?, []): return count(risks.count, name)
        case ("highest"?, []): return highest.map { NamedValue(name, $0.phrase, at: source.whole) }
        case (let id?, []): return risk(id).map { NamedValue(name, $0.risk, at: $0.span) }
        case (let id?, ["score"]): return risk(id).map { NamedValue(name, $0.present.phrase, at: $0.span) }
        case (let group?, ["count"]): return (bandCounts[group] ?? optionCounts[group]).map { count($0, name) }
        default: return nil
        }
    }

    package func names(most: Int) -> [String] {
        let bands = scale.bands.map { "risks.\($0.slug).count" }
        let all =
            ["risks.count", "risks.highest"] + bands + options.map { "risks.\($0).count" }
            + risks.prefix(most).flatMap { ["risks.\($0.id)", "risks.\($0.id).score"] }
        return Array(all.prefix(most))
    }

    /// Whether an id is what the program calls something else by.
    static func reserved(_ id: String, scale: RiskScale, options: [OptionName]) -> Bool {
        ["count", "highest", "register", "matrix", "scale"].contains(id)
            || scale.bands.contains { $0.slug == id }
            || options.contains { $0.key == id || $0.id == id }
    }
}

extension RiskRegister {
    /// The highest present score.
    private var highest: RiskScore? {
        risks.map(\.present).reduce(nil as RiskScore?) { highest, next in
            highest.map { $0.value < next.value ? next : $0 } ?? next
        }
    }

    private func count(_ number: Int, _ name: String) -> NamedValue {
        let count = Quantity(Rational(number), .count)
        return NamedValue(name, Notation.computed(.count).print(count.value), count, at: source.whole)
    }
}
