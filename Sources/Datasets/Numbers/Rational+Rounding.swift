extension Rational {
    /// Half away from zero: 22.055 to two places is 22.06, −0.005 is −0.01. Negative places round to tens, hundreds …
    package func rounded(toPlaces places: Int) throws(ArithmeticFault) -> Rational {
        guard places.magnitude <= 38 else { throw .tooLarge }
        var whole: Int128 = 0
        for digit in digits(shiftedBy: places) {
            let (tens, isTooLarge) = whole.multipliedReportingOverflow(by: 10)
            let (sum, isAlsoTooLarge) = tens.addingReportingOverflow(Int128(digit))
            guard !isTooLarge, !isAlsoTooLarge else { throw .tooLarge }
            whole = sum
        }
        return try .decimal(digits: isNegative ? -whole : whole, places: places)
    }

    /// The digits, 0–9, of the value without its sign times 10 to the power `shift`, rounded half up to a whole number.
    /// There is at least one, and no nought before others. Every value has them, however large.
    func digits(shiftedBy shift: Int) -> [UInt8] {
        shift < 0 ? digitsOfWhole.rounded(dropping: -shift) : digits(places: shift).withoutLeadingNoughts
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

    private var digitsOfWhole: [UInt8] {
        String(numerator.magnitude / denominator.magnitude).utf8.map { $0 - UInt8(ascii: "0") }
    }

    /// Long division, one place at a time.
    private func digits(places: Int) -> [UInt8] {
        let divisor = denominator.magnitude
        var digits = digitsOfWhole
        var rest = numerator.magnitude % divisor
        for _ in 0..<places {
            let (digit, remainder) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: 10))
            digits.append(UInt8(digit))
            rest = remainder
        }
        return rest >= divisor - rest ? digits.countedUp : digits
    }
}

extension [UInt8] {
    fileprivate func rounded(dropping count: Int) -> [UInt8] {
        let padded = [UInt8](repeating: 0, count: Swift.max(0, count + 1 - self.count)) + self
        let kept = Array(padded.dropLast(count))
        return (padded[kept.count] >= 5 ? kept.countedUp : kept).withoutLeadingNoughts
    }

    /// The number one higher.
    fileprivate var countedUp: [UInt8] {
        let nines = reversed().prefix { $0 == 9 }.count
        let head = dropLast(nines)
        let raised = head.last.map { head.dropLast() + [$0 + 1] } ?? [1]
        return raised + [UInt8](repeating: 0, count: nines)
    }

    fileprivate var withoutLeadingNoughts: [UInt8] {
        let digits = drop { $0 == 0 }
        return digits.isEmpty ? [0] : Array(digits)
    }
}
