/// Whether a date is spoken of as past or to come.
enum DateTense {
    case past, future, unknown
}

extension Passage {
    /// By the words beside a date: the nearest before it in its clause that says one or the other; where the date opens
    /// the sentence, the nearest after it.
    func tense(of date: ProseDate) -> DateTense {
        let before = tenseBefore(date)
        return before == .unknown && opensSentence(date) ? tenseAfter(date) : before
    }

    /// Whether something is still to happen by, until or on a date. More careful than the tense alone: “will replace the
    /// contract let in 2022” is about no future of 2022.
    func isToCome(_ date: ProseDate) -> Bool {
        guard tense(of: date) == .future, let preposition = preposition(before: date), !isAdjective(date) else {
            return false
        }
        switch words[preposition].key {
        case "by", "until", "till": return true
        case "in", "on", "at", "during", "from", "before", "after", "to", "for":
            return opensSentence(date) || isEvent(before: preposition) || isOnward(date)
        default: return false
        }
    }

    /// Where the word stands that ties a date to its sentence: `by` of “by the end of March 2024”; nil where none does.
    func preposition(before date: ProseDate) -> Int? {
        var index = date.words.lowerBound - 1
        while index >= 0, date.words.lowerBound - index <= 6, isJoined(after: index) || isHyphen(after: index) {
            guard Self.betweenPrepositionAndDate.contains(words[index].key) else {
                return Self.prepositions.contains(words[index].key) ? index : nil
            }
            index -= 1
        }
        return nil
    }
}

extension Passage {
    private static let prepositions: Set<String> = [
        "after", "at", "before", "beyond", "by", "during", "for", "from", "in", "on", "past", "since", "till", "to",
        "until",
    ]
    private static let betweenPrepositionAndDate: Set<String> = [
        "about", "approximately", "around", "autumn", "beginning", "calendar", "close", "early", "end", "financial",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "late", "least", "mid", "middle", "of", "spring", "start", "summer", "the", "winter", "year",
    ]
    private static let future: Set<String> = [
        "aim", "aims", "anticipated", "can", "cannot", "could", "due", "expect", "expected", "expects", "hope",
        "hoped", "intend", "intended", "intends", "may", "might", "must", "need", "needed", "needs", "plan", "planned",
        "plans", "scheduled", "shall", "should", "will", "would",
    ]
    private static let past: Set<String> = ["did", "had", "was", "were"]
    /// Words that open a clause of their own, which says nothing of what stands before them.
    private static let clauseOpeners: Set<String> = [
        "although", "as", "because", "since", "than", "that", "when", "where", "which", "while", "who", "whose",
    ]
    /// What begins, goes on or ends on a date.
    private static let events: Set<String> = [
        "available", "begin", "cease", "close", "commence", "complete", "conclude", "continue", "effective", "end",
        "expire", "extend", "finish", "happen", "last", "launch", "live", "occur", "open", "operational", "place",
        "ready", "remain", "run", "start",
    ]
    /// Nouns that a date before them describes: “at 2023/24 prices”.
    private static let described: Set<String> = [
        "act", "baseline", "budget", "budgets", "census", "data", "figure", "figures", "level", "levels", "order",
        "plan", "price", "prices", "rate", "rates", "regulations", "report", "return", "review", "strategy", "survey",
        "target", "targets", "value", "values",
    ]

    private func tenseBefore(_ date: ProseDate) -> DateTense {
        for index in (0..<date.words.lowerBound).reversed() {
            let word = words[index]
            if endsClause(after: index) || Self.clauseOpeners.contains(word.key) { return .unknown }
            if let tense = tense(of: index) { return tense }
        }
        return .unknown
    }

    private func tenseAfter(_ date: ProseDate) -> DateTense {
        for index in date.words.upperBound..<words.count {
            if index > date.words.upperBound, endsClause(after: index - 1) { return .unknown }
            let word = words[index]
            if Self.clauseOpeners.contains(word.key) || word.key == "and" { return .unknown }
            if let tense = tense(of: index) { return tense }
            if Self.isParticiple(word) { return .past }
        }
        return .unknown
    }

    /// “May” is a month, and what would have been is past.
    private func tense(of index: Int) -> DateTense? {
        let word = words[index]
        if Self.past.contains(word.key) { return .past }
        guard Self.future.contains(word.key), !(word.key == "may" && word.isCapitalised) else { return nil }
        let next = (index + 1)..<min(words.count, index + 3)
        let isWould = ["would", "could", "should", "might", "may", "must"].contains(word.key)
        return isWould && next.contains { words[$0].key == "have" } ? .past : .future
    }

    private func opensSentence(_ date: ProseDate) -> Bool {
        guard let preposition = preposition(before: date) else { return false }
        return preposition == 0 || endsSentence(after: preposition - 1)
    }

    /// Whether anything but blanks and hyphens stands between a word and the next.
    private func endsClause(after index: Int) -> Bool {
        gap(after: index).contains { !$0.isBlank && !"-'/&£%".utf8.contains($0) && !(0xC2...0xC3).contains($0) }
    }

    private func endsSentence(after index: Int) -> Bool {
        let gap = gap(after: index)
        return gap.contains { ".!?:\n".utf8.contains($0) } && gap.count > 1 || gap.elementsEqual("\n".utf8)
    }

    private func isHyphen(after index: Int) -> Bool { gap(after: index).elementsEqual("-".utf8) }

    /// `made`, `agreed`; not `need`.
    private static func isParticiple(_ word: ProseWord) -> Bool {
        let irregular: Set<String> = [
            "became", "began", "bought", "came", "fell", "gave", "grew", "held", "let", "made", "met", "ran", "rose",
            "set", "spent", "took", "went", "won", "wrote", "begun", "built", "done", "given", "put", "sent", "taken",
            "written",
        ]
        return word.key.utf8.count > 4 && word.key.utf8.reversed().starts(with: "de".utf8)
            || irregular.contains(word.key)
    }

    /// “will start in”, “to be reviewed in”; not “the contract let in”.
    private func isEvent(before preposition: Int) -> Bool {
        guard preposition > 0, isJoined(after: preposition - 1) else { return false }
        let word = words[preposition - 1]
        if Self.events.contains(word.key) { return true }
        let helpers = words[max(0, preposition - 4)..<(preposition - 1)]
        return Self.isParticiple(word) && helpers.contains { ["be", "being", "get"].contains($0.key) }
    }

    private func isOnward(_ date: ProseDate) -> Bool {
        let next = date.words.upperBound
        return next < words.count && isJoined(after: next - 1) && ["onward", "onwards"].contains(words[next].key)
    }

    private func isAdjective(_ date: ProseDate) -> Bool {
        let next = date.words.upperBound
        return next < words.count && isJoined(after: next - 1) && Self.described.contains(words[next].key)
    }
}
