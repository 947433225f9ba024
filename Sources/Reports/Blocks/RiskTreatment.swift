internal import Datasets
internal import Templating
internal import Values

/// What is done about a risk, by whom and by when.
///
/// A class, since it would be copied for each of its names that a page shows.
final class RiskTreatment: PageModel {
    let response: String?
    let action: String?
    let owner: String?
    let due: String?
    /// What stands in place of a day: `Ongoing`.
    let standing: String?

    init(_ risk: Risk, phrases: Phrases) {
        response = risk.response.map { phrases.risks.response($0) }
        action = risk.action
        owner = risk.actionOwner
        let words = risk.actionDue.map { $0.words(phrases) }
        let isStanding = if case .standing? = risk.actionDue { true } else { false }
        due = isStanding ? nil : words
        standing = isStanding ? words : nil
    }

    var isGiven: Bool { [response, action, owner, due, standing].contains { $0 != nil } }

    static let title = "Treatment of a risk"
    static let fields: [Field<RiskTreatment>] = [
        .flag("isGiven", "Whether anything at all is said of it", \.isGiven),
        .flag("isPlanned", "Whether a response or an action is given") { $0.response != nil || $0.action != nil },
        .optionalText("response", "Treat, Tolerate, Transfer or Terminate", \.response),
        .optionalLines("action", "What is to be done", \.action),
        .flag("hasOwnerOrDate", "Whether an owner of the action or a date is given") {
            [$0.owner, $0.due, $0.standing].contains { $0 != nil }
        },
        .optionalLines("actionOwner", "Who is to do it", \.owner),
        .optionalText("due", "The day, the month or the quarter by which it is to be done", \.due),
        .optionalText("standing", "What stands in place of a day: Ongoing", \.standing),
    ]
}

extension WrittenTime {
    func words(_ phrases: Phrases) -> String {
        switch self {
        case .day(let date): phrases.paper.dates.day(date)
        case .period(let words), .standing(let words): words
        }
    }
}
