/// A number that was worked out, with how exactly a spreadsheet can have done the same in binary fractions.
struct WorkedValue {
    let number: Rational
    /// The size of what went into it: the difference of two large amounts is as inexact as they are.
    let scale: Double
    /// How many values went into it.
    let count: Int

    init(_ number: Rational, scale: Double? = nil, count: Int = 1) {
        self.number = number
        self.scale = scale ?? number.approximate.magnitude
        self.count = count
    }

    /// Whether a stored value may have come of it.
    func agrees(with stored: Rational) -> Bool {
        guard let difference = try? stored.subtracting(number) else { return false }
        if difference == .zero { return true }
        let allowed = Self.precision * Double(count + 7) * max(scale, number.approximate.magnitude)
        return difference.approximate.magnitude <= allowed
    }

    /// Of a number of fifteen digits, four times over.
    private static let precision = 4e-16
}

extension WorkedValue {
    func adding(_ other: WorkedValue) throws(ArithmeticFault) -> WorkedValue {
        WorkedValue(try number.adding(other.number), scale: scale + other.scale, count: count + other.count)
    }

    func multiplied(by other: WorkedValue) throws(ArithmeticFault) -> WorkedValue {
        WorkedValue(
            try number.multiplied(by: other.number), scale: scale * other.scale, count: count + other.count)
    }

    func divided(by other: WorkedValue) throws(ArithmeticFault) -> WorkedValue {
        let divisor = other.number.approximate.magnitude
        return WorkedValue(
            try number.divided(by: other.number), scale: scale / divisor * max(1, other.scale / divisor),
            count: count + other.count)
    }

    var negated: WorkedValue { WorkedValue(number.negated, scale: scale, count: count) }

    func rounded(toPlaces places: Int) throws(ArithmeticFault) -> WorkedValue {
        WorkedValue(try number.rounded(toPlaces: places), scale: scale, count: count)
    }
}

extension Rational {
    var approximate: Double {
        if let small { return Double(small.top) / Double(small.bottom) }
        return Double(decimalText(places: 30)) ?? .infinity
    }
}
