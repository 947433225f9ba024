internal import Datasets

/// What the names in a text call an option by, and whether blocks list it as rejected.
package struct OptionName: Sendable {
    /// `option-2b`
    package let key: String
    /// The id on the page: the one that the author gave, or else the key.
    package let id: String
    /// `Option 2 (b)`: as its heading writes it.
    package let label: String
    /// Whether it was considered and turned down.
    package let isRejected: Bool
    /// Whether it is what happens if nothing is decided.
    package let isBaseline: Bool
    /// Whether it is what the paper advises.
    package let isRecommended: Bool

    package init(
        key: String, id: String, label: String = "", isRejected: Bool, isBaseline: Bool = false,
        isRecommended: Bool = false
    ) {
        self.key = key
        self.id = id
        self.label = label
        self.isRejected = isRejected
        self.isBaseline = isBaseline
        self.isRecommended = isRecommended
    }
}

extension [OptionName] {
    /// The option that a cell names: `2`, `Option 2`, `option-2`, or the id that the author gave.
    package func first(named name: String) -> OptionName? {
        let slug = Slug.make(name)
        let key = "option-\(slug)"
        let several = slug.utf8.starts(with: "options-".utf8) ? "option-" + slug.dropFirst("options-".count) : key
        return first { $0.key == slug || $0.id == slug || $0.key == key || $0.key == several }
            ?? first { option in
                let label = Slug.make(option.label)
                return label == slug || label == key
            }
    }
}
