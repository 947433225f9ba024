internal import Datasets
internal import Templating
internal import Values

/// What is done about a risk, by whom and by when.
struct RiskTreatment: PageModel {
    let response: String?
    let action: String?
    let owner: String?
    let due: String?

    init(_ risk: Risk, phrases: Phrases) {
        response = risk.response.map { phrases.risks.response($0) }
        action = risk.action
        owner = risk.actionOwner
        due = risk.actionDue.map { phrases.paper.dates.day($0) }
    }

    static let title = "Treatment of a risk"
    static let fields: [Field<Self>] = [
        .flag("isPlanned", "Whether a response or an action is given") { $0.response != nil || $0.action != nil },
        .optionalText("response", "Treat, Tolerate, Transfer or Terminate", \.response),
        .optionalText("action", "What is to be done", \.action),
        .flag("hasOwnerOrDate", "Whether an owner of the action or a date is given") {
            $0.owner != nil || $0.due != nil
        },
        .optionalText("actionOwner", "Who is to do it", \.owner),
        .optionalText("due", "The day by which it is to be done", \.due),
    ]
}
