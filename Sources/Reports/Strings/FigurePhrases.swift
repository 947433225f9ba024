internal import Settings

/// What the schedule of figures says.
final class FigurePhrases: Sendable {
    let workedOut: String
    let agrees: String
    private let asGiven: CountedPhrase
    private let figures: CountedPhrase
    private let workedOutHere: CountedPhrase
    private let differs: Phrase
    private let differsAccepted: Phrase

    init(_ reader: inout StringsReader) {
        workedOut = reader.words("figure-worked-out")
        agrees = reader.words("figure-agrees")
        asGiven = reader.counted("figures-as-given")
        figures = reader.counted("figures")
        workedOutHere = reader.counted("figures-worked-out", "figures")
        differs = reader.phrase("figure-differs", "value")
        differsAccepted = reader.phrase("figure-differs-accepted", "value")
    }

    func figures(_ count: Int, worked: Int) -> String {
        worked == 0 ? asGiven.filled(count) : workedOutHere.filled(worked, figures.filled(count))
    }

    func typed(butWorkingGives result: String, isAccepted: Bool) -> String {
        (isAccepted ? differsAccepted : differs).filled(result)
    }
}
