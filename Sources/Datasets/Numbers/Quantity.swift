/// What a number counts.
package enum Unit: Sendable, Hashable {
    /// Pounds.
    case money
    case percentage
    /// Anything else: people, hours, a plain factor.
    case count

    /// As authors are told of it.
    package var phrase: String {
        switch self {
        case .money: "an amount in £"
        case .percentage: "a percentage"
        case .count: "a plain number"
        }
    }
}

/// A number and what it counts. A percentage is held as a fraction: 595% is 5.95.
package struct Quantity: Sendable, Hashable {
    package let value: Rational
    package let unit: Unit

    package init(_ value: Rational, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }
}
