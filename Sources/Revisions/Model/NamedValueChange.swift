package import Papers

/// A value of a version of which no wording is known that is another than before.
package struct NamedValueChange: Sendable {
    package let part: VersionValue.Part
    /// What tells it from all others; nil where that is not to be repeated.
    package let name: String?
    /// What it is: `Camden (rates)`.
    package let label: String
    /// Nil for one that is new, or of which that is not to be repeated.
    package let old: String?
    /// Nil for one that is not there any more.
    package let new: String?
    /// Whether what it was is not to be repeated.
    package let isUntold: Bool
    /// What is said of it where it is kept back now: `[Not for publication: …]`; nil where nobody marked it so.
    package let statement: String?
}

extension VersionValue {
    /// `rates.camden` of `rates.rates.camden`
    fileprivate var nameInData: String { String(name.dropFirst(part.rawValue.count + 1)) }
}

extension NamedValueChange {
    /// In the order of the new version, then those that are not there any more. Where anything is kept back now, these may be
    /// just that: then it is only said how many there are.
    static func all(
        from old: PaperVersion, to new: PaperVersion, _ discretion: Discretion
    ) -> [NamedValueChange] {
        let before = Dictionary(old.values.map { ($0.name, $0) }) { first, _ in first }
        let after = Set(new.values.map(\.name))
        let changed = new.values.compactMap { value -> NamedValueChange? in
            guard let other = before[value.name] else { return NamedValueChange(value, old: nil, new: value.value) }
            if other.value == value.value, other.number == value.number { return nil }
            // What is printed alike differs in digits that no page shows.
            let isAlike = other.value == value.value
            let before = isAlike ? other.number ?? other.value : other.value
            let isUntold =
                value.number == nil ? discretion.hides(before, for: value.value) : discretion.isSecret(before)
            return NamedValueChange(
                value, old: isUntold ? nil : before, isUntold: isUntold,
                new: isAlike ? value.number ?? value.value : value.value)
        }
        let gone = old.values.filter { !after.contains($0.name) }
        return changed
            + (new.keepsBack ? counted(gone, discretion) : gone.map { NamedValueChange($0, old: $0.value, new: nil) })
    }

    /// How many there are of each part, and of those that are marked as kept back how many by what.
    private static func counted(_ gone: [VersionValue], _ discretion: Discretion) -> [NamedValueChange] {
        VersionValue.Part.allCases.flatMap { part in
            let statements = gone.filter { $0.part == part }.map { discretion.statement(of: $0.nameInData) }
            var told: [String?] = []
            for statement in statements where !told.contains(statement) { told.append(statement) }
            return told.map { statement in
                let count = statements.count { $0 == statement }
                return NamedValueChange(
                    part: part, name: nil, label: count == 1 ? "1 value" : "\(count) values", old: nil, new: nil,
                    isUntold: true, statement: statement)
            }
        }
    }

    private init(_ value: VersionValue, old: String?, isUntold: Bool = false, new: String?) {
        self.init(
            part: value.part, name: value.name, label: value.label, old: old, new: new, isUntold: isUntold,
            statement: nil)
    }
}
