internal import Papers
internal import Settings
internal import Templating

/// What a report's own page says of the decision.
struct DecidedModel: PageModel {
    let outcome: String
    let date: String
    let minute: String?
    let page: String

    /// - Parameter page: The name of the record's page.
    init(_ outcome: MeetingOutcome, page: String, phrases: Phrases) {
        self.outcome = phrases.decision.whole(outcome.whole)
        date = phrases.paper.dates.day(outcome.date.value)
        minute = outcome.minute
        self.page = page
    }

    static let title = "Decision on a report"
    static let fields: [Field<Self>] = [
        .text("outcome", "What was decided: Agreed with amendments", \.outcome),
        .text("date", "When it was decided: 8 December 2026", \.date),
        .optionalText("minute", "The number of the minute: 87/26", \.minute),
        .address("page", "The page with the record of the decision: decision.html", \.page),
    ]
}
