package import Datasets
package import Markdown

/// A cabinet report: `report.md` as its author means it. Every word of the file is in it.
package struct Report: Sendable {
    package let title: String
    package let frontSheet: FrontSheet
    /// What stands before the first second-level heading.
    package let summary: [Block]
    /// In the order of the file; one of them may hold the recommendations.
    package let sections: [Section]
    package let footnotes: [Footnote]
    /// Those that the text uses or defines, in the order of their letters.
    package let abbreviations: [Abbreviation]
}

extension Report {
    /// The section of the recommendations; nil when the report decides nothing.
    package var recommendations: Section? { sections.first(where: \.isRecommendations) }
}

/// What the top of a report says about it.
package struct FrontSheet: Sendable {
    /// The body that meets: Cabinet.
    package let meeting: String
    package let date: CalendarDate
    /// The office whose report it is: Executive Director Adults and Health.
    package let reportOf: String
    package let decision: Decision
    package let portfolio: String?
    /// The council's number of the report. No two reports of a site have the same.
    package let reference: Located<String>?
    package let agendaItem: String?
    package let wards: String?
    /// When or whether the decision was announced in the forward plan.
    package let forwardPlan: String?
    package let contact: Contact?
    /// Who may read the report; nil for everybody.
    package let classification: String?
    /// The documents that the report relies on (Local Government Act 1972, section 100D); empty when there are none.
    package let backgroundPapers: [String]
    /// The few figures that the decision turns on, in the author's order.
    package let keyFigures: [KeyFigure]
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

extension Report {
    /// The items of the recommendations, in their order.
    package var recommendationItems: [Block.Item] {
        (recommendations?.content ?? []).flatMap { block -> [Block.Item] in
            guard case .list(let list) = block.kind else { return [] }
            return list.items
        }
    }
}
