internal import Datasets
internal import Diagnostics

extension JSONWriter {
    /// The exact value and the unit that it counts, as it is printed.
    mutating func quantity(_ name: StaticString, _ value: Rational, _ unit: Unit, printed: String) {
        object(name) { json in
            json.number("value", digits: value.decimalText(of: unit))
            json.text("unit", unit.sign)
            json.text("printed", printed)
        }
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
