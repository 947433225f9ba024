internal import Datasets
internal import Diagnostics
internal import Papers
internal import Values

/// What contradicts a claim, in words.
struct ClaimFault {
    /// With the arithmetic: `£21.87 is the 7th lowest of 12 rates`.
    let reason: String
    /// What would be right.
    let advice: String
}

/// Compares claims with the data, exactly. Nil is said of those that hold, and of those that the data do not decide.
struct ClaimJudge {
    private let known: KnownNames
    private var sets: ComparedSets

    init(_ data: PaperData, _ known: KnownNames) {
        self.known = known
        sets = ComparedSets(data, known)
    }

    /// - Parameter name: Of the value at a token.
    mutating func fault(of found: FoundClaim, name: (Int) -> String?) -> ClaimFault? {
        guard let subject = name(found.subject), let value = known.value(named: subject) else { return nil }
        let other = found.other.flatMap(name).flatMap(known.value)
        switch found.claim {
        case .place(let place):
            var count: Int?
            if case .value(let token)? = place.count { count = self.count(name(token)) }
            return self.place(place, value, subject, count: count)
        case .average(let isAbove, let isMedian, let scope):
            var named: String?
            if case .value(let token) = scope { named = name(token) }
            return average(isAbove, isMedian, scope, named: named, value, subject)
        case .ratio(let comparison, let factor):
            return other.flatMap { ratio(comparison, factor, value, $0) }
        case .difference(let comparison, let amount, let isMore):
            return other.flatMap { difference(comparison, amount, isMore: isMore, value, $0) }
        case .amount(let comparison, let amount):
            return self.amount(comparison, amount, value)
        }
    }
}

// MARK: - Places

extension ClaimJudge {
    /// The whole number that a name stands for.
    private func count(_ name: String?) -> Int? {
        guard let quantity = name.flatMap(known.value)?.quantity, quantity.unit == .count, quantity.value.isWhole else {
            return nil
        }
        return Int(exactly: quantity.value.numerator)
    }

    private mutating func place(
        _ claimed: ClaimedPlace, _ value: NamedValue, _ name: String, count: Int?
    ) -> ClaimFault? {
        guard let place = claimed.place else { return countOfRank(claimed, name) }
        guard let quantity = value.quantity, let set = sets.values(with: name),
            !claimed.isOfCosts || quantity.unit == .money,
            claimed.isFromLowest != nil || sets.rates(of: name) != nil
        else { return nil }
        switch claimed.count {
        case .those(let number) where number != set.sorted.count: return nil
        case .value where count != set.sorted.count: return nil
        default: break
        }
        let (lower, higher) = (set.lower(than: quantity.value), set.higher(than: quantity.value))
        let isRight = [(true, lower, higher), (false, higher, lower)].contains { isLowest, before, behind in
            claimed.isFromLowest ?? isLowest == isLowest && before < place && place <= set.sorted.count - behind
        }
        var isCountRight = true
        if case .number(let number)? = claimed.count { isCountRight = number == set.sorted.count }
        guard !isRight || !isCountRight else { return nil }
        let isLowest = higher > 0 && (lower == 0 || claimed.isFromLowest ?? true)
        let right = PlaceWords(
            isLowest, before: isLowest ? lower : higher, equal: set.sorted.count - lower - higher,
            of: claimed.count == nil ? nil : set.sorted.count, isOfCosts: claimed.isOfCosts)
        let (fewer, more) = (lower == 1 ? "is" : "are", higher == 1 ? "is" : "are")
        return ClaimFault(
            reason:
                "\(value.exactly) is \(right.words), and of the \(set.sorted.count) \(set.noun) \(lower) \(fewer) lower "
                + "and \(higher) \(more) higher",
            advice: "write \(right.words.quoted), or say which of the \(set.noun) it is meant of")
    }

    /// `{{ rates.own.rank }} of 12`
    private mutating func countOfRank(_ claimed: ClaimedPlace, _ name: String) -> ClaimFault? {
        guard name.hasSuffix(".rank"), case .number(let number)? = claimed.count,
            let set = sets.values(with: String(name.dropLast(".rank".utf8.count))), set.sorted.count != number
        else { return nil }
        return ClaimFault(
            reason: "\(set.sorted.count) \(set.noun) are ranked",
            advice: "write “of {{ \(name.nameParts[0]).count }}”, so that it stays right")
    }
}

/// `the 7th lowest of 12`
private struct PlaceWords {
    let words: String

    init(_ isLowest: Bool, before: Int, equal: Int, of count: Int?, isOfCosts: Bool) {
        let end = isLowest ? isOfCosts ? "cheapest" : "lowest" : isOfCosts ? "most expensive" : "highest"
        let ordinal = before == 0 ? "" : "\(Self.ordinal(before + 1)) "
        words = "the \(ordinal)\(equal > 1 ? "equal " : "")\(end)" + (count.map { " of \($0)" } ?? "")
    }

    private static func ordinal(_ number: Int) -> String {
        let isTeen = (11...13).contains(number % 100)
        let ends = [1: "st", 2: "nd", 3: "rd"]
        return "\(number)" + (isTeen ? "th" : ends[number % 10] ?? "th")
    }
}

