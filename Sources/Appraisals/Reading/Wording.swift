internal import Markdown

extension String {
    /// The words as they are compared: in lower case, with one blank between them whatever blanks, line ends or
    /// no-break spaces the author's program put there.
    var wording: String { withSingleBlanks.lowercased() }

    /// The words with one blank between them and none around them.
    var withSingleBlanks: String {
        unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }
}

extension [Inline] {
    /// Whether anything is left to read without the marks around it.
    var hasWords: Bool { !plainText.wording.isEmpty }

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
