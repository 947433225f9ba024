package import Diagnostics

extension Rule {
    package static let doubledWord = Rule(
        "doubled-word", .warning, "A word, or a few words, stand twice one after the other.",
        canBeLowered: true, canBeAccepted: true,
        example: .text("The decision is open to challenge to challenge.", mended: "The decision is open to challenge."))
}

extension Diagnostic {
    fileprivate static func doubledWord(_ words: String, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .doubledWord, at: span, "\(words.quoted) stands twice", suggestion: "write \(words.quoted) once", fix: fix)
    }
}

/// Finds “the the” and “to challenge to challenge”.
enum DoubledWords {
    static func find(in passages: [Passage]) -> [Diagnostic] {
        passages.flatMap { passage -> [Diagnostic] in
            let repeats = repeats(in: passage)
            let quotations = repeats.isEmpty ? [] : passage.quotations
            return repeats.map { first, second in
                let both = first.lowerBound..<second.upperBound
                return .doubledWord(
                    passage.text(ofWords: second), at: passage.span(ofWords: both),
                    fix: passage.fix(taking: second, after: first, quotations: quotations))
            }
        }
    }

    /// The words that stand twice, as they stand first and again.
    private static func repeats(in passage: Passage) -> [(first: Range<Int>, second: Range<Int>)] {
        var repeats: [(first: Range<Int>, second: Range<Int>)] = []
        var index = 0
        while index < passage.words.count {
            guard let length = lengths.first(where: { passage.isRepeated(at: index, length: $0) }) else {
                index += 1
                continue
            }
            let middle = index + length
            repeats.append((index..<middle, middle..<(middle + length)))
            index = middle
        }
        return repeats
    }

    /// How many words may be repeated.
    private static let lengths = 1...4

    /// Words that good sentences double: “those that had had care”, “the rules that came in in 2022”.
    fileprivate static let doublable: Set<String> = [
        "blah", "bye", "can", "do", "far", "ha", "had", "her", "in", "long", "many", "may", "much", "no", "on",
        "quite", "really", "so", "that", "very", "will", "yes",
    ]

    /// Words that are no part of a name, whatever letter they begin with.
    fileprivate static let small: Set<String> = [
        "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "if", "is", "it", "its",
        "not", "of", "or", "our", "the", "their", "this", "to", "was", "we", "were", "with",
    ]

    /// Words that no sentence doubles, unlike “what the cost is is known” or “whoever we spoke to to plan it”.
    fileprivate static let neverDoubled: Set<String> = [
        "an", "and", "because", "if", "its", "my", "of", "or", "our", "the", "their", "your",
    ]

    /// A sentence can double words around these: “what is agreed is agreed”, “all there is to do to do it well”.
    fileprivate static let verbs: Set<String> = [
        "are", "be", "been", "can", "could", "did", "do", "does", "done", "had", "has", "have", "is", "may", "might",
        "must", "shall", "should", "was", "were", "will", "would",
    ]
}

extension Passage {
    /// Takes the second of equal words away, with the blank before it; nil where more than blanks and letters would go.
    ///
    /// It is safe for words that no sentence doubles, in words of the author's own.
    fileprivate func fix(taking second: Range<Int>, after first: Range<Int>, quotations: [Range<Int>]) -> Fix? {
        let (kept, taken) = (span(ofWords: first), span(ofWords: second))
        guard kept.range.upperBound < taken.range.upperBound else { return nil }
        let source = Span(kept.file, kept.range.upperBound..<taken.range.upperBound)
        let written = source.text.utf8.split { $0.isBlank || $0.isLineEnd }
        let expected = text(ofWords: second).utf8.split(separator: .space)
        guard source.text.utf8.first.map({ $0.isBlank || $0.isLineEnd }) ?? false,
            written.elementsEqual(expected, by: { $0.elementsEqual($1) })
        else { return nil }
        let place = words[first.lowerBound].range.lowerBound..<words[second.upperBound - 1].range.upperBound
        return Fix("", at: source, isSafe: isNeverDoubled(second) && !quotations.overlap(place))
    }

    private func isNeverDoubled(_ range: Range<Int>) -> Bool {
        range.count == 1
            ? DoubledWords.neverDoubled.contains(words[range.lowerBound].key)
            : range.allSatisfy { !DoubledWords.verbs.contains(words[$0].key) }
    }
}

extension Passage {
    fileprivate func isRepeated(at index: Int, length: Int) -> Bool {
        let (end, last) = (index + length, index + 2 * length)
        guard last <= words.count, (index..<end).allSatisfy({ words[$0].key == words[$0 + length].key }),
            (index..<last).allSatisfy({ words[$0].isLetters && !words[$0].isValue }),
            (index..<(last - 1)).allSatisfy(isJoined), !isHyphenated(index..<last)
        else { return false }
        return length == 1 ? isFault(words[index], words[end]) : isFault(index..<end)
    }

    private func isFault(_ first: ProseWord, _ second: ProseWord) -> Bool {
        guard first.key.utf8.count > 1, !DoubledWords.doublable.contains(first.key) else { return false }
        // “Reading reading rooms”, “Walla Walla”.
        let isName = first.isCapitalised || second.isCapitalised
        return !isName || DoubledWords.small.contains(first.key) || first.text.utf8.allSatisfy(\.isUppercaseLetter)
    }

    /// “More and more and more” goes on for effect, “New York New York” is a name or a list of them.
    private func isFault(_ range: Range<Int>) -> Bool {
        let length = range.count
        let goesOn = range.upperBound + length < words.count && isJoined(after: range.upperBound + length - 1)
        let wentOn = range.lowerBound > 0 && isJoined(after: range.lowerBound - 1)
        let isChain =
            goesOn && words[range.upperBound + length].key == words[range.lowerBound].key
            || wentOn && words[range.lowerBound - 1].key == words[range.upperBound - 1].key
        let isName = range.allSatisfy { words[$0 + length].isCapitalised }
        let isOneWord = range.dropFirst().allSatisfy { words[$0].key == words[range.lowerBound].key }
        return !isChain && !isName && !isOneWord && range.contains { words[$0].key.utf8.count > 2 }
    }

    /// Whether the first or the last word is a part of a longer one: “re-record record”.
    private func isHyphenated(_ range: Range<Int>) -> Bool {
        let before = line.bytes[..<words[range.lowerBound].range.lowerBound].last
        return before == UInt8(ascii: "-") || gap(after: range.upperBound - 1).first == UInt8(ascii: "-")
    }
}
