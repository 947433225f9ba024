/// How a number is printed: `£12.5 million` is money with one decimal, in millions that are written out.
package struct Notation: Sendable, Hashable {
    /// What stands behind the digits of a large number.
    package enum Suffix: String, Sendable {
        case k, m, million, bn, billion
    }

    package let unit: Unit
    /// How many digits stand after the point, in pounds, percent, or what the suffix says.
    package let decimals: Int
    package let suffix: Suffix?
    /// Whether pence are left out where there are none: £75, but £75.50.
    private let hasPenceOnlyWhereNeeded: Bool
    /// Whether thousands have commas.
    private let isGrouped: Bool

    /// - Parameter decimals: From 0 to 6; any other counts as the nearest of these.
    package init(_ unit: Unit, decimals: Int, suffix: Suffix? = nil) {
        self.init(unit, decimals: decimals, suffix: suffix, hasPenceOnlyWhereNeeded: false)
    }

    private static let mostDecimals = 6

    private init(
        _ unit: Unit, decimals: Int, suffix: Suffix?, hasPenceOnlyWhereNeeded: Bool, isGrouped: Bool = true
    ) {
        self.unit = unit
        self.decimals = min(max(0, decimals), Self.mostDecimals)
        self.suffix = suffix
        self.hasPenceOnlyWhereNeeded = hasPenceOnlyWhereNeeded
        self.isGrouped = isGrouped
    }

    /// A year of the calendar: 2026, without a comma.
    package static let year = Notation(
        .count, decimals: 0, suffix: nil, hasPenceOnlyWhereNeeded: false, isGrouped: false)

    /// Of a number that was calculated and whose row does not say: money to the penny (£75, £75.50), a percentage with
    /// one decimal, a count whole.
    ///
    /// - Parameter least: How many decimals it has at least: those of what it was calculated from.
    package static func computed(_ unit: Unit, decimals least: Int = 0) -> Notation {
        switch unit {
        case .money: Notation(unit, decimals: max(2, least), suffix: nil, hasPenceOnlyWhereNeeded: true)
        case .percentage: Notation(unit, decimals: max(1, least))
        case .count: Notation(unit, decimals: least)
        }
    }
}

extension Notation {
    /// With as many decimals as the value has, up to the most that are printed, and at least those of `computed`:
    /// 3.0%, 0.035%.
    package static func exact(_ unit: Unit, _ value: Rational) -> Notation {
        let least = computed(unit)
        let notations = (least.decimals...mostDecimals).map { Notation(unit, decimals: $0) }
        return notations.first { $0.rounded(value) == value } ?? notations.last ?? least
    }
}

extension Notation {
    /// The fewest decimals by which nothing of a value is lost; nil where even the most would lose some.
    package func decimals(showing value: Rational) -> Int? {
        (decimals...Self.mostDecimals).first { Notation(unit, decimals: $0, suffix: suffix).rounded(value) == value }
    }
}

extension Notation {
    /// `£4,800m`, `−£5.00`, `2.7%`, `1,234`: rounded half away from zero, with thousands commas and a true minus.
    package func print(_ value: Rational) -> String { printed(value, plus: "") }

    /// With its sign, for differences: `+£0.57`, `−2.7%`; a value that is printed as zero has none.
    package func printSigned(_ value: Rational) -> String { printed(value, plus: "+") }

    /// To the precision that is printed: two values are equal for a reader when these are. A value of
    /// more digits than can be counted with stays as it is.
    package func rounded(_ value: Rational) -> Rational { (try? value.rounded(toPlaces: shift)) ?? value }
}

extension Notation {
    /// Whether no author can mean what is printed of a value: nothing of something, or a number in thousands, millions
    /// or billions that is off by more than a tenth: £1m of £1.25m.
    package func misstates(_ value: Rational) -> Bool {
        let rounded = rounded(value)
        guard rounded != value else { return false }
        guard suffix != nil, !rounded.isZero else { return rounded.isZero }
        guard let tenfold = try? rounded.subtracting(value).magnitude.multiplied(by: Rational(10)) else { return true }
        return tenfold > value.magnitude
    }
}

extension Notation {
    /// The next value that is printed as it is, at or above a value, or at or below it.
    package func rounded(_ value: Rational, up isUp: Bool) -> Rational {
        let near = rounded(value)
        guard isUp ? near < value : near > value, let step else { return near }
        return (try? isUp ? near.adding(step) : near.subtracting(step)) ?? near
    }

    /// What one more in the last printed digit is; nil where that has too many digits.
    package var step: Rational? { try? Rational.decimal(digits: 1, places: shift) }

    /// By how many places the point moves between a value and the whole number that its printed digits make.
    private var shift: Int { decimals + (unit == .percentage ? 2 : 0) - (suffix?.power ?? 0) }

    private func printed(_ value: Rational, plus: StaticString) -> String {
        var digits = value.digits(shiftedBy: shift)
        let sign: StaticString = digits.isZero ? "" : value.isNegative ? "\u{2212}" : plus
        return NumberText.make(capacity: 2 * digits.mostCount + Self.mostDecimals + Self.mostSigns) { text in
            if unit == .percentage { text.write(UInt8(ascii: "%")) }
            if let suffix { text.write(suffix.printed) }
            let decimals = hasPenceOnlyWhereNeeded ? digits.withoutNoughts(decimals) : decimals
            text.write(decimals: decimals, of: &digits)
            text.write(whole: &digits, isGrouped: isGrouped)
            if unit == .money { text.write("£") }
            text.write(sign)
        }
    }

    /// What stands around the digits and their commas takes fewer bytes.
    private static let mostSigns = 32
}

extension DecimalDigits {
    /// Takes the decimals off where all of them are noughts, and says how many are left.
    fileprivate mutating func withoutNoughts(_ decimals: Int) -> Int {
        var rest = self
        for _ in 0..<decimals {
            guard rest.removeLast() == 0 else { return decimals }
        }
        self = rest
        return 0
    }
}

extension Notation.Suffix {
    /// The power of ten that it stands for.
    package var power: Int {
        switch self {
        case .k: 3
        case .m, .million: 6
        case .bn, .billion: 9
        }
    }

    /// Whether it is a word, which stands after a blank.
    var isWord: Bool { self == .million || self == .billion }

    fileprivate var printed: StaticString {
        switch self {
        case .k: "k"
        case .m: "m"
        case .million: " million"
        case .bn: "bn"
        case .billion: " billion"
        }
    }
}
