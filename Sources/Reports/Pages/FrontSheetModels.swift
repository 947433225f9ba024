internal import Papers
internal import Settings
internal import Templating

/// Why there was no time for the notice of a key decision.
struct UrgencyModel: PageModel {
    let ground: String
    let because: String

    init(_ urgency: Urgency, phrases: Phrases) {
        ground = phrases.standing.urgency(urgency, phrases.paper.dates)
        because = urgency.because
    }

    static let title = "Urgency"
    static let fields: [Field<Self>] = [
        .text("ground", "What allows it: Special urgency, agreed by the Chair of the Scrutiny Committee", \.ground),
        .text("because", "Why the decision cannot wait", \.because),
    ]
}

/// A row that a council adds to its front sheets.
struct RowModel: PageModel {
    let row: FrontSheetRow

    init(_ row: FrontSheetRow) {
        self.row = row
    }

    static let title = "Row of the front sheet"
    static let fields: [Field<Self>] = [
        .text("label", "What it is: Cost centre") { $0.row.label },
        .text("value", "Its value: A4210") { $0.row.value },
    ]
}
