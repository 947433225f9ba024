internal import Datasets

/// `the lowest`, `the second cheapest option`, `7th of 12`
extension ClaimReader {
    func place(at start: Int) -> FoundClaim? {
        guard let read = claimedPlace(at: start), !isWord(start - 1, Self.weakening) else { return nil }
        let before = endsClaim(read.end) ? subject(before: start) : nil
        let behind = subject(behind: read.end, hasNoun: read.hasNoun)
        guard let subject = before ?? behind, before == nil || behind == nil else { return nil }
        return FoundClaim(claim: .place(read.place), subject: subject, words: start..<read.end)
    }

    private static let weakening: Set = [
        "of", "among", "amongst", "nearly", "almost", "about", "near", "close", "against", "the", "than", "joint",
        "arguably", "possibly", "perhaps", "probably",
    ]

    private func claimedPlace(at start: Int) -> (place: ClaimedPlace, end: Int, hasNoun: Bool)? {
        let hasArticle = isWord(start, ["the"])
        var index = hasArticle ? start + 1 : start
        let ordinal = ordinal(at: index)
        if ordinal != nil { index += 1 }
        let extreme = extreme(at: index, after: start)
        if let extreme { index = extreme.end }
        guard ordinal != nil || extreme != nil && hasArticle else { return nil }
        let noun = behindNoun(index)
        let scope = scope(at: noun)
        // “7th of 12”, and never “the second”, or “the first of three”.
        let isRank = noun == index && !hasArticle && (kind(start)?.isOrdinal ?? false || isWord(start - 1, ["ranks"]))
        guard extreme != nil || isRank && scope?.count != nil else { return nil }
        let place = ClaimedPlace(
            isFromLowest: extreme?.isLowest, place: ordinal ?? 1, count: scope?.count,
            isOfCosts: extreme?.isOfCosts ?? false)
        return (place, scope?.end ?? noun, noun > index)
    }

    private func ordinal(at index: Int) -> Int? {
        switch kind(index) {
        case .ordinal(let number): number
        case .word(let word, _): Self.ordinals.firstIndex(of: word).map { $0 + 1 }
        default: nil
        }
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ]

    private func extreme(at index: Int, after start: Int) -> (isLowest: Bool, isOfCosts: Bool, end: Int)? {
        switch word(index) {
        case "lowest": (true, false, index + 1)
        case "highest": (false, false, index + 1)
        case "cheapest": (true, true, index + 1)
        case "dearest", "costliest": (false, true, index + 1)
        case "most" where isWord(index + 1, ["expensive", "costly"]): (false, true, index + 2)
        case "least" where isWord(index + 1, ["expensive", "costly"]): (true, true, index + 2)
        case "least" where isWord(start - 1, Self.paying): (true, true, index + 1)
        case "most" where isWord(start - 1, Self.paying): (false, true, index + 1)
        default: nil
        }
    }

    private static let paying: Set = ["pay", "pays", "cost", "costs"]

    /// Behind “rate” or “hourly rate”, where that stands there.
    func behindNoun(_ index: Int) -> Int {
        let noun = isWord(index, ["hourly", "unit", "annual", "total", "overall", "average"]) ? index + 1 : index
        return isWord(noun, Self.nouns) ? noun + 1 : index
    }

    private static let nouns: Set = ["rate", "price", "cost", "total", "option", "council", "authority", "borough"]

    /// `of all`, `of 12`, `of the 12 councils`, `of any option`
    func scope(at start: Int) -> (count: ClaimedPlace.Count?, end: Int)? {
        guard isWord(start, ["of"]) else { return nil }
        var index = start + 1
        let isAll = isWord(index, ["all", "any"])
        if isAll { index += 1 }
        let isDefinite = isWord(index, ["the", "these", "our", "those"])
        if isDefinite { index += 1 }
        let count = count(at: index, isDefinite: isDefinite && !isAll)
        if count != nil { index += 1 }
        let hasNoun = isWord(index, ["councils", "authorities", "boroughs", "options", "rates", "council", "option"])
        if hasNoun { index += 1 }
        return isAll || count != nil || isDefinite && hasNoun ? (count, index) : nil
    }

    private func count(at index: Int, isDefinite: Bool) -> ClaimedPlace.Count? {
        if isValue(index) { return .value(index) }
        guard let number = number(at: index) else { return nil }
        return isDefinite ? .those(number) : .number(number)
    }

    private func number(at index: Int) -> Int? {
        switch kind(index) {
        case .amount(let amount) where amount.unit == .count && amount.value.isWhole:
            Int(exactly: amount.value.numerator)
        case .word(let word, _): Self.numbers.firstIndex(of: word).map { $0 + 2 }
        default: nil
        }
    }

    private static let numbers = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// `{{ rates.own.rank }} of 12`: the value says the place.
    func countOfRank(at start: Int) -> FoundClaim? {
        guard isValue(start - 1), let scope = scope(at: start), case .number(let count)? = scope.count,
            endsClaim(scope.end)
        else { return nil }
        let place = ClaimedPlace(isFromLowest: nil, place: nil, count: .number(count), isOfCosts: false)
        return FoundClaim(claim: .place(place), subject: start - 1, words: start..<scope.end)
    }
}

/// `above the median`, `below their mean of {{ … }}`
extension ClaimReader {
    func average(at start: Int) -> FoundClaim? {
        guard let (isAbove, next) = side(at: start) else { return nil }
        var index = next
        if isWord(index, ["the", "its", "their", "our"]) { index += 1 }
        var scope = Claim.AverageScope.unsaid
        if isWord(index, Self.neighbours) { (scope, index) = (.neighbours, index + 1) }
        // “Below average” may be that of anything.
        guard index > next, isWord(index, ["median", "mean", "average"]) else { return nil }
        let isMedian = isWord(index, ["median"])
        index += 1
        if isWord(index, ["of"]), !isValue(index + 1) {
            guard let said = averageScope(at: index) else { return nil }
            (scope, index) = said
        }
        if let value = subject(behind: index, hasNoun: true) {
            scope = .value(value)
        } else if !endsClaim(index) {
            return nil
        }
        let isDegree = isWord(start - 1, ["just", "well", "slightly", "far", "somewhat", "clearly"])
        guard let subject = subject(before: isDegree ? start - 1 : start, isDirect: true) else { return nil }
        return FoundClaim(
            claim: .average(isAbove: isAbove, isMedian: isMedian, scope), subject: subject, words: start..<index)
    }

    private func side(at index: Int) -> (isAbove: Bool, end: Int)? {
        switch word(index) {
        case "above", "over": (true, index + 1)
        case "below", "under": (false, index + 1)
        case "higher" where isWord(index + 1, ["than"]), "more" where isWord(index + 1, ["than"]): (true, index + 2)
        case "lower" where isWord(index + 1, ["than"]), "less" where isWord(index + 1, ["than"]): (false, index + 2)
        default: nil
        }
    }

    private static let neighbours: Set = ["neighbours", "comparators"]

    private func averageScope(at start: Int) -> (Claim.AverageScope, Int)? {
        var index = start + 1
        if isWord(index, ["the", "its", "our", "their"]) { index += 1 }
        if isWord(index, Self.neighbours) { return (.neighbours, index + 1) }
        return scope(at: start).map { (.all, $0.end) }
    }
}
