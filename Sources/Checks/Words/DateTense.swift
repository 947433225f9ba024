internal import Diagnostics

/// Whether a date is spoken of as past or to come.
enum DateTense {
    case past, future, unknown
}

extension Passage {
    /// By the words beside a date: the nearest before it in its clause that says one or the other; where the date opens
    /// the sentence, the nearest after it.
    ///
    /// - Parameter before: What the words before it say, by `TensesBefore`.
    func tense(of date: ProseDate, after before: DateTense) -> DateTense {
        before == .unknown && opensSentence(date) ? tenseAfter(date) : before
    }

    /// Whether something is still to happen by, until or on a date. More careful than the tense alone: “will replace the
    /// contract let in 2022” is about no future of 2022.
    func isToCome(_ date: ProseDate, tense: DateTense) -> Bool {
        guard tense == .future, let preposition = preposition(before: date), !isAdjective(date) else { return false }
        let classes = self[preposition].classes
        if classes.contains(.until) { return true }
        return classes.contains(.then) && (opensSentence(date) || isEvent(before: preposition) || isOnward(date))
    }

    /// Where the word stands that ties a date to its sentence: `by` of “by the end of March 2024”; nil where none does.
    func preposition(before date: ProseDate) -> Int? {
        var index = date.words.lowerBound - 1
        while index >= words.lowerBound, date.words.lowerBound - index <= 6,
            isJoined(after: index) || isHyphen(after: index)
        {
            guard self[index].classes.contains(.betweenPrepositionAndDate) else {
                return self[index].classes.contains(.preposition) ? index : nil
            }
            index -= 1
        }
        return nil
    }
}

/// What the words before the dates of a passage say of them. It goes over the words once, as the dates are asked for in
/// their order.
struct TensesBefore {
    private let passage: Passage
    private var next: Int
    /// What the nearest word before `next` says that says something in its clause.
    private var tense = DateTense.unknown

    init(_ passage: Passage) {
        self.passage = passage
        next = passage.words.lowerBound
    }

    /// - Parameter date: After those that were asked for before.
    mutating func tense(before date: ProseDate) -> DateTense {
        while next < date.words.lowerBound {
            if passage.endsClause(after: next) || passage[next].classes.contains(.clauseOpener) {
                tense = .unknown
            } else if let said = passage.tense(of: next) {
                tense = said
            }
            next += 1
        }
        return tense
    }
}

extension Passage {
    private func tenseAfter(_ date: ProseDate) -> DateTense {
        for index in date.words.upperBound..<words.upperBound {
            if index > date.words.upperBound, endsClause(after: index - 1) { return .unknown }
            if !self[index].classes.isDisjoint(with: [.clauseOpener, .and]) { return .unknown }
            if let tense = tense(of: index) { return tense }
            if isParticiple(index) { return .past }
        }
        return .unknown
    }

    /// “May” is a month, and what would have been is past.
    fileprivate func tense(of index: Int) -> DateTense? {
        let word = self[index]
        if word.classes.contains(.past) { return .past }
        guard word.classes.contains(.future), !(word.classes.contains(.may) && word.isCapitalised) else { return nil }
        let next = (index + 1)..<min(words.upperBound, index + 3)
        let isWouldHave = word.classes.contains(.conditional) && next.contains { self[$0].classes.contains(.have) }
        return isWouldHave ? .past : .future
    }

    private func opensSentence(_ date: ProseDate) -> Bool {
        guard let preposition = preposition(before: date) else { return false }
        return preposition == words.lowerBound || endsSentence(after: preposition - 1)
    }

    /// Whether anything but blanks and hyphens stands between a word and the next.
    fileprivate func endsClause(after index: Int) -> Bool {
        gap(after: index).contains { !$0.isBlank && !"-'/&£%".utf8.contains($0) && !(0xC2...0xC3).contains($0) }
    }

    private func endsSentence(after index: Int) -> Bool {
        let gap = gap(after: index)
        return gap.contains { ".!?:\n".utf8.contains($0) } && gap.count > 1 || gap.elementsEqual("\n".utf8)
    }

    private func isHyphen(after index: Int) -> Bool { gap(after: index).elementsEqual("-".utf8) }

    /// `made`, `agreed`; not `need`.
    private func isParticiple(_ index: Int) -> Bool {
        self[index].classes.contains(.participle)
            || self[index].range.count > 4 && bytes(ofWord: index).suffix(2).map(\.lowercased).elementsEqual("ed".utf8)
    }

    /// “will start in”, “to be reviewed in”; not “the contract let in”.
    private func isEvent(before preposition: Int) -> Bool {
        guard preposition > words.lowerBound, isJoined(after: preposition - 1) else { return false }
        if self[preposition - 1].classes.contains(.event) { return true }
        let helpers = max(words.lowerBound, preposition - 4)..<(preposition - 1)
        return isParticiple(preposition - 1) && helpers.contains { self[$0].classes.contains(.helper) }
    }

    private func isOnward(_ date: ProseDate) -> Bool { isFollowed(date, by: .onward) }

    private func isAdjective(_ date: ProseDate) -> Bool { isFollowed(date, by: .described) }

    private func isFollowed(_ date: ProseDate, by classes: WordClasses) -> Bool {
        let next = date.words.upperBound
        return next < words.upperBound && isJoined(after: next - 1) && self[next].classes.contains(classes)
    }
}
