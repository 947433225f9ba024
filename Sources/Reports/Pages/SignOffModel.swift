internal import Papers
internal import Settings
internal import Templating

/// Who has signed a report off.
struct SignOffModel: PageModel {
    let role: String
    let name: String
    let date: String

    init(_ signOff: SignOff, phrases: Phrases) {
        (role, name) = (signOff.role.value, signOff.name)
        date = phrases.paper.dates.day(signOff.date.value)
    }

    static let title = "Sign-off"
    static let fields: [Field<Self>] = [
        .text("role", "As what they signed: finance", \.role), .text("name", "Who signed", \.name),
        .text("date", "When they signed: 3 November 2026", \.date),
    ]
}
