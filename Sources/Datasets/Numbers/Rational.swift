package import BigInt

/// An exact number: a fraction of two whole numbers in lowest terms. No amount of a paper passes through a binary
/// fraction, which could not hold 0.1.
package struct Rational: Sendable, Hashable {
    package let numerator: BigInt
    /// Above zero.
    package let denominator: BigInt

    package static let zero = Rational(0)
    package static let hundred = Rational(100)
    /// How many binary digits may stand above or below the line: a chain of sums over years of growth stays far below,
    /// and one whose every step squares the number before it ends soon.
    private static let mostBits = 4_000

    package init(_ integer: Int) {
        self.init(inLowestTerms: BigInt(integer), over: 1)
    }

    /// 2187 with 2 places is 21.87.
    package static func decimal(digits: some BinaryInteger, places: Int) throws(ArithmeticFault) -> Rational {
        let power = try BigInt.power(ofTen: places.magnitude)
        return places < 0 ? try Rational(BigInt(digits) * power, over: 1) : try Rational(BigInt(digits), over: power)
    }

    private init(inLowestTerms numerator: BigInt, over denominator: BigInt) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

extension Rational {
    package var isZero: Bool { numerator.isZero }
    package var isNegative: Bool { numerator.sign == .minus }
    package var isWhole: Bool { denominator == 1 }
    package var negated: Rational { Rational(inLowestTerms: -numerator, over: denominator) }
    package var magnitude: Rational { isNegative ? negated : self }

    init(_ numerator: BigInt, over denominator: BigInt) throws(ArithmeticFault) {
        guard !denominator.isZero else { throw .divisionByZero }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let isNegative = numerator.sign != denominator.sign
        let (top, bottom) =
            divisor == 1
            ? (numerator.magnitude, denominator.magnitude)
            : (numerator.magnitude / divisor, denominator.magnitude / divisor)
        guard max(top.bitWidth, bottom.bitWidth) <= Self.mostBits else { throw .tooLarge }
        self.init(inLowestTerms: BigInt(sign: isNegative ? .minus : .plus, magnitude: top), over: BigInt(bottom))
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        // Of prices many have the same denominator, and a set of them may have 100,000 rows.
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return left.numerator * right.denominator < right.numerator * left.denominator
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
func greatestCommonDivisor(_ left: BigUInt, _ right: BigUInt) -> BigUInt {
    guard let small = UInt(exactly: left), let other = UInt(exactly: right) else {
        return left.greatestCommonDivisor(with: right)
    }
    return BigUInt(greatestCommonDivisor(small, other))
}

/// Most numbers of a paper are as small as this, and many times as fast.
private func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
}
