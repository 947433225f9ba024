internal import Diagnostics

/// A place of the document named in words: “paragraph 2.1”, “Table 3”.
struct TypedReference {
    /// `table 3`
    let label: String
    let number: String
    let isCaption: Bool
    /// Whether no word stands before the number.
    let isNumberAlone: Bool
    let range: Range<String.Index>

    private static let words = ["paragraph", "para", "para.", "section", "table", "figure"]
    private static let captions = ["table", "figure"]

    /// Those in a text, in order. Behind the number stand a blank or signs that end a sentence.
    ///
    /// - Parameters:
    ///   - isOpen: Whether words touch the text at its start, and at its end.
    static func all(in text: String, isOpen: (start: Bool, end: Bool) = (false, false)) -> [TypedReference] {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        return zip(words, words.dropFirst()).compactMap { word, number in
            if isOpen.start, word.startIndex == text.startIndex { return nil }
            if isOpen.end, number.endIndex == text.endIndex { return nil }
            return TypedReference(word, number)
        }
    }

    private init?(_ word: Substring.UnicodeScalarView, _ number: Substring.UnicodeScalarView) {
        let opening = word.drop { "([“".unicodeScalars.contains($0) }
        let digits = number.prefix { ("0"..."9").contains($0) || $0 == "." }
        let trimmed = digits.last == "." ? digits.dropLast() : digits
        let small = String(opening).lowercased()
        guard Self.words.contains(small), !trimmed.isEmpty,
            number[digits.endIndex...].allSatisfy({ ")],;:?!”.".unicodeScalars.contains($0) })
        else { return nil }
        self.init(
            label: "\(small) \(String(trimmed))", number: String(trimmed), isCaption: Self.captions.contains(small),
            isNumberAlone: false, range: opening.startIndex..<trimmed.endIndex)
    }

    private init(label: String, number: String, isCaption: Bool, isNumberAlone: Bool, range: Range<String.Index>) {
        self.label = label
        self.number = number
        self.isCaption = isCaption
        self.isNumberAlone = isNumberAlone
        self.range = range
    }

    /// A text that is nothing but a reference: “3.4”, “paragraph 3.4”.
    init?(whole text: String) {
        let words = text.withSingleBlanks
        if let reference = Self.all(in: words).first, reference.range == words.startIndex..<words.endIndex {
            self = reference
            return
        }
        let number = words.numberAlone
        guard number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), !number.isEmpty, words.utf8.count < 10
        else { return nil }
        self.init(
            label: number, number: number, isCaption: false, isNumberAlone: true,
            range: words.startIndex..<words.endIndex)
    }

    /// The word before a number that stands alone, and the text without it; nil where there is no such word.
    static func wordAtEnd(of text: String) -> (rest: String, word: String)? {
        let scalars = text.unicodeScalars
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        guard let end else { return nil }
        let word = scalars[...end].reversed().prefix { !$0.properties.isWhitespace && $0 != "(" && $0 != "[" }
        let start = scalars.index(scalars.index(after: end), offsetBy: -word.count)
        let found = String(scalars[start...end])
        guard words.contains(found.lowercased()) else { return nil }
        return (String(scalars[..<start]), found)
    }
}
