internal import Datasets

/// Reads claims beside values out of the pieces of a passage. It knows some ways to say them, and is silent on every
/// other; at each piece it looks at a few others.
struct ClaimReader {
    let tokens: [ClaimToken]
    /// Up to which place of each token's sentence words deny or suppose something: “not”, “if”. By token.
    private var denied: [Bool] = []
    /// Whether words before a token in its sentence may say that it is about some of all: “of those in London”.
    private var narrowed: [Bool] = []

    init(_ tokens: [ClaimToken]) {
        self.tokens = tokens
        var (isDenied, isNarrowed) = (false, false)
        for index in tokens.indices {
            if tokens[index].kind == .stop { (isDenied, isNarrowed) = (false, false) }
            denied.append(isDenied)
            narrowed.append(isNarrowed)
            guard let word = word(index) else { continue }
            isDenied = isDenied || Self.denying.contains(word) || word.hasSuffix("n't")
            isNarrowed = isNarrowed || Self.narrowing.contains(word) && !isHarmless(index) || isOfSome(index)
        }
    }

    /// All claims, in order.
    var claims: [FoundClaim] {
        tokens.indices.flatMap { index -> [FoundClaim] in
            guard !denied[index] else { return [] }
            if let found = comparison(at: index) { return [found] }
            guard !narrowed[index] else { return [] }
            return [place(at: index) ?? average(at: index) ?? countOfRank(at: index)].compactMap { $0 }
        }
    }
}

// MARK: - What makes a sentence say another thing

extension ClaimReader {
    /// Whether words before a token of its sentence deny or suppose what it says.
    func isDenied(_ index: Int) -> Bool { denied[index] }
}

extension ClaimReader {
    private static let denying: Set = [
        "not", "no", "never", "neither", "nor", "none", "cannot", "if", "unless", "whether", "could", "might", "may",
        "should", "until", "once", "formerly", "previously", "excluding", "except", "without", "unlike", "assuming",
        "had", "were", "was", "hardly", "rather", "would've", "suppose", "claim", "claims", "claimed", "said", "says",
        "nobody", "think", "thinks", "thought", "believe", "believed", "fear", "feared", "hope", "hoped", "expect",
        "expected", "argue", "argued", "suggest", "suggested", "alleged", "proposed", "target", "myth",
    ]
    private static let narrowing: Set = [
        "among", "amongst", "within", "outside", "inside", "of", "in", "for", "where", "when", "who", "whose", "only",
        "both", "apart", "besides", "between", "against", "on", "by", "that", "next", "after", "before",
    ]

    /// Whether a superlative is of some kind only, as a later one of its sentence is too: “pays the highest *night* rate,
    /// and Camden the lowest”.
    private func isOfSome(_ index: Int) -> Bool {
        guard isWord(index, ["lowest", "highest", "cheapest", "dearest"]), let next = word(index + 1) else {
            return false
        }
        return behindNoun(index + 1) == index + 1 && !["of", "at", "is", "and", "but", "to", "being"].contains(next)
    }

    /// Whether a word that may narrow what follows does not: “of {{ rates.count }}”, “of the 12 councils”, “for a year”.
    private func isHarmless(_ index: Int) -> Bool {
        if isValue(index + 1) || isWord(index, ["for"]) && isWord(index + 1, ["a", "an"]) { return true }
        return isWord(index, ["of"]) && scope(at: index) != nil
    }
}

// MARK: - Pieces

extension ClaimReader {
    func kind(_ index: Int) -> ClaimToken.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    func word(_ index: Int) -> String? {
        if case .word(let word, _)? = kind(index) { word } else { nil }
    }

    func isWord(_ index: Int, _ words: Set<String>) -> Bool { word(index).map(words.contains) ?? false }

    func isValue(_ index: Int) -> Bool { kind(index) == .value }

    func isMark(_ index: Int, _ marks: [ClaimToken.Kind]) -> Bool { kind(index).map(marks.contains) ?? false }

