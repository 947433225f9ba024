internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let exemptTyped = Rule(
        "exempt-typed", .error, "A text that everybody reads types an amount that is exempt.",
        example: .text(
            "The budget is {{ figures.budget }}, and the bidder asks for £81,726.",
            mended: "The budget is {{ figures.budget }}, and the bidder asks for more.",
            given: [.file("figures.csv", "name,value,exempt\nbudget,£75000,\noffer,\"£81,726\",3")]))
    package static let exemptTypedRound = Rule(
        "exempt-typed-round", .warning, "A text that everybody reads types a round amount that may be an exempt one.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            "The budget is {{ figures.budget }}, and the bidder asks for £82,000.",
            mended: "The budget is {{ figures.budget }}, and the bidder asks for more.",
            given: [.file("figures.csv", "name,value,exempt\nbudget,£75000,\noffer,\"£82,000\",3")]))
}

extension Diagnostic {
    private static let exemptTypedAdvice =
        "move the sentence into an exempt block; an amount that only happens to be the same needs a row of its own in "
        + "figures.csv"

    fileprivate static func exemptTyped(_ written: String, _ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptTyped, at: span, "\(written) is typed where everybody reads it, and is \(name), which is exempt",
            suggestion: exemptTypedAdvice)
    }

    fileprivate static func exemptTypedRound(_ written: String, _ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptTypedRound, at: span,
            "\(written) is typed where everybody reads it, and may be \(name), which is exempt",
            suggestion: exemptTypedAdvice)
    }
}

/// Finds amounts in texts and settings that everybody reads and that are exempt in the data.
enum ExemptAmounts: WordCheck {
    static let rules: [Rule] = [.exemptTyped, .exemptTypedRound]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let data = reading.data
        guard reading.site.edition == .open, !data.exemptFigures.isEmpty || !data.exemptData.isEmpty else { return [] }
        let secret = SecretAmounts(data)
        var found = reading.corrections.flatMap { secret.findings(in: $0) }
        var values = prose.values[...]
        for passage in prose.passages(where: { $0.signs.contains(.amount) }) {
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            for amount in passage.bytes.amounts(values: values) where !amount.isValue {
                guard let quantity = amount.quantity, let name = secret.name(of: quantity) else { continue }
                let written = String(decoding: passage.bytes[amount.range], as: UTF8.self)
                let span = passage.span(of: amount.range)
                switch written.tellingDigits {
                case 3...: found.append(.exemptTyped(written, name, at: span))
                case 2 where quantity.isLargeMoney: found.append(.exemptTypedRound(written, name, at: span))
                default: break
                }
            }
        }
        return found
    }
}

/// The amounts that are exempt, but for those that the public data have too.
struct SecretAmounts {
    /// By what they come to. Only looked up, never listed.
    private var figures: [Quantity: String] = [:]
    private var known: Set<Quantity> = []
    private let rows: ExemptData

    init(_ data: PaperData) {
        rows = data.exemptData
        for figure in data.figures?.figures ?? [] {
            if data.exemptFigures.hides(figure.name) {
                figures[figure.quantity] = "figures.\(figure.name)"
            } else {
                known.insert(figure.quantity)
            }
        }
        for rate in data.rates.flatMap(\.allRates) { known.insert(rate.rate.quantity) }
    }

    /// What a correction would say of exempt amounts: there only the words of its author stand.
    fileprivate func findings(in correction: PaperCorrection) -> [Diagnostic] {
        let said =
            correction.entries.map { ($0.was.value, $0.was.span) }
            + correction.entries.filter { !$0.isFigure }.compactMap { entry in entry.now.map { ($0, entry.was.span) } }
            + (correction.because.map { [($0, correction.date.span)] } ?? [])
        return said.flatMap { text, span in
            let bytes = Array(text.utf8)[...].withPlainSigns
            return bytes[...].amounts().compactMap { amount -> Diagnostic? in
                guard let name = amount.quantity.flatMap({ name(of: $0) }) else { return nil }
                return .exemptTyped(String(decoding: bytes[amount.range], as: UTF8.self), name, at: span)
            }
        }
    }

    /// Nil for an amount that nothing exempt is, or something that everybody may know.
    func name(of amount: Quantity) -> String? {
        known.contains(amount) ? nil : figures[amount] ?? rows.name(of: amount)
    }
}

extension String {
    /// How many digits it has without noughts at its ends: so many that an equal amount is hardly another one, from three.
    fileprivate var tellingDigits: Int {
        let digits = utf8.filter(\.isDigit)
        return digits.drop { $0 == 0x30 }.reversed().drop { $0 == 0x30 }.count
    }
}

extension Quantity {
    private static let large = Rational(10_000)

    fileprivate var isLargeMoney: Bool { unit == .money && value >= Self.large }
}
