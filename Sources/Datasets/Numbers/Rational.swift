package import BigInt

/// An exact number: a fraction of two whole numbers in lowest terms. No amount of a paper passes through a binary
/// fraction, which could not hold 0.1.
package struct Rational: Sendable, Hashable {
    /// Large only where it does not fit into the small, so that equal numbers are equal values.
    private enum Storage: Sendable, Hashable {
        case small(SmallFraction)
        case large(LargeFraction)
    }

    private let storage: Storage

    package static let zero = Rational(0)
    package static let hundred = Rational(100)
    /// How many binary digits may stand above or below the line: a chain of sums over years of growth stays far below,
    /// and one whose every step squares the number before it ends soon.
    private static let mostBits = 4_000

    package init(_ integer: Int) {
        if let small = SmallFraction(integer, over: 1) {
            self.init(small)
        } else {
            self.init(inLowestTerms: BigInt(integer), over: 1)
        }
    }

    /// 2187 with 2 places is 21.87, and with -3 places 2,187,000.
    package static func decimal(digits: some BinaryInteger, places: Int) throws(ArithmeticFault) -> Rational {
        if let digits = Int(exactly: digits), let small = SmallFraction(decimal: digits, places: places) {
            return Rational(small)
        }
        let power = try BigInt.power(ofTen: places.magnitude)
        return places < 0 ? try Rational(BigInt(digits) * power, over: 1) : try Rational(BigInt(digits), over: power)
    }

    init(_ small: SmallFraction) {
        storage = .small(small)
    }

    private init(inLowestTerms numerator: BigInt, over denominator: BigInt) {
        if let top = Int(exactly: numerator), let bottom = Int(exactly: denominator),
            let small = SmallFraction(top, over: bottom)
        {
            storage = .small(small)
        } else {
            storage = .large(LargeFraction(numerator, over: denominator))
        }
    }
}

extension Rational {
    /// Nil for a number of more digits.
    var small: SmallFraction? {
        if case .small(let fraction) = storage { fraction } else { nil }
    }

    package var numerator: BigInt {
        switch storage {
        case .small(let fraction): BigInt(fraction.top)
        case .large(let fraction): fraction.top
        }
    }

    /// Above zero.
    package var denominator: BigInt {
        switch storage {
        case .small(let fraction): BigInt(fraction.bottom)
        case .large(let fraction): fraction.bottom
        }
    }

    package var isZero: Bool { small?.top == 0 }
    package var isNegative: Bool { small.map { $0.top < 0 } ?? (numerator.sign == .minus) }
    package var isWhole: Bool { small.map { $0.bottom == 1 } ?? (denominator == 1) }
    /// Nil for a fraction, and for what is too large.
    package var wholeNumber: Int? { small.flatMap { $0.bottom == 1 ? $0.top : nil } }
    package var negated: Rational {
        small.map { Rational($0.negated) } ?? Rational(inLowestTerms: -numerator, over: denominator)
    }
    package var magnitude: Rational { isNegative ? negated : self }

    init(_ numerator: BigInt, over denominator: BigInt) throws(ArithmeticFault) {
        guard !denominator.isZero else { throw .divisionByZero }
        let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude)
        let isNegative = numerator.sign != denominator.sign
        let (top, bottom) = (numerator.magnitude / divisor, denominator.magnitude / divisor)
        guard max(top.bitWidth, bottom.bitWidth) <= Self.mostBits else { throw .tooLarge }
        self.init(
            inLowestTerms: BigInt(sign: isNegative ? .minus : .plus, magnitude: top), over: BigInt(bottom))
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        if let left = left.small, let right = right.small { return left < right }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

/// A fraction in lowest terms of any length. It is an object, so that the small ones take no room for it.
private final class LargeFraction: Sendable, Hashable {
    let top: BigInt
    /// Above zero.
    let bottom: BigInt

    init(_ top: BigInt, over bottom: BigInt) {
        self.top = top
        self.bottom = bottom
    }

    static func == (left: LargeFraction, right: LargeFraction) -> Bool {
        left.top == right.top && left.bottom == right.bottom
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(top)
        hasher.combine(bottom)
    }
}

extension BigInt {
    private static let highestPower: UInt = 1_000

    static func power(ofTen exponent: UInt) throws(ArithmeticFault) -> BigInt {
        guard exponent <= highestPower else { throw .tooLarge }
        return BigInt(10).power(Int(exponent))
    }
}

/// Of two zeros it is zero; a denominator is none.
func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
}
