internal import Papers
internal import Settings
internal import Templating

/// What every page of the exempt edition says at its head, and on paper on every page.
struct ExemptNotice: PageModel {
    let words: String
    let bases: [String]
    let margin: String

    /// - Parameters:
    ///   - paragraphs: Those of Schedule 12A by which something is exempt that the page, or its paper, has.
    ///   - phrases: In the language of the page.
    init(_ paragraphs: [Int], phrases: ExemptPhrases) {
        let paragraphs = Set(paragraphs).sorted()
        words = phrases.edition
        bases = paragraphs.isEmpty ? [phrases.nothing] : paragraphs.compactMap(phrases.basis)
        margin = phrases.margin(paragraphs)
    }

    static let title = "Notice of the exempt edition"
    static let fields: [Field<Self>] = [
        .text("words", "That the page is not for publication", \.words),
        .list("bases", "By which paragraphs of Schedule 12A, in the words of the law", \.bases),
        .text("margin", "The same in short, for the margin of each page of paper", \.margin),
    ]
}

extension PaperList {
    /// Nil in the public edition.
    func notice(_ paragraphs: [Int], phrases: Phrases) -> ExemptNotice? {
        site.edition == .exempt ? ExemptNotice(paragraphs, phrases: phrases.exempt) : nil
    }
}
