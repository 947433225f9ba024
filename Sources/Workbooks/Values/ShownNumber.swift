/// A number as its cell shows it, but with all its digits.
struct ShownNumber {
    let text: String
    /// What the cell shows, where that is another figure: 21.87 for 21.8651.
    let shown: String?

    init(_ value: CellDecimal, as form: NumberForm) {
        let unit = form.isOtherNotation ? nil : Self.unit(of: form)
        let number = value.shifted(by: form.percentSigns * 2 - (unit == nil ? 0 : form.scale * 3))
        let behind = String(repeating: "%", count: form.percentSigns) + (unit ?? "")
        func written(_ number: CellDecimal, places: Int, currency: String) -> String {
            (number.isNegative ? "-" : "") + currency + number.text(places: places, isGrouped: form.isGrouped) + behind
        }
        text = written(number, places: form.isOtherNotation ? 0 : form.places, currency: form.currency)
        let seen = unit == nil ? number.shifted(by: -form.scale * 3) : number
        let rounded = seen.rounded(to: form.mostPlaces)
        let isAsShown = form.isOtherNotation || rounded == number
        shown = isAsShown ? nil : written(rounded, places: form.places, currency: form.currency)
    }

    /// The unit that says what the value was divided by; nil where none does, and the cell shows another number.
    private static func unit(of form: NumberForm) -> String? {
        let words = [1: ["k", "thousand"], 2: ["m", "million", "mn"], 3: ["bn", "b", "billion"]]
        return words[form.scale]?.first { $0 == form.suffix.lowercased() } == nil ? nil : words[form.scale]?[0]
    }
}
