internal import Diagnostics
internal import Papers

/// Sentences that say of something that it is exempt, or not for publication, and of what they say it.
extension Passage {
    /// In words. What is longer is no sentence.
    private static let longestSentence = 120

    /// Parted at semicolons too.
    var sentences: [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = words.lowerBound
        for word in words
        where word + 1 == words.upperBound || word - start == Self.longestSentence || endsSentence(after: word) {
            sentences.append(start..<(word + 1))
            start = word + 1
        }
        return sentences
    }

    private func endsSentence(after word: Int) -> Bool {
        let gap = gap(after: word)
        if gap.contains(where: { $0 == .lineFeed || $0 == UInt8(ascii: ";") }) { return true }
        guard gap.contains(.space), gap.contains(where: { ".!?".utf8.contains($0) }) else { return false }
        return !isWord(word, in: ["para", "paras", "no", "sch"])
    }

    /// The words of a sentence that say of something that it is exempt, or not for publication.
    func claims(in sentence: Range<Int>) -> [Range<Int>] {
        sentence.compactMap { index in
            guard self[index].classes.contains(.secret), let claim = claim(at: index, in: sentence),
                !isQuoted(bytes(ofWords: claim)),
                !(sentence.lowerBound..<claim.lowerBound).contains(where: { isWord($0, in: Self.denials) })
            else { return nil }
            return claim
        }
    }

    private func claim(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        if isWord(index, in: ["publication"]) {
            let isClaim =
                index - 2 >= sentence.lowerBound && isWord(index - 1, in: ["for"]) && isWord(index - 2, in: ["not"])
            return isClaim ? (index - 2)..<(index + 1) : nil
        }
        let next = index + 1
        guard next < sentence.upperBound, isJoined(after: index) else { return index..<next }
        if isWord(index, in: ["confidential"]) { return isWord(next, in: Self.afterConfidential) ? index..<next : nil }
        if isWord(next, in: ["from"]) {
            return next + 1 < sentence.upperBound && isWord(next + 1, in: ["publication", "disclosure"])
                ? index..<(next + 2) : nil
        }
        return isWord(next, in: Self.afterExempt) ? index..<next : nil
    }

    private static let afterExempt = [
        "and", "annex", "annexes", "appendices", "appendix", "as", "because", "by", "due", "in", "information", "para",
        "paragraph", "pursuant", "since", "under", "within",
    ]
    private static let afterConfidential = [
        "and", "annex", "appendices", "appendix", "because", "by", "information", "under",
    ]
    private static let denials = [
        "could", "formerly", "if", "isn't", "longer", "may", "might", "neither", "never", "no", "non", "none", "nor",
        "not", "nothing", "previously", "unless", "was", "were", "whether", "without", "would",
    ]
    static let holding = ["contain", "containing", "contains", "include", "includes", "including"]
    private static let linking =
        holding + [
            "a", "also", "an", "and", "are", "as", "be", "being", "both", "considered", "deemed", "fully", "is",
            "itself",
            "of", "regarded", "remain", "remains", "report", "the", "therefore", "this", "to", "treated", "wholly",
            "which",
        ]

    /// Whether nothing but these words, and some in brackets, part a claim from what it is about.
    func says(_ between: Range<Int>, in sentence: Range<Int>) -> Bool {
        if sentence.contains(where: { isWord($0, in: ["12a"]) }) { return true }
        if between.count > 1, isWord(between.upperBound - 1, in: ["is", "are"]),
            isWord(between.upperBound - 2, in: ["and"])
        {
            return true
        }
        var depth = 0
        for word in between {
            if word > words.lowerBound {
                let gap = gap(after: word - 1)
                depth += gap.count { $0 == UInt8(ascii: "(") } - gap.count { $0 == UInt8(ascii: ")") }
            }
            if depth <= 0, !isWord(word, in: Self.linking) { return false }
        }
        return true
    }

    /// “This report”, before a word.
    func ownSubject(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
        for word in (sentence.lowerBound..<end).reversed() where isWord(word, in: ["this"]) {
            for noun in (word + 1)..<max(word + 1, min(word + 3, end)) where isWord(noun, in: Self.ownNames) {
                return word..<(noun + 1)
            }
        }
        return nil
    }

    private static let ownNames = ["annex", "appendix", "appraisal", "document", "item", "paper", "report"]

    /// Whether a claim that opens a line marks the whole text.
    func isMark(_ claim: Range<Int>, in sentence: Range<Int>) -> Bool {
        if sentence.contains(where: { isWord($0, in: ["12a"]) }) || claim.count > 1 { return true }
        guard isJoined(after: claim.lowerBound) else { return true }
        return isWord(claim.lowerBound, in: ["exempt"])
            && !isWord(claim.upperBound, in: ["information", "and", "as", "in"])
    }

    /// Whether a claim is a mark wherever it stands: in capitals, or with the law behind it.
    func isPlainly(_ claim: Range<Int>, in sentence: Range<Int>) -> Bool {
        isInCapitals(claim) || sentence.contains { isWord($0, in: ["12a"]) }
    }

    private func isInCapitals(_ words: Range<Int>) -> Bool {
        words.allSatisfy { self[$0].traits.contains(.capitals) }
    }

    func appendices(namedIn sentence: Range<Int>) -> [TypedReference] {
        sentence.compactMap { word in
            guard self[word].classes.contains(.reference), !self[word].isValue,
                let reference = typedReference(at: word),
                reference.kind == .appendix
            else { return nil }
            return reference
        }
    }

    /// Whether it names an appendix, at its start or not.
    func namesAppendix(besides first: Bool) -> Bool {
        appendices(namedIn: words).contains { !first || $0.word != words.lowerBound }
    }

    func word(behind reference: TypedReference) -> Int {
        let end = reference.bytes(in: self).upperBound
        return (reference.word..<words.upperBound).first { self[$0].range.lowerBound >= end } ?? words.upperBound
    }

    /// The paragraph of Schedule 12A that a sentence names.
    func paragraph(in sentence: Range<Int>) -> Int? {
        guard let word = sentence.first(where: { isWord($0, in: ["para", "paragraph"]) }),
            word + 1 < sentence.upperBound
        else { return nil }
        return Int(String(decoding: bytes(ofWord: word + 1), as: UTF8.self)).flatMap {
            (1...18).contains($0) ? $0 : nil
        }
    }
}
