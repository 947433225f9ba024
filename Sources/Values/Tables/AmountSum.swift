package import Datasets

/// Amounts added up one after the other. It keeps no more of them than a finding spells out, since a table may be long.
package struct AmountSum: Sendable {
    package static let mostKept = 6

    package private(set) var count = 0
    package private(set) var first: [WrittenNumber] = []
    /// Nil where it has more digits than can be counted with.
    package private(set) var sum: Rational? = .zero
    /// Those after the first one.
    package private(set) var sumOfRest: Rational? = .zero
    package private(set) var lowest: Rational?
    package private(set) var highest: Rational?
    /// Nil where the amounts count different things.
    package private(set) var unit: Unit?
    /// How far the sum can be off because its parts are rounded as they are printed; nil where they are whole things.
    package private(set) var mostByRounding: Rational? = .zero

    package init() {}

    mutating func add(_ number: WrittenNumber) {
        let value = number.quantity.value
        unit = count == 0 || unit == number.quantity.unit ? number.quantity.unit : nil
        sum = sum.flatMap { try? $0.adding(value) }
        if count > 0 { sumOfRest = sumOfRest.flatMap { try? $0.adding(value) } }
        lowest = lowest.map { min($0, value) } ?? value
        highest = highest.map { max($0, value) } ?? value
        mostByRounding = mostByRounding.flatMap { most in number.rounding.flatMap { try? most.adding($0) } }
        if count < Self.mostKept { first.append(number) }
        count += 1
    }

    /// Both together, this one's amounts first.
    package func adding(_ other: AmountSum) -> AmountSum {
        guard count > 0 else { return other }
        guard other.count > 0 else { return self }
        var both = self
        both.count += other.count
        both.first = Array((first + other.first).prefix(Self.mostKept))
        both.sum = sum.flatMap { sum in other.sum.flatMap { try? sum.adding($0) } }
        both.sumOfRest = sumOfRest.flatMap { sum in other.sum.flatMap { try? sum.adding($0) } }
        both.lowest = [lowest, other.lowest].compactMap { $0 }.min()
        both.highest = [highest, other.highest].compactMap { $0 }.max()
        both.unit = unit == other.unit ? unit : nil
        both.mostByRounding = mostByRounding.flatMap { most in other.mostByRounding.flatMap { try? most.adding($0) } }
        return both
    }

    /// The first amount less the others.
    package var difference: Rational? {
        guard let value = first.first?.quantity.value, let sumOfRest else { return nil }
        return try? value.subtracting(sumOfRest)
    }

    package var mean: Rational? { count == 0 ? nil : sum.flatMap { try? $0.divided(by: Rational(count)) } }
}

extension WrittenNumber {
    /// Half of what its last printed digit counts; nil for whole things, which nobody rounds.
    package var rounding: Rational? {
        guard notation.unit != .count || notation.decimals > 0 || notation.suffix != nil else { return nil }
        let places = notation.decimals + (notation.unit == .percentage ? 2 : 0) - (notation.suffix?.power ?? 0)
        return try? Rational.decimal(digits: 5, places: places + 1)
    }

    /// Whether a value is this number for a reader who sees both as it is printed.
    package func isPrinted(like value: Rational) -> Bool {
        notation.rounded(value) == notation.rounded(quantity.value)
    }
}
