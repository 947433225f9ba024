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

extension Attributes {
    /// Whether a word has the form of an id or a class: `[a-z][a-z0-9-]*`.
    package static func isName(_ word: some Collection<UInt8>) -> Bool {
        guard let first = word.first, first.isLowercaseLetter else { return false }
        return word.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
}
