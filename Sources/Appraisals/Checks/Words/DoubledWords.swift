package import Diagnostics

extension Rule {
    package static let doubledWord = Rule(
        "doubled-word", .warning, "A word, or a few words, stand twice one after the other.",
        canBeLowered: true, canBeAccepted: true,
        example: .text("The decision is open to challenge to challenge.", mended: "The decision is open to challenge."))
}

extension Diagnostic {
    fileprivate static func doubledWord(_ words: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .doubledWord, at: span, "\(words.quoted) stands twice", suggestion: "write \(words.quoted) once")
    }
}

/// Finds “the the” and “to challenge to challenge”.
enum DoubledWords {
    static func find(in passages: [Passage]) -> [Diagnostic] {
        passages.flatMap { passage -> [Diagnostic] in
            var findings: [Diagnostic] = []
            var index = 0
            while index < passage.words.count {
                guard let length = lengths.first(where: { passage.isRepeated(at: index, length: $0) }) else {
                    index += 1
                    continue
                }
                let both = index..<(index + 2 * length)
                let words = passage.text(ofWords: (index + length)..<both.upperBound)
                findings.append(.doubledWord(words, at: passage.span(ofWords: both)))
                index = both.upperBound - length
            }
            return findings
        }
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
