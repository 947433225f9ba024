package import Datasets
package import Diagnostics

/// What the top of a report says about it.
package struct FrontSheet: Sendable {
    /// The body that meets: Cabinet.
    package let meeting: String
    /// Where it is said which body.
    package let meetingPlace: Span
    package let date: CalendarDate
    /// The office whose report it is: Executive Director Adults and Health.
    package let reportOf: String
    package let decision: Decision
    package let portfolio: String?
    /// The council's number of the report. No two reports of a site have the same.
    package let reference: Located<String>?
    /// Its number on the agenda, by which the papers of a meeting are in order.
    package let agendaItem: Located<String>?
    package let wards: String?
    /// When or whether the decision was announced in the forward plan.
    package let forwardPlan: String?
    package let contact: Contact?
    /// Who may read the report; nil where it does not say.
    package let classification: String?
    /// The documents that the report relies on (Local Government Act 1972, section 100D); empty when there are none,
    /// nil where it does not say.
    package let backgroundPapers: [String]?
    /// The few figures that the decision turns on, in the author's order.
    package let keyFigures: [KeyFigure]
    /// When the public was told of it.
    package let notices: Notices
}

/// A figure that is shown large, and what it is.
package struct KeyFigure: Sendable {
    /// `£1.6 million`
    package let value: String
    /// `less a year than buying spot`
    package let label: String
}

/// Whom to ask about a report.
package struct Contact: Sendable {
    package let name: String
    package let role: String?
    package let email: String?
    package let phone: String?
}

/// What kind of decision a report asks for (The Local Authorities (Executive Arrangements) (Meetings and Access to
/// Information) (England) Regulations 2012, regulation 8).
package enum Decision: String, CaseIterable, Sendable {
    case key
    case nonKey = "non-key"
    case information
}
