/// An exact number: a fraction of two whole numbers in lowest terms. No amount of a paper passes through a binary
/// fraction, which could not hold 0.1.
package struct Rational: Sendable, Hashable {
    /// Never the smallest number that fits, so that each value has its negative.
    package let numerator: Int128
    /// Above zero.
    package let denominator: Int128

    package static let zero = Rational(0)
    package static let hundred = Rational(100)

    package init(_ integer: Int) {
        self.init(inLowestTerms: Int128(integer), over: 1)
    }

    /// 2187 with 2 places is 21.87.
    package static func decimal(digits: Int128, places: Int) throws(ArithmeticFault) -> Rational {
        let power = try Int128.power(ofTen: places.magnitude)
        return places < 0
            ? try Rational(digits, over: 1).multiplied(by: Rational(power, over: 1)) : try Rational(digits, over: power)
    }

    private init(inLowestTerms numerator: Int128, over denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

extension Rational {
    package var isZero: Bool { numerator == 0 }
    package var isNegative: Bool { numerator < 0 }
    package var isWhole: Bool { denominator == 1 }
    package var negated: Rational { Rational(inLowestTerms: -numerator, over: denominator) }
    package var magnitude: Rational { isNegative ? negated : self }

    init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticFault) {
        guard denominator != 0 else { throw .divisionByZero }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let isNegative = (numerator < 0) != (denominator < 0)
        guard let top = Int128(exactly: numerator.magnitude / divisor),
            let bottom = Int128(exactly: denominator.magnitude / divisor)
        else { throw .tooLarge }
        self.init(inLowestTerms: isNegative ? -top : top, over: bottom)
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }
}

extension Int128 {
    static func power(ofTen exponent: UInt) throws(ArithmeticFault) -> Int128 {
        guard exponent <= 38 else { throw .tooLarge }
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

/// Of two zeros it is zero; a denominator is none.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
}
