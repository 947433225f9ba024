internal import Diagnostics

extension Passage {
    /// `**Insert link to report**`: two words or more between stars, of which the first asks for the second.
    var stressedPlaceholders: [Range<Int>] {
        range.classes.isDisjoint(with: .asking) ? [] : words.dropLast().compactMap(stressedPlaceholder)
    }

    private func stressedPlaceholder(at index: Int) -> Range<Int>? {
        guard self[index].classes.contains(.asking), isJoined(after: index),
            Self.inserted.contains(text(ofWords: (index + 1)..<(index + 2)).lowercased())
        else { return nil }
        let asking = span(ofWords: index..<(index + 1))
        guard let end = Self.endOfStress(around: asking) else { return nil }
        let last = words[index...].prefix(Self.mostWords).last { word in
            span(ofWords: word..<(word + 1)).range.upperBound <= end
        }
        return last.flatMap { $0 > index ? bytes(ofWords: index..<($0 + 1)) : nil }
    }

    /// Where the stars stand that close those directly before a word, on its line.
    private static func endOfStress(around word: Span) -> Int? {
        let (bytes, end) = (word.file.bytes, word.range.upperBound)
        guard bytes[..<word.range.lowerBound].last == star else { return nil }
        let stressed = bytes[end...].prefix(longestStress).prefix { $0 != star && !$0.isLineEnd }
        return bytes[stressed.endIndex...].first == star ? stressed.endIndex : nil
    }

    private static let star = UInt8(ascii: "*")
    private static let longestStress = 200
    private static let mostWords = 40
    /// What is to be inserted.
    private static let inserted: Set<String> = [
        "address", "chart", "date", "dates", "figure", "figures", "hyperlink", "link", "logo", "map", "name", "number",
        "photo", "picture", "table", "text",
    ]
}
