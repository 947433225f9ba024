internal import Datasets

/// `more than twice {{ … }}`, `over 300% of {{ … }}`, `more than doubles from {{ … }} to {{ … }}`, `over £1m`
extension ClaimReader {
    func comparison(at start: Int) -> FoundClaim? {
        guard let (comparison, next) = comparing(at: start) else { return nil }
        if let found = factor(comparison, at: next, from: start) { return found }
        guard case .amount(let amount)? = kind(next) else { return nil }
        return beside(comparison, amount, from: start, end: next + 1)
            ?? against(comparison, amount, from: start, end: next + 1)
    }

    private func comparing(at index: Int) -> (Bound, Int)? {
        // Only the first of these words begins a comparison: “no more than”, “just over”.
        guard !isWord(index - 1, ["no", "not"]) else { return nil }
        switch word(index) {
        case "over": return (.over, index + 1)
        case "under": return (.under, index + 1)
        case "nearly", "almost": return (.nearly, index + 1)
        case "more" where isWord(index + 1, ["than"]): return (.over, index + 2)
        case "less" where isWord(index + 1, ["than"]): return (.under, index + 2)
        case "at" where isWord(index + 1, ["least"]): return (.atLeast, index + 2)
        case "at" where isWord(index + 1, ["most"]): return (.atMost, index + 2)
        case "no" where isWord(index + 1, ["more"]) && isWord(index + 2, ["than"]): return (.atMost, index + 3)
        case "no" where isWord(index + 1, ["less"]) && isWord(index + 2, ["than"]): return (.atLeast, index + 3)
        default: return nil
        }
    }

    /// The value before a comparison; “just” and the like may stand between.
    private func compared(before start: Int) -> Int? {
        let isDegree = isWord(start - 1, ["just", "well", "far", "slightly"])
        return subject(before: isDegree ? start - 1 : start)
    }

    private func factor(_ comparison: Bound, at index: Int, from start: Int) -> FoundClaim? {
        guard let (factor, next) = factor(at: index) else { return nil }
        if let (first, last) = fromTo(at: next) {
            return FoundClaim(claim: .ratio(comparison, factor), subject: last, other: first, words: start..<next)
        }
        let end = isWord(next, ["of"]) ? next + 1 : next
        if isValue(end), ends(behind: end), let subject = compared(before: start) {
            return FoundClaim(claim: .ratio(comparison, factor), subject: subject, other: end, words: start..<next)
        }
        guard endsClaim(next), let subject = compared(before: start), let other = origin(of: subject) else {
            return nil
        }
        return FoundClaim(claim: .ratio(comparison, factor), subject: subject, other: other, words: start..<next)
    }

    private func factor(at index: Int) -> (Rational, Int)? {
        switch word(index) {
        case "double", "doubles", "doubled", "twice": return (Rational(2), index + 1)
        case "triple", "triples", "tripled", "treble", "trebles", "trebled": return (Rational(3), index + 1)
        case "half": return part(1, of: 2).map { ($0, index + 1) }
        case "a", "one": return unitPart(at: index + 1).map { ($0, index + 2) }
        case "two" where isWord(index + 1, ["thirds"]): return part(2, of: 3).map { ($0, index + 2) }
        case "three" where isWord(index + 1, ["quarters"]): return part(3, of: 4).map { ($0, index + 2) }
        default: break
        }
        guard isWord(index + 1, ["times"]) else { return nil }
        if case .amount(let amount)? = kind(index), amount.unit == .count { return (amount.value, index + 2) }
        let times = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return word(index).flatMap(times.firstIndex).map { (Rational($0 + 3), index + 2) }
    }

    private func unitPart(at index: Int) -> Rational? {
        switch word(index) {
        case "third": part(1, of: 3)
        case "quarter": part(1, of: 4)
        default: nil
        }
    }

    private func part(_ top: Int, of bottom: Int) -> Rational? { try? Rational(top).divided(by: Rational(bottom)) }

    /// The two values of “from {{ … }} to {{ … }}”.
    private func fromTo(at index: Int) -> (first: Int, last: Int)? {
        guard isWord(index, ["from"]), isValue(index + 1) else { return nil }
        let to = behindUnit(index + 2)
        guard isWord(to, ["to"]), isValue(to + 1), ends(behind: to + 1) else { return nil }
        return (index + 1, to + 1)
    }

    private func ends(behind value: Int) -> Bool {
        let next = behindUnit(value + 1)
        return endsClaim(next) || isWord(next, ["and", "in"]) && !isValue(next + 1)
    }

    /// `over £1m ({{ … }})`, `{{ … }}, over £1m`
    private func beside(_ comparison: Bound, _ amount: Quantity, from start: Int, end: Int) -> FoundClaim? {
        let claim = Claim.amount(comparison, amount)
        if kind(end) == .open, isValue(end + 1), kind(behindUnit(end + 2)) == .close {
            return FoundClaim(claim: claim, subject: end + 1, words: start..<end)
        }
        guard endsClaim(end), let subject = compared(before: start) else { return nil }
        guard let other = origin(of: subject) else {
            return FoundClaim(claim: claim, subject: subject, words: start..<end)
        }
        return amount.unit == .percentage
            ? FoundClaim(
                claim: .difference(comparison, amount, isMore: nil), subject: subject, other: other, words: start..<end)
            : nil
    }

    /// `over 300% of {{ … }}`, `under 5% more than {{ … }}`
    private func against(_ comparison: Bound, _ amount: Quantity, from start: Int, end: Int) -> FoundClaim? {
        let claim: Claim
        let value: Int
        if isWord(end, ["of"]), amount.unit == .percentage {
            (claim, value) = (.ratio(comparison, amount.value), end + 1)
        } else if let isMore = direction(at: end) {
            claim = .difference(comparison, amount, isMore: isMore)
            value = isWord(end + 1, ["than"]) ? end + 2 : end + 1
        } else {
            return nil
        }
        guard isValue(value), ends(behind: value), let subject = compared(before: start) else { return nil }
        return FoundClaim(claim: claim, subject: subject, other: value, words: start..<value)
    }

    private func direction(at index: Int) -> Bool? {
        switch word(index) {
        case "more", "higher", "dearer", "greater", "above": true
        case "less", "lower", "cheaper", "below": false
        default: nil
        }
    }
}
