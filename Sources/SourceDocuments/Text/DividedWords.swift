/// Joins the end of a line and the start of the next, and with them a word that was divided there.
struct DividedWords {
    private let vocabulary: Vocabulary
    private(set) var cleanings: [Cleaning] = []
    private(set) var doubts: [SourceDoubt] = []

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// - Parameter next: Goes behind `text`, with a blank between them or what a divided word asks for.
    mutating func join(
        _ text: inout Scalars, _ next: some BidirectionalCollection<Unicode.Scalar>, at place: SourcePlace
    ) {
        while text.last?.isBlank ?? false { text.removeLast() }
        let next = Scalars(next.trimmed())
        let isSoft = text.last == Mark.divided
        guard isSoft || text.last == "-", let start = next.first, start.isLetter, start.isSmallLetter || !isSoft,
            let head = text.endingWord, !head.isEmpty
        else {
            if !text.isEmpty { text.append(" ") }
            text += next
            return
        }
        let tail = Scalars(next.prefix { !$0.isBlank && !Mark.isBreak($0) })
        guard isSoft || !Self.suspended.contains(tail.bare.string) else {
            text += [" "] + next
            return
        }
        let before = (text.wordAtEnd + [" "] + tail).filter { !Mark.isMark($0) }
        if isSoft || isDivided(head, tail.bare, at: place) { text.removeLast() }
        let after = (text.wordAtEnd + tail).filter { !Mark.isMark($0) }
        cleanings.append(
            Cleaning("word divided at the end of a line", from: before.string, to: after.string, at: place))
        text += next
    }

    /// Whether the hyphen is only that of the line's end. What nobody can tell keeps its hyphen and is a doubt.
    private mutating func isDivided(_ head: Scalars, _ tail: Scalars, at place: SourcePlace) -> Bool {
        guard tail.first?.isSmallLetter ?? false, !head.contains("-") else { return false }
        let (head, tail) = (head.string, tail.string)
        let (hasWhole, hasHyphen) = (vocabulary.contains(head + tail), vocabulary.contains("\(head)-\(tail)"))
        if hasWhole != hasHyphen { return hasWhole }
        if Self.prefixes.contains(head.lowercased()) { return false }
        if Self.endings.contains(where: { tail.hasPrefix($0) }), !vocabulary.contains(head) { return true }
        doubts.append(
            SourceDoubt(
                "“\(head)-\(tail)” stood at the end of a line: write “\(head)\(tail)” if the hyphen only divided it there.",
                at: place))
        return false
    }

    /// What follows a hyphen that stands for the rest of a word: “short- and long-term”.
    private static let suspended: Set<String> = ["and", "or", "to"]

    /// Words that others begin with and a hyphen behind them.
    private static let prefixes: Set<String> = [
        "self", "non", "well", "cross", "co", "ex", "long", "short", "high", "low", "part", "full", "mid", "multi",
        "semi",
        "post", "in", "on", "off", "third", "two", "three", "one", "half", "anti", "vice", "all", "year", "day", "up",
    ]

    /// With which no word begins.
    private static let endings = [
        "tion", "sion", "ment", "ness", "tive", "sive", "cial", "tial", "cally", "bility", "ities",
    ]
}

extension Scalars {
    /// Letters and hyphens before the hyphen at the end; nil where what stands there is longer than words are.
    fileprivate var endingWord: Scalars? {
        let end = suffix(80)
        guard end.count < 80 || end.contains(where: \.isBlank) else { return nil }
        let word = end.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }
        return word.isEmpty ? nil : word.reversed()
    }

    /// What stands behind the last blank.
    fileprivate var wordAtEnd: Scalars { reversed().prefix { !$0.isBlank && !Mark.isBreak($0) }.reversed() }
}
