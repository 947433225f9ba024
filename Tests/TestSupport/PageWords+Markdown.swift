import Diagnostics

extension PageWords {
    /// Reads a Markdown page, or a paper with its front matter. Emphasis, escapes and attributes go, links keep their
    /// text; marks of headings, lists, quotes and table rules are no words in any case.
    package init(markdown: String) {
        var text: [UInt8] = []
        var rest = Array(markdown.utf8)[...]
        while let byte = rest.first {
            if let reference = CharacterReference(at: rest) {
                text += String(reference.character).utf8
                rest.removeFirst(reference.length)
            } else if let escaped = Self.escaped(at: rest) {
                text.append(escaped)
                rest.removeFirst(2)
            } else if let aside = Self.asides.first(where: { rest.starts(with: $0.start.utf8) }) {
                rest = rest.drop { $0 != aside.end }.dropFirst()
            } else {
                if byte == UInt8(ascii: "|") {
                    text.append(.space)
                } else if !Self.marks.contains(byte) {
                    text.append(byte)
                }
                rest.removeFirst()
            }
        }
        self.init(words: String(decoding: text, as: UTF8.self).words)
    }

    /// Marks that may touch a word.
    private static let marks = Set("*_`~[]".utf8)

    /// What no reader sees: a link's address, an id.
    private static let asides = [(start: "](", end: UInt8(ascii: ")")), (start: "{#", end: UInt8(ascii: "}"))]

    /// The punctuation after a backslash; nil when there is none and the backslash is a character of its own.
    private static func escaped(at text: ArraySlice<UInt8>) -> UInt8? {
        guard text.first == UInt8(ascii: "\\"), let next = text.dropFirst().first else { return nil }
        let isPunctuation = (0x21...0x7E).contains(next) && !next.isLetter && !next.isDigit
        return isPunctuation ? next : nil
    }
}
