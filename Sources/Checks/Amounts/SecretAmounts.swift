internal import Datasets
internal import Diagnostics
internal import Papers
internal import Values

/// The amounts that are exempt, but for those that the public data have too.
struct SecretAmounts {
    /// How a number in a text is an exempt one.
    enum Likeness: Equatable {
        /// It is that very number.
        case same(SecretAmount)
        /// It may be that number, or is that number rounded.
        case near(SecretAmount)
    }

    /// A number of one unit.
    private struct Key: Hashable {
        let unit: Unit
        let number: TellingNumber
    }

    /// By what they come to. Only looked up, never listed.
    private var exact: [Key: SecretAmount] = [:]
    /// The same by what they are when rounded.
    private var rounded: [Key: SecretAmount] = [:]
    private var known: Set<Key> = []
    private var knownRounded: Set<Key> = []
    /// Those that exempt texts type. Only looked up, never listed.
    private var typed: [TellingNumber: TypedAmount] = [:]

    /// What an exempt text types: the same number elsewhere is the same amount where a sign or many digits say so.
    private struct TypedAmount {
        /// Nil where nothing says it.
        let unit: Unit?
        let amount: SecretAmount
    }

    /// Nil where nothing of a paper is exempt, or all is for the readers of the exempt edition.
    init?(of reading: PaperReading) {
        guard reading.site.edition == .open else { return nil }
        let (data, texts) = (reading.data, reading.exemptTexts)
        guard !texts.isEmpty || !data.exemptFigures.isEmpty || !data.exemptData.isEmpty else { return nil }
        let withheld = reading.withheldFigures
        for figure in data.figures?.figures ?? [] {
            if data.exemptFigures.hides(figure.name) {
                add(figure.quantity, .row("figures.\(figure.name)"))
            } else if withheld.contains(figure.name) {
                add(figure.quantity, .unmarked("figures.\(figure.name)"))
            } else {
                know(figure.quantity)
            }
        }
        for (quantity, name) in data.exemptData.namedAmounts { add(quantity, .row(name)) }
        for quantity in data.openQuantities {
            know(quantity)
            // The head of the column may say that they are pounds.
            if quantity.unit == .count { know(Quantity(quantity.value, .money)) }
        }
        for text in texts { add(typedIn: text) }
    }

    private mutating func add(typedIn text: ExemptText) {
        let lines = text.bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
        for (line, number) in zip(lines, text.firstLine...) {
            var end = 0
            for written in line.withPlainSigns[...].numbersInText where written.range.lowerBound >= end {
                end = written.range.upperBound
                add(written, .typed("the amount in line \(number) of \(text.file)"))
            }
        }
    }

    private mutating func add(_ written: NumberInText, _ amount: SecretAmount) {
        let number = written.number
        guard number.count > 1, !written.mayBeYear || written.unit != nil else { return }
        if typed[number]?.unit == nil { typed[number] = TypedAmount(unit: written.unit, amount: amount) }
        guard written.unit == .money, number.isLarge else { return }
        for count in Self.roundingsOfTyped {
            let key = number.rounded(to: count).map { Key(unit: .money, number: $0) }
            if let key, rounded[key] == nil { rounded[key] = amount }
        }
    }

    private mutating func add(_ quantity: Quantity, _ amount: SecretAmount) {
        guard let number = TellingNumber(quantity) else { return }
        exact[Key(unit: quantity.unit, number: number)] = amount
        guard quantity.unit == .money, quantity.value.magnitude >= Self.large else { return }
        for count in Self.roundings {
            if let near = number.rounded(to: count) { rounded[Key(unit: .money, number: near)] = amount }
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
    /// Texts say more amounts than data have exempt ones, and with two digits one of them is like any other.
    private static let roundingsOfTyped = 3...6
}

extension SecretAmounts {
    /// Whether an amount is an exempt one, and none that everybody may know.
    func contains(_ amount: Quantity) -> Bool {
        guard let number = TellingNumber(amount) else { return false }
        let key = Key(unit: amount.unit, number: number)
        guard !known.contains(key) else { return false }
        if exact[key] != nil { return true }
        let written = NumberInText(number: number, unit: amount.unit, range: 0..<0, mayBeYear: false)
        if case .same = typed[number].flatMap({ likeness(of: written, to: $0) }) { return true }
        return false
    }

    /// Nil for a number that is not like an exempt one, or as like one that everybody may know.
    func likeness(of written: NumberInText) -> Likeness? {
        guard written.number.count > 1 else { return nil }
        let keys = (written.unit.map { [$0] } ?? [.money, .count]).map { Key(unit: $0, number: written.number) }
        guard !keys.contains(where: known.contains) else { return nil }
        if let amount = keys.lazy.compactMap({ exact[$0] }).first { return same(amount, written) }
        if let typed = typed[written.number], let likeness = likeness(of: written, to: typed) { return likeness }
        guard written.unit == .money, let key = keys.first, !knownRounded.contains(key) else { return nil }
        return rounded[key].map { .near($0) }
    }

    /// An equal number of few digits may be another, and one without a sign a year or a number of something else.
    private func same(_ amount: SecretAmount, _ written: NumberInText) -> Likeness? {
        let count = written.number.count
        guard written.unit == nil else {
            if count > 2 { return .same(amount) }
            return written.unit == .money && written.number.power + count > 4 ? .near(amount) : nil
        }
        return count > 3 && !written.mayBeYear ? .same(amount) : nil
    }

    /// A number that an exempt text types too. Of few digits, or without a sign in both, it may be another one.
    private func likeness(of written: NumberInText, to typed: TypedAmount) -> Likeness? {
        let (number, count) = (written.number, written.number.count)
        if let unit = written.unit, let other = typed.unit, unit != other { return nil }
        guard let unit = written.unit ?? typed.unit else {
            return count > 4 ? .near(typed.amount) : nil
        }
        let isSigned = written.unit != nil && typed.unit != nil
        guard isSigned || count > 3 && !written.mayBeYear else { return nil }
        if count > 3 || count == 3 && unit == .money && number.isLarge { return .same(typed.amount) }
        return count == 3 || unit == .money && number.isLarge ? .near(typed.amount) : nil
    }
}

/// What an exempt amount is, as findings call it.
enum SecretAmount: Equatable {
    /// Of a row that is marked, or worked out from such: `figures.offer`.
    case row(String)
    /// A figure that no column marks and that only exempt text names.
    case unmarked(String)
    /// What an exempt text types.
    case typed(String)

    /// As part of a sentence: `figures.offer, which is exempt`.
    var told: String {
        switch self {
        case .row(let name), .typed(let name): "\(name), which is exempt"
        case .unmarked(let name): "\(name), which only exempt text names"
        }
    }

    /// What is right where everybody may know the amount.
    var otherwise: String {
        switch self {
        case .row, .typed: "an amount that only happens to be the same needs a row of its own in figures.csv"
        case .unmarked(let name): "where everybody may know it, write {{ \(name) }} here"
        }
    }
}
