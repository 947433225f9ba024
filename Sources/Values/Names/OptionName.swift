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

    package init(key: String, id: String, label: String = "", isRejected: Bool) {
        self.key = key
        self.id = id
        self.label = label
        self.isRejected = isRejected
    }
}
