internal import Diagnostics

/// A word or a number of a text, with its apostrophes and without its hyphens: `in-house` is two, `TUPE'd` one.
struct ProseWord {
    /// Where it stands in the line's bytes.
    let range: Range<Int>
    let text: String
    /// The same in small letters.
    let key: String
    /// Whether it comes from the data and not from the author of the text.
    let isValue: Bool
}

extension ProseWord {
    /// Whether it begins with a capital letter.
    var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
    /// Whether it holds letters alone.
    var isLetters: Bool { text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" } }
    /// The number that it is; nil for a word.
    var number: Int? { text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil }
}

extension ProseLine {
    /// In order; each a run of letters and digits.
    var words: [ProseWord] {
        var values = self.values[...]
        return bytes.words.map { word($0, &values) }
    }

    private func word(_ range: Range<Int>, _ values: inout ArraySlice<Range<Int>>) -> ProseWord {
        values = values.drop { $0.upperBound <= range.lowerBound }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let isValue = values.first.map { $0.lowerBound < range.upperBound } ?? false
        return ProseWord(range: range, text: text, key: text.lowercased(), isValue: isValue)
    }
}
