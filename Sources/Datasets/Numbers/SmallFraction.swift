/// A fraction in lowest terms whose parts fit into machine words: nearly every number of a paper, and many times as
/// fast as one of any length. What does not fit is nil, and is then worked out at length.
struct SmallFraction: Sendable, Hashable {
    /// Never the smallest number that fits, so that each value has its negative.
    let top: Int
    /// Above zero.
    let bottom: Int

    /// - Parameter bottom: Not zero.
    init?(_ top: Int, over bottom: Int) {
        guard top != .min, bottom != .min else { return nil }
        let divisor = Int(greatestCommonDivisor(top.magnitude, bottom.magnitude))
        self.init(inLowestTerms: bottom < 0 ? -(top / divisor) : top / divisor, over: abs(bottom / divisor))
    }

    /// 2187 with 2 places is 21.87, and with -3 places 2,187,000.
    init?(decimal digits: Int, places: Int) {
        guard let power = Int(powerOfTen: places.magnitude) else { return nil }
        guard places < 0 else {
            self.init(digits, over: power)
            return
        }
        let (product, overflow) = digits.multipliedReportingOverflow(by: power)
        guard !overflow else { return nil }
        self.init(product, over: 1)
    }

    private init(inLowestTerms top: Int, over bottom: Int) {
        self.top = top
        self.bottom = bottom
    }
}

extension SmallFraction {
    var negated: SmallFraction { SmallFraction(inLowestTerms: -top, over: bottom) }

    /// Nil of zero too.
    var inverted: SmallFraction? { top == 0 ? nil : SmallFraction(bottom, over: top) }

    func adding(_ other: SmallFraction) -> SmallFraction? {
        if bottom == other.bottom {
            let (sum, overflow) = top.addingReportingOverflow(other.top)
            return overflow ? nil : SmallFraction(sum, over: bottom)
        }
        let (left, first) = top.multipliedReportingOverflow(by: other.bottom)
        let (right, second) = other.top.multipliedReportingOverflow(by: bottom)
        let (sum, third) = left.addingReportingOverflow(right)
        let (product, fourth) = bottom.multipliedReportingOverflow(by: other.bottom)
        return first || second || third || fourth ? nil : SmallFraction(sum, over: product)
    }

    func multiplied(by other: SmallFraction) -> SmallFraction? {
        let (product, first) = top.multipliedReportingOverflow(by: other.top)
        let (divisor, second) = bottom.multipliedReportingOverflow(by: other.bottom)
        return first || second ? nil : SmallFraction(product, over: divisor)
    }

    static func < (left: SmallFraction, right: SmallFraction) -> Bool {
        if left.bottom == right.bottom { return left.top < right.top }
        let one = left.top.multipliedFullWidth(by: right.bottom)
        let other = right.top.multipliedFullWidth(by: left.bottom)
        return (one.high, one.low) < (other.high, other.low)
    }

    /// The value without its sign times 10 to the power `shift`, rounded half up to a whole number; nil where that, or
    /// the power, does not fit.
    func magnitude(shiftedBy shift: Int) -> UInt64? {
        guard let power = UInt64(powerOfTen: shift.magnitude) else { return nil }
        let (top, bottom) = (UInt64(top.magnitude), UInt64(bottom))
        if shift < 0 {
            let (divisor, overflow) = bottom.multipliedReportingOverflow(by: power)
            // Twice the top is less than any number that does not fit.
            return overflow ? 0 : Self.rounded(top.quotientAndRemainder(dividingBy: divisor), over: divisor)
        }
        let (high, low) = top.multipliedFullWidth(by: power)
        guard high < bottom else { return nil }
        return Self.rounded(
            high == 0 ? low.quotientAndRemainder(dividingBy: bottom) : bottom.dividingFullWidth((high, low)),
            over: bottom)
    }

    /// How many decimals the value has; nil where these are more than so many, or have no end.
    func decimals(upTo places: Int) -> Int? {
        let bottom = UInt64(bottom)
        return UInt64.powersOfTen.prefix(max(0, places) + 1).firstIndex { $0 % bottom == 0 }
    }

    private static func rounded(
        _ division: (quotient: UInt64, remainder: UInt64), over divisor: UInt64
    ) -> UInt64? {
        guard division.remainder >= divisor - division.remainder else { return division.quotient }
        let (next, overflow) = division.quotient.addingReportingOverflow(1)
        return overflow ? nil : next
    }
}

extension Int {
    fileprivate init?(powerOfTen exponent: UInt) {
        guard let power = UInt64(powerOfTen: exponent) else { return nil }
        self.init(exactly: power)
    }
}

extension UInt64 {
    /// Nil above 10 to the power 19, which is the highest that fits.
    fileprivate init?(powerOfTen exponent: UInt) {
        guard exponent < Self.powersOfTen.count else { return nil }
        self = Self.powersOfTen[Int(exponent)]
    }

    fileprivate static let powersOfTen = (0...19).map { (0..<$0).reduce(1 as UInt64) { power, _ in power * 10 } }
}
