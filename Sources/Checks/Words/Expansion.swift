internal import Diagnostics
internal import Papers

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
        let text = words.split(separator: "&", omittingEmptySubsequences: false).joined(separator: " and ")
        let bytes = Array(text.utf8)[...].withPlainSigns
        return bytes.words.map { word in
            let key = String(decoding: bytes[word], as: UTF8.self).lowercased()
            return key.utf8.count > 3 && key.utf8.last == UInt8(ascii: "s") ? String(key.dropLast()) : key
        }
    }
}

extension Passage {
    /// Whether the word at an index is an abbreviation that is written out beside it, however loosely:
    /// `Regulations 2006 (TUPE)`, `TUPE (the Transfer of …)`, `TUPE – Transfer of …`, or two cells of a glossary.
    func introduces(_ letters: ArraySlice<UInt8>, at index: Int, before next: Passage?) -> Bool {
        if isInBrackets(index), index > words.lowerBound { return true }
        let initials = Initials(letters)
        if index + 1 < words.upperBound,
            isIntroduction(gap(after: index)) || self[index + 1].classes.contains(.standsFor)
        {
            return initials.begin(words.suffix(from: index + 1), of: self)
        }
        return words.count == 1 && next.map { initials.begin($0.words, of: $0) } ?? false
    }

    /// The words that an abbreviation in brackets, or before brackets, stands for, where their initials say so.
    func expansion(of name: String, at index: Int) -> Expansion? {
        let initials = Initials(Array(name.utf8)[...])
        if isInBrackets(index), index > words.lowerBound,
            let start = initials.start(in: words.lowerBound..<index, of: self)
        {
            return Expansion(
                name: name, words: text(ofWords: start..<index), span: span(ofWords: start..<(index + 1)))
        }
        let following = index + 1..<min(words.upperBound, index + Self.longestExpansion)
        guard index + 1 < words.upperBound, gap(after: index).elementsEqual(" (".utf8),
            let end = following.first(where: { gap(after: $0).first == UInt8(ascii: ")") }),
            initials.start(in: words.lowerBound..<(end + 1), of: self) == index + 1
        else { return nil }
        let range = (index + 1)..<(end + 1)
        return Expansion(name: name, words: text(ofWords: range), span: span(ofWords: index..<range.upperBound))
    }

    private static let longestExpansion = 16

    /// `(TUPE)`, also `(“TUPE”)`
    private func isInBrackets(_ index: Int) -> Bool {
        guard range.signs.contains(.roundBracket), gap(after: index).prefix(4).contains(UInt8(ascii: ")")) else {
            return false
        }
        let before = bytes(before: self[index].range.lowerBound).suffix(4).drop { $0 != UInt8(ascii: "(") }
        return ["(", "(\"", "('", "(“"].contains { before.elementsEqual($0.utf8) }
    }

    private func isIntroduction(_ gap: ArraySlice<UInt8>) -> Bool {
        [" (", " – ", " - ", ": ", " = ", ", ", " — "].contains { gap.elementsEqual($0.utf8) }
    }

    /// Whether a word and the next are of one phrase.
    fileprivate func isPhrase(after index: Int) -> Bool {
        let gap = gap(after: index)
        return gap.allSatisfy { $0.isBlank || "-&'()\"".utf8.contains($0) } || gap.elementsEqual(" “".utf8)
    }

    /// The first byte of a word, as a small letter.
    fileprivate func initial(of index: Int) -> UInt8 { prose.bytes[self[index].range.lowerBound].lowercased }
}

/// The letters of an abbreviation as the initials of words.
private struct Initials {
    private let letters: [UInt8]

    init(_ letters: ArraySlice<UInt8>) {
        self.letters = letters.map(\.lowercased)
    }

    /// Whether the first of some words, but for small ones and a few others between, begin with the letters.
    func begin(_ words: Range<Int>, of passage: Passage) -> Bool {
        var left = letters[...]
        for index in words.prefix(letters.count * 2 + 4) {
            if passage.initial(of: index) == left.first { left = left.dropFirst() }
            if left.isEmpty { return true }
        }
        return false
    }

    /// Where the words start whose initials are the letters, up to the last of some words; nil where they are not.
    /// Small words may have no letter.
    func start(in words: Range<Int>, of passage: Passage) -> Int? {
        start(in: words, of: passage, skippingSmall: true) ?? start(in: words, of: passage, skippingSmall: false)
    }

    private func start(in words: Range<Int>, of passage: Passage, skippingSmall: Bool) -> Int? {
        var left = letters[...]
        for index in words.reversed() {
            if index < words.upperBound - 1, !passage.isPhrase(after: index) { return nil }
            let isSmall = passage[index].classes.contains(.small)
            if passage.initial(of: index) == left.last, !(isSmall && skippingSmall) {
                left = left.dropLast()
                if left.isEmpty { return index }
            } else if !isSmall {
                return nil
            }
        }
        return nil
    }
}
