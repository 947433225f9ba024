internal import Datasets
internal import Diagnostics

/// The values of `risks.provider-failure.score`, `risks.count`, `risks.high.count`, `risks.option-2.count` …
extension RiskRegister: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "risks" else { return nil }
        switch (parts.dropFirst().first, Array(parts.dropFirst(2))) {
        case ("count"?, []): return count(risks, name)
        case ("highest"?, []): return highest.map { NamedValue(name, $0.phrase, at: source.whole) }
        case (let id?, []): return risk(id).map { NamedValue(name, $0.risk, at: $0.span) }
        case (let id?, ["score"]): return risk(id).map { NamedValue(name, $0.present.phrase, at: $0.span) }
        case (let group?, ["count"]): return risks(in: group).map { count($0, name) }
        default: return nil
        }
    }

    package var names: [String] {
        let bands = scale.bands.map { "risks.\(Slug.make($0.name)).count" }
        return ["risks.count", "risks.highest"] + bands + options.map { "risks.\($0).count" }
            + risks.flatMap { ["risks.\($0.id)", "risks.\($0.id).score"] }
    }

    /// Whether an id is what the program calls something else by.
    static func reserved(_ id: String, scale: RiskScale, options: [Option]) -> Bool {
        ["count", "highest", "register", "matrix"].contains(id)
            || scale.bands.contains { Slug.make($0.name) == id }
            || options.contains { $0.key == id || $0.id == id }
    }
}

extension RiskRegister {
    private func risk(_ id: String) -> Risk? { risks.first { $0.id == id } }

    /// The risks of a band, `very-high`, or of an option by its key; nil when there is no such group.
    private func risks(in group: String) -> [Risk]? {
        if let band = scale.bands.first(where: { Slug.make($0.name) == group }) {
            return risks.filter { $0.present.band == band }
        }
        return options.contains(group) ? risks(ofOption: group) : nil
    }

    /// The highest present score.
    private var highest: RiskScore? { byScore.first?.present }

    private func count(_ risks: [Risk], _ name: String) -> NamedValue {
        let count = Quantity(Rational(risks.count), .count)
        return NamedValue(name, Notation.computed(.count).print(count.value), count, at: source.whole)
    }
}
