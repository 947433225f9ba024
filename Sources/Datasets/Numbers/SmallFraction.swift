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
}
