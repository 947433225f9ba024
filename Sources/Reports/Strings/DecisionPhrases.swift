internal import Settings

/// What the record of a decision says.
final class DecisionPhrases: Sendable {
    private let wholes: [MeetingOutcome.Whole: String]
    private let verdicts: [DecidedRecommendation.Verdict: String]
    private let callInPhrase: CountedPhrase
    private let minutePhrase: Phrase
    private let actionPhrase: Phrase

    init(_ reader: inout StringsReader) {
        var wholes: [MeetingOutcome.Whole: String] = [:]
        for whole in MeetingOutcome.Whole.allCases { wholes[whole] = reader.words("decided-\(whole.rawValue)") }
        var verdicts: [DecidedRecommendation.Verdict: String] = [:]
        for verdict in DecidedRecommendation.Verdict.allCases {
            verdicts[verdict] = reader.words("recommendation-\(verdict.rawValue)")
        }
        (self.wholes, self.verdicts) = (wholes, verdicts)
        callInPhrase = reader.counted("decision-call-in", "day")
        minutePhrase = reader.phrase("decision-minute", "number")
        actionPhrase = reader.phrase("action-of", "action", "person")
    }

    /// `Agreed with amendments`
    func whole(_ whole: MeetingOutcome.Whole) -> String { wholes[whole] ?? "" }

    /// `Agreed as amended`
    func verdict(_ verdict: DecidedRecommendation.Verdict) -> String { verdicts[verdict] ?? "" }

    /// `The decision may be called in until 15 December 2026, 5 working days after its publication.`
    func callIn(until day: String, days: Int) -> String { callInPhrase.filled(days, day) }

    /// `minute 87/26`
    func minute(_ number: String) -> String { minutePhrase.filled(number) }

    /// In a calendar: `Publish the tender (Director of Adult Social Care)`
    func action(_ action: AgreedAction) -> String { actionPhrase.filled(action.what, action.who) }
}
