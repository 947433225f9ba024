/// What stands at a place that was corrected.
package struct CorrectionWords: Sendable {
    private let phrase: Phrase

    init(_ reader: inout StringsReader) {
        phrase = reader.phrase("corrected-on", "day")
    }

    /// `Corrected on 4 December 2026`
    package func corrected(on day: String) -> String { phrase.filled(day) }
}
