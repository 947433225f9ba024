internal import Datasets
internal import Values

/// How the rates of one table are printed, so that their points stand below one another.
struct RateForm {
    private let unit: Unit
    private let results: Notation
    /// Nil where some rates are written in thousands or millions and others are not: then each stands as typed.
    private let notation: Notation?

    init(of table: RateTable) {
        unit = table.unit.unit
        results = table.notation
        notation = table.rateNotation
    }

    func print(_ rate: WrittenNumber) -> String { notation?.print(rate.quantity.value) ?? rate.printed }

    /// With its sign, as exact as the rates themselves. Points, which are no percentage of anything, have no sign for
    /// one.
    func printSigned(_ difference: Rational) -> String {
        let printed = (notation ?? .computed(unit)).printSigned(difference)
        return unit == .percentage ? String(printed.dropLast()) : printed
    }

    /// A median, as exact as the rates, or as results are everywhere where that is more: the one of £15 and £16 is
    /// £15.50.
    func print(median: Rational) -> String {
        guard let notation, notation.suffix != nil || notation.decimals >= results.decimals || notation.isExact(median)
        else { return results.print(median) }
        return notation.print(median)
    }

    func labels(of scale: RateScale) -> [String] { scale.labels(unit, notation?.suffix) }
}

extension Notation {
    fileprivate func isExact(_ value: Rational) -> Bool { rounded(value) == value }
}
