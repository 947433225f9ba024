import Datasets
import Testing
import Values

/// The values that the formulas of these tests name.
enum SampleValues {
    static let written = [
        "uplift": "595%", "homecare-now": "£188m", "hours": "1,200", "rates.median": "£21.585", "share": "25%",
        "loss": "-£5.00", "nothing": "0", "no-money": "£0", "a": "6", "b": "4", "a-b": "100",
    ]

    static func number(_ name: String) -> WrittenNumber? { written[name].flatMap(WrittenNumber.parse) }

    static func quantity(_ name: String) -> Quantity? { number(name)?.quantity }
}

/// The result as it would be printed by what it counts; a plain number with its decimals, up to six.
func evaluated(_ text: String) throws -> String {
    let result = try Formula.parse(text).evaluate(SampleValues.quantity)
    guard result.unit == .count else { return Notation.computed(result.unit).print(result.value) }
    let decimals = try (0...6).first { try result.value.rounded(toPlaces: $0) == result.value } ?? 6
    return Notation(.count, decimals: decimals).print(result.value)
}
