internal import Datasets
internal import Diagnostics

/// An amount in `paper.json`: the exact value and the unit that it counts, as it is printed.
struct JSONQuantity {
    let value: Rational
    let unit: Unit
    let printed: String

    init(_ value: Rational, _ unit: Unit, printed: String) {
        self.value = value
        self.unit = unit
        self.printed = printed
    }

    fileprivate static let fields: [JSONField<JSONQuantity>] = [
        .number("value", "The exact value, to ten decimals at the most; a percentage is in per cent.") {
            $0.value.decimalText(of: $0.unit)
        },
        .choice("unit", "What it counts; nothing for a plain number.", of: Unit.Sign.self, \.unit.sign),
        .text("printed", "As the page has it.", \.printed),
    ]
}

extension JSONField {
    static func quantity(
        _ name: StaticString, _ meaning: String, _ quantity: @escaping @Sendable (Model) -> JSONQuantity
    ) -> JSONField {
        .object(name, meaning, JSONQuantity.fields, quantity)
    }

    static func optionalQuantity(
        _ name: StaticString, _ meaning: String, _ quantity: @escaping @Sendable (Model) -> JSONQuantity?
    ) -> JSONField {
        .optionalObject(name, meaning, JSONQuantity.fields, quantity)
    }
}

extension Unit {
    fileprivate enum Sign: String, CaseIterable {
        case money = "£"
        case percentage = "%"
        case count = ""
    }

    fileprivate var sign: Sign {
        switch self {
        case .money: .money
        case .percentage: .percentage
        case .count: .count
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
