internal import BigInt

extension Rational {
    /// Half away from zero: 22.055 to two places is 22.06, −0.005 is −0.01. Negative places round to tens, hundreds …
    package func rounded(toPlaces places: Int) throws(ArithmeticFault) -> Rational {
        guard places.magnitude <= Self.mostPlaces else { throw .tooLarge }
        if let whole = small?.magnitude(shiftedBy: places), let digits = Int(exactly: whole) {
            return try .decimal(digits: isNegative ? -digits : digits, places: places)
        }
        let whole = BigInt(magnitude(shiftedBy: places))
        return try .decimal(digits: isNegative ? -whole : whole, places: places)
    }

    private static let mostPlaces = 38

    /// The digits of the value without its sign times 10 to the power `shift`, rounded half up to a whole number. Every
    /// value has them, however large.
    func digits(shiftedBy shift: Int) -> DecimalDigits {
        if let whole = small?.magnitude(shiftedBy: shift) { return DecimalDigits(whole) }
        return DecimalDigits(magnitude(shiftedBy: shift))
    }

    /// In plain digits with a point, rounded to so many places and without noughts at the end: `-22.055`.
    package func decimalText(places: Int) -> String {
        var left = Swift.max(0, small?.decimals(upTo: places) ?? places)
        var digits = digits(shiftedBy: left)
        let isNegative = isNegative && !digits.isZero
        return NumberText.make(capacity: digits.mostCount + left + 2) { text in
            while left > 0, let shorter = digits.withoutLastNought() { (digits, left) = (shorter, left - 1) }
            text.write(decimals: left, of: &digits)
            text.write(whole: &digits, isGrouped: false)
            if isNegative { text.write(UInt8(ascii: "-")) }
        }
    }

    private func magnitude(shiftedBy shift: Int) -> BigUInt {
        let power = BigUInt(10).power(Int(shift.magnitude))
        let top = shift > 0 ? numerator.magnitude * power : numerator.magnitude
        let bottom = shift < 0 ? denominator.magnitude * power : denominator.magnitude
        let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
        return rest * 2 >= bottom ? whole + 1 : whole
    }
}

extension DecimalDigits {
    /// Nil where the last digit is another.
    fileprivate func withoutLastNought() -> DecimalDigits? {
        var rest = self
        return rest.removeLast() == 0 ? rest : nil
    }
}
