internal import BigInt

extension Rational {
    /// Half away from zero: 22.055 to two places is 22.06, −0.005 is −0.01. Negative places round to tens, hundreds …
    package func rounded(toPlaces places: Int) throws(ArithmeticFault) -> Rational {
        guard places.magnitude <= Self.mostPlaces else { throw .tooLarge }
        let whole = BigInt(magnitude(shiftedBy: places))
        return try .decimal(digits: isNegative ? -whole : whole, places: places)
    }

    private static let mostPlaces = 38

    /// The digits, 0–9, of the value without its sign times 10 to the power `shift`, rounded half up to a whole number.
    /// There is at least one, and no nought before others. Every value has them, however large.
    func digits(shiftedBy shift: Int) -> [UInt8] {
        String(magnitude(shiftedBy: shift)).utf8.map { $0 - UInt8(ascii: "0") }
    }

    /// In plain digits with a point, rounded to so many places and without noughts at the end: `-22.055`.
    package func decimalText(places: Int) -> String {
        let places = Swift.max(0, places)
        let digits = digits(shiftedBy: places)
        let padded = [UInt8](repeating: 0, count: Swift.max(0, places + 1 - digits.count)) + digits
        let fraction = padded.suffix(places).reversed().drop { $0 == 0 }.reversed()
        let sign = isNegative && digits != [0] ? "-" : ""
        let text = { (digits: any Collection<UInt8>) in
            String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        }
        return sign + text(padded.dropLast(places)) + (fraction.isEmpty ? "" : ".\(text(Array(fraction)))")
    }

    private func magnitude(shiftedBy shift: Int) -> BigUInt {
        let power = BigUInt(10).power(Int(shift.magnitude))
        let top = shift > 0 ? numerator.magnitude * power : numerator.magnitude
        let bottom = shift < 0 ? denominator.magnitude * power : denominator.magnitude
        let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
        return rest * 2 >= bottom ? whole + 1 : whole
    }
}
