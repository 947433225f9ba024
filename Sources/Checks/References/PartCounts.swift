package import Diagnostics
internal import Papers

extension Rule {
    package static let countDisagrees = Rule(
        "count-disagrees", .warning,
        "The text says how many options, appendices or recommendations there are, and there are more or fewer.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.text("There are three options.")], mended: [.text("There are two options.")],
            given: [
                .options(
                    """
                    ## Option 1 – Extend the contract (do nothing)
                    ### Pros
                    - Nothing changes for residents

                    ## Option 2 – Commission eight providers
                    ### Pros
                    - Fixes the price for four years
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func countDisagrees(_ words: String, at span: Span, has: String) -> Diagnostic {
        Diagnostic(
            .countDisagrees, at: span, "this says \(words.quoted), and the paper has \(has)",
            suggestion: "write how many there are, or say which of them are meant")
    }
}

/// Finds counts that were typed and disagree with the paper: “there are three options”, “both appendices”.
///
/// A count may be of some of them, so it counts only where the words around it speak of all.
enum PartCounts: WordCheck {
    static let rules: [Rule] = [.countDisagrees]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let passages = prose.passages {
            !$0.isQuoted && $0.classes.contains(.reference)
                && ($0.classes.contains(.count) || $0.traits.contains(.number))
        }
        guard !passages.isEmpty else { return [] }
        let targets = ReferenceTargets(of: reading)
        return passages.flatMap { passage in
            passage.partCounts.compactMap { count in
                guard let there = targets.count(of: count.part), there != count.number,
                    !passage.isQuoted(passage.bytes(ofWords: count.words))
                else { return nil }
                let name = there == 1 ? count.part.rawValue : count.part.plural
                return .countDisagrees(
                    passage.text(ofWords: count.words), at: passage.span(ofWords: count.words),
                    has: "\(there) \(name)")
            }
        }
    }
}

/// What may be counted in words.
private enum CountedPart: String {
    case option, appendix, recommendation, risk

    var plural: String { self == .appendix ? "appendices" : rawValue + "s" }

    /// Of its plural; nil for any other word.
    init?(plural word: ArraySlice<UInt8>) {
        let small = String(decoding: word.map(\.lowercased), as: UTF8.self)
        guard let part = [Self.option, .appendix, .recommendation, .risk].first(where: { $0.plural == small }) else {
            return nil
        }
        self = part
    }
}

extension ReferenceTargets {
    /// Nil where it is not known, or where there are none.
    fileprivate func count(of part: CountedPart) -> Int? {
        switch part {
        case .option: options.isEmpty ? nil : options.count
        case .appendix: appendices.flatMap { $0 == 0 ? nil : $0 }
        case .recommendation: recommendations?.count
        case .risk: risks
        }
    }
}

private struct PartCount {
    let part: CountedPart
    let number: Int
    /// The count and what it is of.
    let words: Range<Int>
}

extension Passage {
    fileprivate var partCounts: [PartCount] {
        let other = otherDocuments.sentence
        return words.compactMap { index in
            guard index > words.lowerBound, index < other, self[index].classes.contains(.reference),
                let part = CountedPart(plural: bytes(ofWord: index)), isJoined(after: index - 1),
                let number = number(at: index - 1), isOfAll(part, count: index - 1, noun: index)
            else { return nil }
            return PartCount(part: part, number: number, words: (index - 1)..<(index + 1))
        }
    }

    /// Two to 99.
    private func number(at index: Int) -> Int? {
        guard !self[index].isValue else { return nil }
        if self[index].traits.contains(.number) {
            let number = Int(String(decoding: bytes(ofWord: index), as: UTF8.self)) ?? 0
            let isAlone = index == words.lowerBound || isJoined(after: index - 1)
            return isAlone && (2...99).contains(number) ? number : nil
        }
        return Self.numbers.firstIndex { isWord(index, in: $0) }.map { $0 + 2 }
    }

    private static let numbers = [
        ["two", "both"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"], ["ten"], ["eleven"],
        ["twelve"],
    ]

    /// Whether a count is of all that there are: “there are three options”, “all three options”, “the three options
    /// below”, “both appendices”.
    private func isOfAll(_ part: CountedPart, count: Int, noun: Int) -> Bool {
        let isBoth = isWord(count, in: ["both"])
        let isOfThese = isPreceded(count, by: ["the", "these", "all"]) || isBoth || beginsSentence(count)
        if isOfThese, isFollowed(noun, by: ["below", "above"]) { return bytes.last != UInt8(ascii: ":") }
        // “For the school there are three options” are others.
        let isStatement = isPreceded(count, by: ["are", "were"]) && isWord(count - 2, in: ["there"])
        if isStatement { return beginsSentence(count - 2) && endsThought(after: noun) }
        if part == .risk { return false }
        if isOfThese, isFollowed(noun, by: ["in"]), isWord(noun + 2, in: ["this"]) {
            return isWord(noun + 3, in: Self.papers)
        }
        // Unless the two were named before.
        if isBoth { return part == .appendix && beginsSentence(count) && count == words.lowerBound }
        if isPreceded(count, by: ["all"]) {
            let verbs = part == .option ? Self.verbs + Self.verbsOfOptions : Self.verbs
            return endsThought(after: noun) || isFollowed(noun, by: verbs)
        }
        if part == .option, isPreceded(count, by: ["the"]), isWord(count - 2, in: ["of"]) {
            return isOfTheOptions(count - 2, noun: noun)
        }
        if part == .recommendation, isPreceded(count, by: ["the"]) {
            return endsThought(after: noun) || isFollowed(noun, by: Self.verbs + ["follow"])
        }
        if part == .option, isOfThese, isFollowed(noun, by: ["are", "were"]) { return areCompared(noun + 2) }
        if part == .option, isOfThese, isFollowed(noun, by: ["have"]), isWord(noun + 2, in: ["been"]) {
            return areCompared(noun + 3)
        }
        if part == .appendix, isPreceded(count, by: ["the"]), isWord(count - 2, in: ["see"]) {
            return endsThought(after: noun)
        }
        let isSetOut = isPreceded(count, by: ["out"]) && isWord(count - 2, in: ["sets"])
        let isCompared = isSetOut || isPreceded(count, by: Self.comparing)
        return isCompared && isWord(count - (isSetOut ? 3 : 2), in: Self.papers) && endsThought(after: noun)
    }

    /// “Of the three options, …”, “None of the three options is cheap.”
    private func isOfTheOptions(_ of: Int, noun: Int) -> Bool {
        if beginsSentence(of) { return gap(after: noun).first == UInt8(ascii: ",") }
        return isPreceded(of, by: ["none", "any", "each"])
            && (endsThought(after: noun) || isFollowed(noun, by: Self.verbs + Self.verbsOfOptions))
    }

    private static let papers = ["paper", "report", "appraisal"]
    private static let comparing = [
        "compares", "considers", "appraises", "assesses", "describes", "examines", "lists",
    ]
    private static let verbs = ["are", "were", "have"]
    private static let verbsOfOptions = [
        "is", "has", "can", "would", "will", "cost", "costs", "need", "needs", "meet", "meets", "save", "saves", "keep",
        "keeps", "carry", "carries", "score", "scores", "require", "requires",
    ]

    /// Whether a sentence ends with what this paper does with its options: “considered”, “compared below”. One with a
    /// year before may be about an earlier paper.
    private func areCompared(_ verb: Int) -> Bool {
        guard isWord(verb, in: ["considered", "compared", "appraised", "assessed", "scored", "evaluated"]),
            !words.contains(where: { $0 < verb && self[$0].traits.contains(.fourDigits) })
        else { return false }
        return endsThought(after: verb) || isFollowed(verb, by: ["below", "above"]) && endsThought(after: verb + 1)
    }

    private func isPreceded(_ word: Int, by list: [String]) -> Bool {
        word > words.lowerBound && isJoined(after: word - 1) && isWord(word - 1, in: list)
    }

    private func isFollowed(_ noun: Int, by list: [String]) -> Bool {
        isJoined(after: noun) && isWord(noun + 1, in: list)
    }

    private func beginsSentence(_ word: Int) -> Bool {
        word == words.lowerBound || gap(after: word - 1).first.map { ".!?".utf8.contains($0) } ?? false
    }

    /// Whether a sentence or its part ends behind a word.
    private func endsThought(after word: Int) -> Bool {
        guard let first = gap(after: word).first else { return true }
        return ".;".utf8.contains(first)
    }
}