// MARK: - Medians and means

extension ClaimJudge {
    private func average(
        _ isAbove: Bool, _ isMedian: Bool, _ scope: Claim.AverageScope, named: String?, _ value: NamedValue,
        _ name: String
    ) -> ClaimFault? {
        guard let table = sets.rates(of: name), let quantity = value.quantity else { return nil }
        let word = isMedian ? "median" : "mean"
        let (all, neighbours) = ("\(table.name).\(word)", "\(table.name).comparators.\(word)")
        let names: [String]
        switch scope {
        case .unsaid: names = [all, neighbours]
        case .all: names = [all]
        case .neighbours: names = [neighbours]
        case .value: names = [all, neighbours].filter { $0 == named }
        }
        let averages = names.compactMap(known.value)
        let isContradicted = averages.allSatisfy { average in
            average.quantity.map { isAbove ? quantity.value <= $0.value : quantity.value >= $0.value } ?? false
        }
        guard isContradicted, let first = averages.first, let middle = first.quantity,
            let difference = try? quantity.value.subtracting(middle.value)
        else { return nil }
        let printed = Notation.computed(quantity.unit).printSigned(difference)
        let side = difference.isZero ? "at" : difference.isNegative ? "below" : "above"
        let others = averages.dropFirst().map { " (and \($0.name) is \($0.exactly))" }.joined()
        return ClaimFault(
            reason: "\(first.name) is \(first.exactly)\(others): \(value.printed) − \(first.printed) = \(printed)",
            advice: "write “\(side) the \(word)”")
    }
}

// MARK: - Amounts

extension ClaimJudge {
    private func ratio(
        _ comparison: Bound, _ factor: Rational, _ value: NamedValue, _ other: NamedValue
    ) -> ClaimFault? {
        guard let (first, second) = comparable(value, other), let part = try? first.divided(by: second) else {
            return nil
        }
        return fault(
            comparison, part, factor, Notation(.percentage, decimals: 2),
            working: "\(value.exactly) ÷ \(other.exactly)")
    }

    private func difference(
        _ comparison: Bound, _ amount: Quantity, isMore: Bool?, _ value: NamedValue, _ other: NamedValue
    ) -> ClaimFault? {
        guard let (first, second) = comparable(value, other), let unit = value.quantity?.unit, unit != .percentage,
            amount.unit == .percentage || amount.unit == unit,
            let more = try? first.subtracting(second)
        else { return nil }
        let change = isMore.map { $0 ? more : more.negated } ?? more.magnitude
        let isTurned = isMore == false || isMore == nil && more.isNegative
        let (left, right) = isTurned ? (other, value) : (value, other)
        var working = "\(left.exactly) − \(right.exactly)"
        var result = change
        if amount.unit == .percentage {
            guard let part = try? change.divided(by: second) else { return nil }
            (result, working) = (part, "(\(working)) ÷ \(other.exactly)")
        }
        let notation = Notation(amount.unit, decimals: amount.unit == .count ? 0 : 2)
        guard !change.isNegative else {
            return ClaimFault(
                reason: "\(working) = \(notation.print(result))",
                advice: "it is \(isMore == true ? "less" : "more"), and not \(isMore == true ? "more" : "less")")
        }
        return fault(comparison, result, amount.value, notation, working: working)
    }

    private func amount(_ comparison: Bound, _ amount: Quantity, _ value: NamedValue) -> ClaimFault? {
        guard let quantity = value.quantity, quantity.unit == amount.unit, !quantity.value.isNegative,
            !comparison.holds(quantity.value, amount.value)
        else { return nil }
        return ClaimFault(
            reason: "\(value.name) is \(value.exactly)",
            advice: comparison.advice(quantity.value, amount.value))
    }

    /// Two values that count the same, neither below nought, nor the second nought.
    private func comparable(_ value: NamedValue, _ other: NamedValue) -> (Rational, Rational)? {
        guard let first = value.quantity, let second = other.quantity, first.unit == second.unit,
            !first.value.isNegative, !second.value.isNegative, !second.value.isZero
        else { return nil }
        return (first.value, second.value)
    }

    private func fault(
        _ comparison: Bound, _ value: Rational, _ amount: Rational, _ notation: Notation, working: String
    ) -> ClaimFault? {
        guard !comparison.holds(value, amount) else { return nil }
        return ClaimFault(
            reason: "\(working) = \(notation.print(value)), and not \(comparison.words) \(notation.print(amount))",
            advice: comparison.advice(value, amount))
    }
}

extension Bound {
    fileprivate func advice(_ value: Rational, _ amount: Rational) -> String {
        if value == amount { return "it is exactly that: leave the words before it out" }
        return value < amount
            ? "it is less: write “less than”, or another amount" : "it is more: write “over”, or another amount"
    }
}

extension NamedValue {
    /// As it is printed, and exactly where that is not the same.
    fileprivate var exactly: String {
        guard let quantity, WrittenNumber.parse(printed)?.quantity != quantity else { return printed }
        return "\(printed) (exactly \(Notation(quantity.unit, decimals: 6).print(quantity.value)))"
    }
}
