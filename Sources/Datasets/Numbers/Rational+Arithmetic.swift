internal import BigInt

extension Rational {
    package func adding(_ other: Rational) throws(ArithmeticFault) -> Rational {
        if denominator == other.denominator { return try Rational(numerator + other.numerator, over: denominator) }
        return try Rational(
            numerator * other.denominator + other.numerator * denominator, over: denominator * other.denominator)
    }

    package func subtracting(_ other: Rational) throws(ArithmeticFault) -> Rational { try adding(other.negated) }

    package func multiplied(by other: Rational) throws(ArithmeticFault) -> Rational {
        try Rational(numerator * other.numerator, over: denominator * other.denominator)
    }

    package func divided(by other: Rational) throws(ArithmeticFault) -> Rational {
        try Rational(numerator * other.denominator, over: denominator * other.numerator)
    }
}
