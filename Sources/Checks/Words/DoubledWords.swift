package import Diagnostics
internal import Papers

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
enum DoubledWords: WordCheck {
    static let rules: [Rule] = [.doubledWord]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.traits.contains(.repeated) }.flatMap { passage in
            repeats(in: passage).map { first, second in
                let both = first.lowerBound..<second.upperBound
                return .doubledWord(
                    passage.text(ofWords: second), at: passage.span(ofWords: both),
                    fix: passage.fix(taking: second, after: first))
            }
        }
    }

    /// The words that stand twice, as they stand first and again.
    private static func repeats(in passage: Passage) -> [(first: Range<Int>, second: Range<Int>)] {
        var repeats: [(first: Range<Int>, second: Range<Int>)] = []
        var index = passage.words.lowerBound
        while index < passage.words.upperBound {
            guard passage[index].traits.contains(.repeated),
                let length = lengths.first(where: { passage.isRepeated(at: index, length: $0) })
            else {
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
}

extension Passage {
    /// Takes the second of equal words away, with the blank before it; nil where more than blanks and letters would go.
    ///
    /// It is safe for words that no sentence doubles, in words of the author's own.
    fileprivate func fix(taking second: Range<Int>, after first: Range<Int>) -> Fix? {
        let (kept, taken) = (span(ofWords: first), span(ofWords: second))
        guard kept.range.upperBound < taken.range.upperBound else { return nil }
        let source = Span(kept.file, kept.range.upperBound..<taken.range.upperBound)
        let written = source.text.utf8.split { $0.isBlank || $0.isLineEnd }
        let expected = text(ofWords: second).utf8.split(separator: .space)
        guard source.text.utf8.first.map({ $0.isBlank || $0.isLineEnd }) ?? false,
            written.elementsEqual(expected, by: { $0.elementsEqual($1) })
        else { return nil }
        let place = bytes(ofWords: first.lowerBound..<second.upperBound)
        return Fix("", at: source, isSafe: isNeverDoubled(second) && !isQuoted(place))
    }

    private func isNeverDoubled(_ words: Range<Int>) -> Bool {
        words.count == 1
            ? self[words.lowerBound].classes.contains(.neverDoubled)
            : words.allSatisfy { !self[$0].classes.contains(.verb) }
    }
}

extension Passage {
    fileprivate func isRepeated(at index: Int, length: Int) -> Bool {
        let (end, last) = (index + length, index + 2 * length)
        guard last <= words.upperBound, (index..<end).allSatisfy({ isSame($0, $0 + length) }),
            (index..<last).allSatisfy({ self[$0].traits.contains(.letters) && !self[$0].isValue }),
            (index..<(last - 1)).allSatisfy(isJoined), !isHyphenated(index..<last)
        else { return false }
        return length == 1 ? isFault(index, end) : isFault(index..<end)
    }

    private func isFault(_ first: Int, _ second: Int) -> Bool {
        let word = self[first]
        guard word.range.count > 1, !word.classes.contains(.doublable) else { return false }
        // “Which facet of it it requires”, “what we told you you know”; not “It it is”
        if word.classes.contains(.endsClause), !word.isCapitalised { return false }
        // “Reading reading rooms”, “Walla Walla”.
        let isName = word.isCapitalised || self[second].isCapitalised
        return !isName || word.classes.contains(.noName) || word.traits.contains(.capitals)
    }

    /// “More and more and more” goes on for effect, “New York New York” is a name or a list of them.
    private func isFault(_ range: Range<Int>) -> Bool {
        let length = range.count
        let goesOn = range.upperBound + length < words.upperBound && isJoined(after: range.upperBound + length - 1)
        let wentOn = range.lowerBound > words.lowerBound && isJoined(after: range.lowerBound - 1)
        let isChain =
            goesOn && isSame(range.upperBound + length, range.lowerBound)
            || wentOn && isSame(range.lowerBound - 1, range.upperBound - 1)
        let isName = range.allSatisfy { self[$0 + length].isCapitalised }
        let isOneWord = range.dropFirst().allSatisfy { isSame($0, range.lowerBound) }
        return !isChain && !isName && !isOneWord && !isIdiom(range) && range.contains { self[$0].range.count > 2 }
    }

    /// “What it does it does well”, “and so on and so on”
    private func isIdiom(_ range: Range<Int>) -> Bool {
        let isAfterObject =
            range.lowerBound > words.lowerBound && self[range.lowerBound - 1].classes.contains(.opensObject)
        let hasClause =
            isAfterObject && range.count == 2 && self[range.lowerBound].classes.contains(.subject)
            && self[range.lowerBound + 1].classes.contains(.verb)
        let goesOn = range.allSatisfy { !self[$0].classes.isDisjoint(with: [.and, .goesOn]) }
        return hasClause || goesOn
    }

    /// Whether the first or the last word is a part of a longer one: “re-record record”.
    private func isHyphenated(_ range: Range<Int>) -> Bool {
        let before = bytes(before: self[range.lowerBound].range.lowerBound).last
        return before == UInt8(ascii: "-") || gap(after: range.upperBound - 1).first == UInt8(ascii: "-")
    }
}
