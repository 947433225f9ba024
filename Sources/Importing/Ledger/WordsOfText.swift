internal import Diagnostics

/// What counts as a word when words are accounted for.
package enum WordKind: Sendable {
    /// What stands between blanks.
    case betweenBlanks
    /// A run of letters and digits: for documents in which signs between words are marks and no words, as in Markdown.
    case runs
}

extension String {
    func accountedWords(_ kind: WordKind) -> [String] {
        guard kind == .runs else { return accountedWords }
        return unicodeScalars.split { !$0.isOfWord && $0.properties.generalCategory != .nonspacingMark }
            .filter { $0.contains(where: \.isOfWord) }.map { String($0) }
    }

    /// The words as they are accounted for: what stands between blanks and holds a letter or a digit, without the signs of
    /// sentences around it. A sign that changes what a number says, such as £ or - or two brackets, belongs to it.
    var accountedWords: [String] {
        unicodeScalars.split { $0.properties.isWhitespace }.compactMap { chunk in
            let start = chunk.drop(while: \.isAroundWords)
            guard let last = start.lastIndex(where: { !$0.isAroundWords }) else { return nil }
            let word = start[...last].withoutLoneBrackets
            return word.contains(where: \.isOfWord) ? String(word) : nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isAroundWords: Bool {
        switch self {
        case ",", ".", ":", ";", "!", "?", "\"", "'", "*", "[", "]", "\u{2013}", "\u{2014}", "\u{2018}"..."\u{201F}",
            "\u{2022}", "\u{2026}", "\u{E000}"..."\u{F8FF}":
            true
        default: false
        }
    }

    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension Substring.UnicodeScalarView {
    /// Without a bracket at one end whose other does not stand in the word.
    fileprivate var withoutLoneBrackets: Substring.UnicodeScalarView {
        var word = self
        while word.first == "(", !word.contains(")") { word = word.dropFirst().drop(while: \.isAroundWords) }
        while word.last == ")", !word.contains("(") {
            word.removeLast()
            while word.last?.isAroundWords ?? false { word.removeLast() }
        }
        return word
    }
}
