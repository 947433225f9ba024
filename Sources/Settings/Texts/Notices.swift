package import Datasets
package import Diagnostics

/// What a report says of when the public was told of it, and what its council adds to the front sheet.
package struct Notices: Sendable {
    /// Whose law holds; nil where the paper leaves it to the site.
    package let nation: Nation?
    /// When the report was published; nil where it does not say.
    package let published: Located<CalendarDate>?
    /// Why the notice of a key decision could not be given in time; nil where nothing is urgent.
    package let urgency: Urgency?
    /// The notices that the report is heard in private; nil where it gives none.
    package let privateNotice: PrivateNotice?
    /// For how many working days the decision may be called in; nil where the paper leaves it to the site.
    package let callInDays: Int?
    /// In the author's order.
    package let rows: [FrontSheetRow]
    /// In the author's order.
    package let corrections: [Correction]
    /// Who has signed the report off, in the author's order.
    package let signOffs: [SignOff]

    /// The last day on which it was published or corrected; nil where the report does not say.
    package var lastPublished: CalendarDate? {
        (corrections.map(\.date.value) + [published?.value].compactMap(\.self)).max()
    }
}

/// Why a key decision is made without its notice of 28 clear days.
package struct Urgency: Sendable {
    /// Regulations 10 and 11 of SI 2012/2089.
    package enum Ground: String, CaseIterable, Sendable {
        case generalException = "general-exception"
        case specialUrgency = "special-urgency"
    }

    package let ground: Ground
    package let because: String
    /// Whoever agreed that the decision cannot wait; nil where nobody has to.
    package let agreedBy: String?
    /// When the notice was made available; nil where the report does not say.
    package let notice: Located<CalendarDate>?
}

/// The notices that a meeting is to be held in private.
package struct PrivateNotice: Sendable {
    package let first: Located<CalendarDate>?
    /// That with what was said against it, and the answer.
    package let further: Located<CalendarDate>?
    /// Whoever agreed that the meeting cannot wait for them; nil where nobody had to.
    package let agreedBy: String?
    /// The name of the setting.
    package let span: Span
}

/// A row that a council adds to its front sheets.
package struct FrontSheetRow: Sendable {
    package let label: String
    package let value: String
}
