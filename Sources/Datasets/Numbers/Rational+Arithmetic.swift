internal import BigInt

extension Rational {
    package func adding(_ other: Rational) throws(ArithmeticFault) -> Rational {
        if let small, let other = other.small, let sum = small.adding(other) { return Rational(sum) }
        return try Rational(
            numerator * other.denominator + other.numerator * denominator, over: denominator * other.denominator)
    }

    package func subtracting(_ other: Rational) throws(ArithmeticFault) -> Rational { try adding(other.negated) }

    package func multiplied(by other: Rational) throws(ArithmeticFault) -> Rational {
        if let small, let other = other.small, let product = small.multiplied(by: other) { return Rational(product) }
        return try Rational(numerator * other.numerator, over: denominator * other.denominator)
    }

    package func divided(by other: Rational) throws(ArithmeticFault) -> Rational {
        if let small, let inverted = other.small?.inverted, let quotient = small.multiplied(by: inverted) {
            return Rational(quotient)
        }
        return try Rational(numerator * other.denominator, over: denominator * other.numerator)
    }
}
