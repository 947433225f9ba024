internal import Datasets
internal import Diagnostics
internal import Values

/// The amounts that are exempt, but for those that the public data have too.
struct SecretAmounts {
    /// How a number in a text is an exempt one.
    enum Likeness: Equatable {
        /// It is that very number.
        case same(name: String)
        /// It may be that number, or is that number rounded.
        case near(name: String)
    }

    /// A number of one unit.
    private struct Key: Hashable {
        let unit: Unit
        let number: TellingNumber
    }

    /// By what they come to. Only looked up, never listed.
    private var exact: [Key: String] = [:]
    /// The same by what they are when rounded.
    private var rounded: [Key: String] = [:]
    private var known: Set<Key> = []
    private var knownRounded: Set<Key> = []

    init(_ data: PaperData) {
        for figure in data.figures?.figures ?? [] {
            if data.exemptFigures.hides(figure.name) {
                add(figure.quantity, "figures.\(figure.name)")
            } else {
                know(figure.quantity)
            }
        }
        for (quantity, name) in data.exemptData.namedAmounts { add(quantity, name) }
        for quantity in data.openQuantities {
            know(quantity)
            // The head of the column may say that they are pounds.
            if quantity.unit == .count { know(Quantity(quantity.value, .money)) }
        }
    }

    private mutating func add(_ quantity: Quantity, _ name: String) {
        guard let number = TellingNumber(quantity) else { return }
        exact[Key(unit: quantity.unit, number: number)] = name
        guard quantity.unit == .money, quantity.value.magnitude >= Self.large else { return }
        for count in Self.roundings {
            if let near = number.rounded(to: count) { rounded[Key(unit: .money, number: near)] = name }
        }
    }

    private mutating func know(_ quantity: Quantity) {
        guard let number = TellingNumber(quantity) else { return }
        known.insert(Key(unit: quantity.unit, number: number))
        for count in Self.roundings {
            if let near = number.rounded(to: count) { knownRounded.insert(Key(unit: quantity.unit, number: near)) }
        }
    }

    /// Less says nothing when it is rounded.
    private static let large = Rational(10_000)
    /// With fewer digits any amount may be near.
    private static let roundings = 2...6
}

extension SecretAmounts {
    /// Nil for an amount that nothing exempt is, or something that everybody may know.
    func name(of amount: Quantity) -> String? {
        guard let number = TellingNumber(amount) else { return nil }
        let key = Key(unit: amount.unit, number: number)
        return known.contains(key) ? nil : exact[key]
    }

    /// Nil for a number that is not like an exempt one, or as like one that everybody may know.
    func likeness(of written: NumberInText) -> Likeness? {
        guard written.number.count > 1 else { return nil }
        let keys = (written.unit.map { [$0] } ?? [.money, .count]).map { Key(unit: $0, number: written.number) }
        guard !keys.contains(where: known.contains) else { return nil }
        if let name = keys.lazy.compactMap({ exact[$0] }).first { return same(name, written) }
        guard written.unit == .money, let key = keys.first, !knownRounded.contains(key) else { return nil }
        return rounded[key].map { .near(name: $0) }
    }

    /// An equal number of few digits may be another, and one without a sign a year or a number of something else.
    private func same(_ name: String, _ written: NumberInText) -> Likeness? {
        let count = written.number.count
        guard written.unit == nil else {
            if count > 2 { return .same(name: name) }
            return written.unit == .money && written.number.power + count > 4 ? .near(name: name) : nil
        }
        return count > 3 && !written.mayBeYear ? .same(name: name) : nil
    }
}
