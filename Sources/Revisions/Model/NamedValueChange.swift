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
}

extension NamedValueChange {
    /// In the order of the new version, then those that are not there any more. Where anything is kept back now, these may be
    /// just that: then it is only said how many there are.
    static func all(from old: PaperVersion, to new: PaperVersion) -> [NamedValueChange] {
        let before = Dictionary(old.values.map { ($0.name, $0) }) { first, _ in first }
        let after = Set(new.values.map(\.name))
        let changed = new.values.compactMap { value -> NamedValueChange? in
            guard let other = before[value.name] else { return NamedValueChange(value, old: nil, new: value.value) }
            if other.value == value.value, other.number == value.number { return nil }
            // What is printed alike differs in digits that no page shows.
            let isAlike = other.value == value.value
            return NamedValueChange(
                value, old: isAlike ? other.number ?? other.value : other.value,
                new: isAlike ? value.number ?? value.value : value.value)
        }
        let gone = old.values.filter { !after.contains($0.name) }
        return changed
            + (new.keepsBack ? counted(gone) : gone.map { NamedValueChange($0, old: $0.value, new: nil) })
    }

    private static func counted(_ gone: [VersionValue]) -> [NamedValueChange] {
        VersionValue.Part.allCases.compactMap { part in
            let count = gone.count { $0.part == part }
            guard count > 0 else { return nil }
            return NamedValueChange(
                part: part, name: nil, label: count == 1 ? "1 value" : "\(count) values", old: nil, new: nil)
        }
    }

    private init(_ value: VersionValue, old: String?, new: String?) {
        self.init(part: value.part, name: value.name, label: value.label, old: old, new: new)
    }
}
