package import Diagnostics

/// A short form and the words that it stands for: `*[TUPE]: Transfer of Undertakings …`.
package struct Abbreviation: Sendable {
    package let short: String
    package let words: String
    /// The short form and the words, where they are defined.
    package let span: Span

    package init(short: String, words: String, span: Span) {
        self.short = short
        self.words = words
        self.span = span
    }
}
