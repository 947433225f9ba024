package import Datasets
package import Diagnostics

/// A value that stands in the text wherever its name does.
package struct NamedValue: Sendable {
    /// `rates.camden`
    package let name: String
    /// As it stands on the page.
    package let printed: String
    /// What a formula reckons with; nil for words: a rank, a source.
    package let quantity: Quantity?
    /// The cell that holds the value, or the file that it is worked out from.
    package let span: Span

    package init(_ name: String, _ printed: String, _ quantity: Quantity? = nil, at span: Span) {
        self.name = name
        self.printed = printed
        self.quantity = quantity
        self.span = span
    }
}

/// Knows the values of a set of names.
package protocol NameSource: Sendable {
    /// Nil for a name that this source does not know.
    func value(named name: String) -> NamedValue?
    /// Every name in a fixed order; many, where a table is long.
    var names: [String] { get }
}