    /// Behind “an hour”, “per visit”, “a year”, where that stands there.
    func behindUnit(_ index: Int) -> Int {
        isWord(index, Self.each) && word(index + 1) != nil ? index + 2 : index
    }

    /// The piece before a unit that ends with this one, or this one.
    func beforeUnit(_ index: Int) -> Int {
        word(index) != nil && isWord(index - 1, Self.each) ? index - 2 : index
    }

    private static let each: Set = ["a", "an", "per", "each", "every"]

    /// Whether a claim may end before this piece: nothing follows that could narrow it.
    func endsClaim(_ index: Int) -> Bool {
        switch kind(index) {
        case nil, .stop, .colon, .close, .dash: true
        case .comma: kind(index + 1) == nil || isWord(index + 1, Self.goingOn)
        case .word(let word, _): ["but", "while", "although", "though", "whereas"].contains(word)
        default: false
        }
    }

    private static let goingOn: Set = [
        "and", "but", "while", "which", "so", "although", "though", "whereas", "because", "yet",
    ]

    /// The value that the words from a piece on are about: it stands right before them, or before “, which is” and the
    /// like.
    ///
    /// - Parameter isDirect: Whether nothing need stand between.
    func subject(before start: Int, isDirect: Bool = false) -> Int? {
        var index = start - 1
        let verb =
            isWord(index, ["is", "ranks", "being", "pays", "remains", "stays"])
            ? 1
            : isWord(index, ["be"]) && isWord(index - 1, ["would", "will"]) ? 2 : 0
        index -= verb
        if verb > 0, let named = subjectAtStart(before: index) { return named }
        if isWord(index, ["which", "it"]) { index -= 1 }
        if verb > 0, isWord(index, ["and"]) { index -= 1 }
        if isMark(index, [.comma, .open, .dash]) { index -= 1 }
        guard isDirect || index < start - 1 else { return nil }
        let value = beforeUnit(index)
        return isValue(value) && isAlone(value) ? value : nil
    }

    /// Whether a value is no part of a range, a list or a sum. Of “from {{ … }} to {{ … }}” the second is.
    private func isAlone(_ value: Int) -> Bool {
        if isWord(value - 1, ["to"]) { return origin(of: value) != nil }
        return !isMark(value - 1, [.dash]) && !isWord(value - 1, ["and", "or", "plus", "minus", "less", "times"])
    }

    /// The first value of “from {{ … }} to” before the second.
    func origin(of last: Int) -> Int? {
        guard isWord(last - 1, ["to"]) else { return nil }
        let first = beforeUnit(last - 2)
        return isValue(first) && isWord(first - 1, ["from"]) ? first : nil
    }

    /// The value of “At {{ … }} a year, Option 3 is”.
    private func subjectAtStart(before end: Int) -> Int? {
        var index = end
        if isWord(index, ["it", "this"]) {
            index -= 1
        } else {
            var count = 0
            if case .amount? = kind(index) { index -= 1 }
            while case .word(_, true)? = kind(index), count < 4 { (index, count) = (index - 1, count + 1) }
            guard index < end else { return nil }
        }
        guard kind(index) == .comma else { return nil }
        let value = beforeUnit(index - 1)
        return isValue(value) && isWord(value - 1, ["at"]) ? value : nil
    }

    /// The value that stands behind the words of a claim: “the lowest rate, {{ … }}”, “the cheapest at {{ … }} a year”.
    func subject(behind end: Int, hasNoun: Bool) -> Int? {
        var index = end
        let isOpen = kind(index) == .open
        if isMark(index, [.comma, .open, .colon, .dash]) { index += 1 }
        if isWord(index, ["at", "is", "being"]) || hasNoun && isWord(index, ["of"]) { index += 1 }
        guard isValue(index) else { return nil }
        let next = behindUnit(index + 1)
        if isOpen { return kind(next) == .close ? index : nil }
        let goesOn =
            kind(next) == .comma
            ? isWord(next + 1, ["to"]) : isWord(next, ["and", "to"]) && !isValue(next + 1)
        return endsClaim(next) || goesOn ? index : nil
    }
}
