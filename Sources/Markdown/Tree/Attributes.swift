package import Diagnostics

/// What stands in braces at the end of a heading, a paragraph or a list item: `{#commission .baseline}`,
/// `{#answers bars="Yes, No"}`; behind a link, stressed words or words in brackets only the
/// language that these are in: `{lang=cy}`.
package struct Attributes: Sendable, Equatable {
    /// Matches `[a-z][a-z0-9-]*`; nil when only classes are given.
    package let id: String?
    package let classes: [String]
    /// Columns that are to carry bars: `{bars="Answers"}`, as it is written between the quotation marks.
    package let bars: String?
    /// The language of the words, where it is another than that of the text: `cy`.
    package let language: String?
    /// The braces and all between them.
    package let span: Span

    package init(id: String?, classes: [String], bars: String? = nil, language: String? = nil, at span: Span) {
        self.id = id
        self.classes = classes
        self.bars = bars
        self.language = language
        self.span = span
    }
}

extension Attributes {
    /// `{.bars}`: all columns of numbers carry bars.
    package static let barsClass = "bars"

    /// `{.share}`: the numbers are drawn as shares of a whole.
    package static let shareClass = "share"

    package var asksForShares: Bool { classes.contains(Self.shareClass) }
    package var asksForBars: Bool { bars != nil || classes.contains(Self.barsClass) }

    /// Whether a word has the form of an id or a class: `[a-z][a-z0-9-]*`.
    package static func isName(_ word: some Collection<UInt8>) -> Bool {
        guard let first = word.first, first.isLowercaseLetter else { return false }
        return word.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
}
