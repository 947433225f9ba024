internal import Datasets
internal import Diagnostics

extension JSONValue {
    /// The exact value and the unit that it counts, as it is printed.
    static func quantity(_ value: Rational, _ unit: Unit, printed: String) -> JSONValue {
        .object([
            ("value", .number(value.decimalText(of: unit))), ("unit", .text(unit.sign)), ("printed", .text(printed)),
        ])
    }
}

extension Unit {
    fileprivate var sign: String {
        switch self {
        case .money: "£"
        case .percentage: "%"
        case .count: ""
        }
    }
}

extension Rational {
    /// The value in decimal digits, to ten places at the most; a percentage in percent.
    fileprivate func decimalText(of unit: Unit) -> String {
        let counted = unit == .percentage ? (try? multiplied(by: .hundred)) ?? self : self
        return counted.decimalText(places: 10)
    }
}
