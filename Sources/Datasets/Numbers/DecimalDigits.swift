internal import BigInt

/// The decimal digits of a whole number, taken off from the right: the order in which divisions give them.
struct DecimalDigits {
    private var number: UInt64
    /// 0–9, of a number that needs more than 64 bits; empty for any other.
    private var many: ArraySlice<UInt8> = []

    init(_ number: UInt64) {
        self.number = number
    }

    init(_ number: BigUInt) {
        self.number = UInt64(exactly: number) ?? 0
        if number.bitWidth > UInt64.bitWidth { many = String(number).utf8.map { $0 - UInt8(ascii: "0") }[...] }
    }
}

extension DecimalDigits {
    /// Whether nothing but noughts is left.
    var isZero: Bool { number == 0 && many.isEmpty }

    /// There are no more than so many.
    var mostCount: Int { Swift.max(20, many.count) }

    /// The last digit that is left, 0–9; 0 when none is.
    mutating func removeLast() -> UInt8 {
        if let last = many.popLast() { return last }
        let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
        number = rest
        return UInt8(truncatingIfNeeded: digit)
    }
}
