/// A number as its cell shows it, but with all its digits.
struct ShownNumber {
    let text: String
    /// What the cell shows, where that is another figure: 21.87 for 21.8651.
    let shown: String?
    /// What its format says besides the number, and is not printed.
    let leftOut: LeftOutWords?

    init(_ value: CellDecimal, as form: NumberForm) {
        let unit = Self.unit(of: form)
        let isScaled = form.scale > 0 && unit != nil && !form.isOtherNotation
        let number = value.shifted(by: form.percentSigns * 2 - (isScaled ? form.scale * 3 : 0))
        let seen = isScaled ? number : number.shifted(by: -form.scale * 3)
        let rounded = form.isOtherNotation ? number : seen.rounded(to: form.mostPlaces)
        let behind = String(repeating: "%", count: form.percentSigns) + (form.scale == 0 || isScaled ? unit ?? "" : "")
        func written(_ number: CellDecimal, isNegative: Bool) -> String {
            (isNegative ? "-" : "") + form.prefix + form.currency
                + number.text(
                    places: form.isOtherNotation ? 0 : form.places, digits: form.leastDigits, isGrouped: form.isGrouped)
                + behind
        }
        text = written(number, isNegative: number.isNegative)
        // A format of its own for numbers below nought shows what sign it says, else a minus.
        let showsMinus = form.isOfOneSign ? form.hasMinus : number.isNegative != form.hasMinus
        let shown = written(rounded, isNegative: showsMinus && !rounded.isZero)
        let isSame = rounded == number && (number.isZero || showsMinus == number.isNegative)
        self.shown = isSame ? nil : shown
        // Another scale than its words say is a fault of the digits.
        let isTold = form.isOtherNotation || form.scale > 0 && unit == nil
        leftOut = isTold ? nil : LeftOutWords(form, around: isSame ? text : shown, hasUnit: unit != nil)
    }

    /// The unit behind the digits that says how much is counted at a time, as it is read of a cell; nil for words that say
    /// no more than what is counted, and where a scale is another than the unit says.
    private static func unit(of form: NumberForm) -> String? {
        let suffix = form.suffix.lowercased()
        let scale = units.first { $0.words.contains(suffix) }
        if form.scale == 0 { return scale?.unit ?? (["%", "p", "‰"].contains(suffix) ? suffix : nil) }
        return scale?.scale == form.scale ? scale?.unit : nil
    }

    private static let units: [(words: [String], scale: Int, unit: String)] = [
        (["k", "thousand"], 1, "k"), (["m", "mn", "million"], 2, "m"), (["bn", "b", "billion"], 3, "bn"),
    ]
}
