internal import Markdown

extension [Inline] {
    /// Whether anything is left to read without the marks around it.
    package var hasWords: Bool { !plainText.wording.isEmpty }

    /// Whether nothing is lost where only the words are kept: no link's address, no image, note or struck-out text.
    /// HTML is none of these, and is refused everywhere.
    var isWordsOnly: Bool {
        allSatisfy { inline in
            switch inline.kind {
            case .text, .code, .html, .softBreak, .hardBreak, .value, .abbreviation: true
            case .emphasis(let content), .strong(let content): content.isWordsOnly
            case .strikethrough, .link, .image, .footnoteReference: false
            }
        }
    }
}
