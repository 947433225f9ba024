internal import Datasets
internal import Papers
internal import Templating

/// The scale that the bars of a column have in common. It holds nought, and ends at the amount that is farthest from it
/// on either side.
struct BarScale {
    private let lowest: Rational
    private let length: Rational

    /// Nil where there is nothing to draw: all amounts are nought, or too large to reckon with.
    init?(_ amounts: some Sequence<Rational>) {
        var (lowest, highest) = (Rational.zero, Rational.zero)
        for amount in amounts { (lowest, highest) = (min(lowest, amount), max(highest, amount)) }
        guard let length = try? highest.subtracting(lowest), length > .zero else { return nil }
        (self.lowest, self.length) = (lowest, length)
    }

    /// Nil for an amount that is too large to reckon with.
    func bar(of amount: Rational) -> Bar? {
        guard let zero = position(of: .zero), let end = position(of: amount) else { return nil }
        return Bar(zero: zero, end: end)
    }

    private func position(of value: Rational) -> String? {
        guard let part = try? value.subtracting(lowest).divided(by: length) else { return nil }
        return Notation(.percentage, decimals: 2).print(part)
    }
}

/// A bar in the cell of its amount. Both positions are parts of the scale's length from its left end: `41.93%`.
struct Bar: PageModel {
    let zero: String
    let end: String

    static let title = "Bar of an amount"
    static let fields: [Field<Self>] = [
        .text("zero", "Where the bar begins: the place of nought, as a percentage of the scale’s length", \.zero),
        .text("end", "Where it ends: to the left of that for an amount below nought", \.end),
    ]
}

extension BarColumn {
    /// By rows; nil for a cell without a bar.
    var bars: [Bar?] {
        guard let scale = BarScale(amounts.lazy.compactMap(\.self)) else { return amounts.map { _ in nil } }
        return amounts.map { $0.flatMap(scale.bar) }
    }
}
