internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings
internal import Values

extension Rule {
    package static let exemptTyped = Rule(
        "exempt-typed", .error, "A text that everybody reads types an amount that is exempt.", tellsExempt: true,
        example: .text(
            "The budget is {{ figures.budget }}, and the bidder asks for £81,726.",
            mended: "The budget is {{ figures.budget }}, and the bidder asks for more.",
            given: [.file("figures.csv", "name,value,exempt\nbudget,£75000,\noffer,\"£81,726\",3")]))
    package static let exemptTypedRound = Rule(
        "exempt-typed-round", .warning, "A text that everybody reads types a round amount that may be an exempt one.",
        canBeLowered: true, canBeAccepted: true, tellsExempt: true,
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

/// Finds amounts in what everybody reads, texts and settings, words for images, cells of data and the record of the
/// decision, that are exempt.
enum ExemptAmounts: WordCheck {
    static let rules: [Rule] = [.exemptTyped, .exemptTypedRound]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        let data = reading.data
        guard reading.site.edition == .open, !data.exemptFigures.isEmpty || !data.exemptData.isEmpty else { return [] }
        let secret = SecretAmounts(data)
        var found = reading.corrections.flatMap { secret.findings(in: $0) }
        var values = prose.values[...]
        for passage in prose.passages(where: { $0.signs.contains(.digit) }) {
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            found += secret.findings(in: passage.bytes, values: values) { passage.span(of: $0) }
        }
        for text in reading.texts { found += findings(besideProseOf: text, secret) }
        for (text, span) in reading.outcome?.said ?? [] {
            let bytes = Array(text.utf8)[...].withPlainSigns
            found += secret.findings(in: bytes[...]) { _ in span }
        }
        for cell in data.openTexts {
            let bytes = Array(cell.text.utf8)[...].withPlainSigns
            found += secret.findings(in: bytes[...]) { _ in cell.span }
        }
        return found
    }

    /// In code, in words for images and in what links say when they are pointed at.
    private static func findings(besideProseOf text: PaperText, _ secret: SecretAmounts) -> [Diagnostic] {
        let tree = text.tree
        var found: [Diagnostic] = []
        for node in tree.all {
            let words: [UInt8]
            switch tree[node].kind {
            case .inlineCode, .code: words = Array(tree.bytes(of: node))
            case .image: words = Array(tree.plainText(of: node).utf8) + [.lineFeed] + tree.title(of: node)
            case .link: words = Array(tree.title(of: node))
            default: continue
            }
            found += secret.findings(in: words[...].withPlainSigns[...]) { _ in tree.span(of: node) }
        }
        return found
    }
}

extension MeetingOutcome {
    /// The words that its record prints, with places near them.
    fileprivate var said: [(text: String, span: Span)] {
        let actions = actions.flatMap { [$0.what, $0.who] }
        let others = [minute, reason].compactMap(\.self) + (declarations ?? []) + actions
        return recommendations.compactMap { entry in entry.words.map { ($0, entry.number.span) } }
            + others.map { ($0, date.span) }
    }
}

extension SecretAmounts {
    /// - Parameters:
    ///   - bytes: With plain signs.
    ///   - values: Where values of the data stand in them, in order.
    fileprivate func findings(
        in bytes: ArraySlice<UInt8>, values: ArraySlice<Range<Int>> = [], at span: (Range<Int>) -> Span
    ) -> [Diagnostic] {
        var values = values
        return bytes.numbersInText.compactMap { written in
            values = values.drop { $0.upperBound <= written.range.lowerBound }
            if let value = values.first, value.lowerBound < written.range.upperBound { return nil }
            guard let likeness = likeness(of: written) else { return nil }
            let text = String(decoding: bytes[written.range], as: UTF8.self)
            switch likeness {
            case .same(let name): return .exemptTyped(text, name, at: span(written.range))
            case .near(let name): return .exemptTypedRound(text, name, at: span(written.range))
            }
        }
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
}
