internal import Papers
internal import Templating

/// An option's outcome, as a word in a tag.
struct OutcomeModel: PageModel {
    /// As the author wrote it.
    let word: String
    /// `not-recommended`: for the style sheet.
    let slug: String

    init(_ outcome: Outcome) {
        word = outcome.wording
        slug = String(
            decoding: outcome.verdict.rawValue.utf8.map { $0 == .space ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    static let title = "Outcome"
    static let fields: [Field<Self>] = [
        .text("word", "The outcome as the author wrote it: Recommended", \.word),
        .text("slug", "The outcome for the style sheet: not-recommended", \.slug),
    ]
}
