internal import Diagnostics
internal import Markdown

/// What an abbreviation stands for, as one place of the paper says.
struct Expansion {
    /// `TUPE`
    let name: String
    /// `Transfer of Undertakings (Protection of Employment) Regulations`
    let words: String
    let span: Span
}

extension Expansion {
    init(_ abbreviation: Abbreviation) {
        self.init(name: abbreviation.short, words: abbreviation.words, span: abbreviation.span)
    }

    /// Whether two expansions differ in no more than capitals, hyphens, a plural, and `&` for “and”.
    func isSame(as other: Expansion) -> Bool { Self.key(of: words) == Self.key(of: other.words) }

    private static func key(of words: String) -> [String] {
        let line = ProseLine(words.split(separator: "&", omittingEmptySubsequences: false).joined(separator: " and "))
        return line.words.map { word in
            word.key.utf8.count > 3 && word.key.utf8.last == UInt8(ascii: "s") ? String(word.key.dropLast()) : word.key
        }
    }
}

extension Passage {
    /// Whether the word at an index is an abbreviation that is written out beside it, however loosely:
    /// `Regulations 2006 (TUPE)`, `TUPE (the Transfer of …)`, `TUPE – Transfer of …`, or two cells of a glossary.
    func introduces(at index: Int, before next: Passage?) -> Bool {
        if isInBrackets(index), index > 0 { return true }
        let letters = words[index].abbreviation.map { Array($0.utf8) } ?? []
        if index + 1 < words.count, isIntroduction(gap(after: index)) || isStandingFor(after: index) {
            return Initials(letters).begin(words[(index + 1)...])
        }
        return words.count == 1 && next.map { Initials(letters).begin($0.words[...]) } ?? false
    }

    /// The words that an abbreviation in brackets, or before brackets, stands for, where their initials say so.
    func expansion(of name: String, at index: Int) -> Expansion? {
        let initials = Initials(Array(name.utf8))
        if isInBrackets(index), index > 0, let start = initials.start(in: words[..<index], isJoined: isPhrase) {
            return Expansion(
                name: name, words: text(ofWords: start..<index), span: span(ofWords: start..<(index + 1)))
        }
        guard index + 1 < words.count, gap(after: index).elementsEqual(" (".utf8),
            let end = (index + 1..<min(words.count, index + Self.longestExpansion)).first(where: {
                gap(after: $0).first == UInt8(ascii: ")")
            }), initials.start(in: words[...end], isJoined: isPhrase) == index + 1
        else { return nil }
        let range = (index + 1)..<(end + 1)
        return Expansion(name: name, words: text(ofWords: range), span: span(ofWords: index..<range.upperBound))
    }

    private static let longestExpansion = 16

    /// `(TUPE)`, also `(“TUPE”)`
    private func isInBrackets(_ index: Int) -> Bool {
        let before = line.bytes[..<words[index].range.lowerBound].suffix(4).drop { $0 != UInt8(ascii: "(") }
        let marks: [[UInt8]] = ["(", "(\"", "('", "(“"].map { Array($0.utf8) }
        return marks.contains { before.elementsEqual($0) }
            && gap(after: index).prefix(4).contains(UInt8(ascii: ")"))
    }

    private func isIntroduction(_ gap: ArraySlice<UInt8>) -> Bool {
        [" (", " – ", " - ", ": ", " = ", ", ", " — "].contains { gap.elementsEqual($0.utf8) }
    }

    private func isStandingFor(after index: Int) -> Bool {
        words[index + 1].key == "stands" || words[index + 1].key == "means"
    }

    /// Whether a word and the next are of one phrase.
    private func isPhrase(after index: Int) -> Bool {
        let gap = gap(after: index)
        return gap.allSatisfy { $0.isBlank || "-&'()\"".utf8.contains($0) } || gap.elementsEqual(" “".utf8)
    }
}

/// The letters of an abbreviation as the initials of words.
private struct Initials {
    private let letters: [UInt8]
    private static let small: Set<String> = [
        "a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with",
    ]

    init(_ letters: [UInt8]) {
        self.letters = letters.map(\.lowercased)
    }

    /// Whether the first words, but for small ones and a few others between, begin with the letters.
    func begin(_ words: ArraySlice<ProseWord>) -> Bool {
        var left = letters[...]
        for word in words.prefix(letters.count * 2 + 4) {
            if word.key.utf8.first == left.first { left = left.dropFirst() }
            if left.isEmpty { return true }
        }
        return false
    }

    /// Where the words start whose initials are the letters, up to the last word; nil where they are not. Small words
    /// may have no letter.
    func start(in words: ArraySlice<ProseWord>, isJoined: (Int) -> Bool) -> Int? {
        start(in: words, isJoined: isJoined, skippingSmall: true)
            ?? start(in: words, isJoined: isJoined, skippingSmall: false)
    }

    private func start(in words: ArraySlice<ProseWord>, isJoined: (Int) -> Bool, skippingSmall: Bool) -> Int? {
        var left = letters[...]
        for index in words.indices.reversed() {
            if index < words.endIndex - 1, !isJoined(index) { return nil }
            let isSmall = Self.small.contains(words[index].key)
            if words[index].key.utf8.first == left.last, !(isSmall && skippingSmall) {
                left = left.dropLast()
                if left.isEmpty { return index }
            } else if !isSmall {
                return nil
            }
        }
        return nil
    }
}
