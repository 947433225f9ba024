internal import Diagnostics
internal import Papers
internal import Settings

/// What the page says, to those who read the paper, of findings that its authors accept.
final class AcceptedPhrases: Sendable {
    private let summary: CountedPhrase
    /// By the names of their rules. Only looked up, never listed.
    private let ofRules: [String: Phrase]
    /// Of a rule that has no phrase of its own.
    private let other: Phrase

    init(_ reader: inout StringsReader) {
        summary = reader.counted("accepted")
        other = reader.phrase("accepted-other", "words")
        ofRules = Dictionary(
            Self.rulesWithWords.map { ($0, reader.phrase("accepted-\($0)", "words")) }
                + Self.rules.map { ($0, reader.phrase("accepted-\($0)")) }
        ) { first, _ in first }
    }

    /// Those of which the page says what words they are about.
    private static let rulesWithWords = [
        "abbreviation-differs", "abbreviation-unexpanded", "average-disagrees", "average-outside", "count-disagrees",
        "date-overtaken", "doubled-word", "figure-disagrees", "figure-scale", "key-figure-typed", "outcome-missing",
        "percentage-sign", "placeholder", "prose-differs-from-data", "reference-missing", "rejection-reason",
        "spelling-mixed", "total-disagrees", "total-rounding", "total-row", "typed-figure", "unbound-figure",
        "year-with-comma",
    ]
    private static let rules = [
        "baseline-missing", "bracket-unclosed", "one-recommended", "option-differs", "option-first", "option-points",
        "own-missing",
        "quotation-unclosed", "risk-action", "risk-review", "risk-rises",
    ]
}

extension AcceptedPhrases {
    func summary(_ count: Int) -> String { summary.filled(count) }

    /// `The abbreviation “KSP” is not explained`
    func message(of finding: Diagnostic) -> String {
        (ofRules[finding.rule.id] ?? other).filled(finding.place.span?.words ?? finding.place.path.lastPathPart)
    }
}

extension Span {
    /// The first of the words that stand there, on one line.
    fileprivate var words: String {
        let quote = UInt8(ascii: "\"")
        let marked = file.bytes[range].drop { $0 == quote }
        let words = String(decoding: marked.prefix { $0 != quote }, as: UTF8.self).withSingleBlanks
        let most = 60
        guard words.unicodeScalars.count > most else { return words }
        return String(String.UnicodeScalarView(words.unicodeScalars.prefix(most))) + "…"
    }
}
