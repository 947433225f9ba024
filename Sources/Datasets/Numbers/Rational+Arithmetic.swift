extension Rational {
    package func adding(_ other: Rational) throws(ArithmeticFault) -> Rational {
        // Over the least common denominator, which keeps sums of prices far from the limit.
        let divisor = Int128(greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let (factor, otherFactor) = (other.denominator / divisor, denominator / divisor)
        return try Rational(
            numerator.times(factor).plus(other.numerator.times(otherFactor)), over: denominator.times(factor))
    }

    package func subtracting(_ other: Rational) throws(ArithmeticFault) -> Rational { try adding(other.negated) }

    package func multiplied(by other: Rational) throws(ArithmeticFault) -> Rational {
        // Reduced crosswise first, so that only a result that is too large is refused.
        let (first, second) = try (
            Rational(numerator, over: other.denominator), Rational(other.numerator, over: denominator)
        )
        return try Rational(
            first.numerator.times(second.numerator), over: first.denominator.times(second.denominator))
    }

    package func divided(by other: Rational) throws(ArithmeticFault) -> Rational {
        try multiplied(by: Rational(other.denominator, over: other.numerator))
    }
}

extension Int128 {
    fileprivate func times(_ other: Int128) throws(ArithmeticFault) -> Int128 {
        try Self.checked(multipliedReportingOverflow(by: other))
    }

    fileprivate func plus(_ other: Int128) throws(ArithmeticFault) -> Int128 {
        try Self.checked(addingReportingOverflow(other))
    }

    private static func checked(
        _ result: (partialValue: Int128, overflow: Bool)
    ) throws(ArithmeticFault) -> Int128 {
        guard !result.overflow else { throw .tooLarge }
        return result.partialValue
    }
}
