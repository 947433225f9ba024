package import Diagnostics

/// What stands in braces at the end of a heading, a paragraph or a list item: `{#commission .baseline}`.
package struct Attributes: Sendable, Equatable {
    /// Matches `[a-z][a-z0-9-]*`; nil when only classes are given.
    package let id: String?
    package let classes: [String]
    /// The braces and all between them.
    package let span: Span

    package init(id: String?, classes: [String], at span: Span) {
        self.id = id
        self.classes = classes
        self.span = span
    }
}
