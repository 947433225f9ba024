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
    fileprivate static func exemptTyped(_ written: String, _ amount: SecretAmount, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptTyped, at: span, "\(written) is typed where everybody reads it, and is \(amount.told)",
            suggestion: exemptTypedAdvice(amount))
    }

    fileprivate static func exemptTypedRound(_ written: String, _ amount: SecretAmount, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptTypedRound, at: span, "\(written) is typed where everybody reads it, and may be \(amount.told)",
            suggestion: exemptTypedAdvice(amount))
    }

    private static func exemptTypedAdvice(_ amount: SecretAmount) -> String {
        "move the sentence into an exempt block; \(amount.otherwise)"
    }
}

/// Finds amounts in what everybody reads, texts and settings, words for images, cells of data and the record of the
/// decision, that are exempt.
enum ExemptAmounts: WordCheck {
    static let rules: [Rule] = [.exemptTyped, .exemptTypedRound]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        guard let secret = SecretAmounts(of: reading) else { return [] }
        var found = reading.corrections.flatMap { secret.findings(in: $0) }
        var values = prose.values[...]
        for passage in prose.passages(where: { $0.signs.contains(.digit) }) {
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            found += secret.findings(in: passage.bytes, values: values) { passage.span(of: $0) }
        }
        for text in reading.texts { found += findings(besideProseOf: text, secret) }
        for (text, span) in (reading.outcome?.said ?? []) + reading.wordsBesideTexts {
            let bytes = Array(text.utf8)[...].withPlainSigns
            found += secret.findings(in: bytes[...]) { _ in span }
        }
        guard !found.isEmpty else { return [] }
        let isMeantAsExempt = reading.isMeantAsExempt
        return found.filter { $0.place.span.map(isMeantAsExempt) != true }
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

extension PaperReading {
    /// What pages print that stands in no passage of a text and in no table: why findings are accepted, what
    /// abbreviations stand for, what options are compared by, words in data; and the files of cells that links lead to, as
    /// they are.
    fileprivate var wordsBesideTexts: [(text: String, span: Span)] {
        let linked = Set(attachments.map { "\(source.path)/\($0)" })
        let shown = Set(texts.flatMap(\.abbreviations).map(\.short))
        return parsed.settings.flatMap(\.acceptances).map { ($0.because, $0.span) }
            + abbreviations.filter { shown.contains($0.short) }.map { ($0.words, $0.span) }
            + data.openTexts(besides: withheldFigures)
            + data.criteria.flatMap(\.texts).map { ($0.value, $0.span) }
            + source.dataFiles.filter { linked.contains($0.path) && $0.path.fileKind == "csv" }.flatMap(\.cells)
    }
}

extension SourceFile {
    /// What stands between the commas of a CSV file, whether or not it can be read as a table.
    fileprivate var cells: [(text: String, span: Span)] {
        var (cells, start, isQuoted) = ([(String, Span)](), 0, false)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte == UInt8(ascii: ",") && !isQuoted || byte.isLineEnd else { continue }
            if start < index { cells.append(cell(start..<index)) }
            start = index + 1
        }
        return start < bytes.count ? cells + [cell(start..<bytes.count)] : cells
    }

    private func cell(_ range: Range<Int>) -> (text: String, span: Span) {
        (String(decoding: bytes[range], as: UTF8.self), Span(self, range))
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
        var (values, found, end) = (values, [Diagnostic](), bytes.startIndex)
        for written in bytes.numbersInText where written.range.lowerBound >= end {
            values = values.drop { $0.upperBound <= written.range.lowerBound }
            if let value = values.first, value.lowerBound < written.range.upperBound { continue }
            guard let likeness = likeness(of: written) else { continue }
            let text = String(decoding: bytes[written.range], as: UTF8.self)
            switch likeness {
            case .same(let amount): found.append(.exemptTyped(text, amount, at: span(written.range)))
            case .near(let amount): found.append(.exemptTypedRound(text, amount, at: span(written.range)))
            }
            end = written.range.upperBound
        }
        return found
    }

    /// What a correction would say of exempt amounts: there only the words of its author stand.
    fileprivate func findings(in correction: PaperCorrection) -> [Diagnostic] {
        let said =
            correction.entries.map { ($0.was.value, $0.was.span) }
            + correction.entries.filter { !$0.isFigure }.compactMap { entry in entry.now.map { ($0, entry.was.span) } }
            + (correction.because.map { [($0, correction.date.span)] } ?? [])
        return said.flatMap { text, span in
            let bytes = Array(text.utf8)[...].withPlainSigns
            // What is only near may be what a public figure was.
            return findings(in: bytes[...]) { _ in span }.filter { $0.rule == .exemptTyped }
        }
    }
}
