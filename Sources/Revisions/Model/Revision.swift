package import Papers
internal import Values

/// What changed from one version of a paper to another.
package struct Revision: Sendable {
    /// Figures whose value, working or label is another.
    package let figures: [FigureChange]
    /// Options of which something else has become.
    package let outcomes: [OutcomeChange]
    /// Risks with another score.
    package let risks: [RiskChange]
    /// Recommendations in other words; none where the wording is compared, which then has them.
    package let recommendations: [RecommendationChange]
    /// What was decided otherwise; where the wording is not compared, also what else is said by name and is another.
    package let values: [NamedValueChange]
    /// Whether both versions have their wording: an earlier `paper.json` has none.
    package let comparesWords: Bool
    /// What is another in the words, in the order of the new version.
    package let passages: [PassageChange]
    /// The same in the texts that are there in Welsh.
    package let welsh: [PassageChange]
    /// Pictures and attached files that are others; none where the wording is not compared.
    package let files: [FileChange]
    /// Numbers that only count on.
    package let renumbered: [Renumbering]

    package var isEmpty: Bool {
        figures.isEmpty && outcomes.isEmpty && risks.isEmpty && recommendations.isEmpty && values.isEmpty
            && passages.isEmpty && welsh.isEmpty && files.isEmpty && renumbered.isEmpty
    }
}

/// A figure that is another than before.
package struct FigureChange: Sendable {
    /// Nil where it is not to be repeated.
    package let name: String?
    package let label: String?
    /// What it was called; nil where that was nothing, or is not told.
    package let oldLabel: String?
    /// As it was printed, with its working; nil for a figure that is new, and where that is not to be repeated.
    package let old: Shown?
    /// Nil for a figure that is not used any more.
    package let new: Shown?
    /// Where the pages print it: `paragraph 3.4`, `Table 2`.
    package let places: [String]
    /// What else is said of it and is another; none of one that is new or gone.
    package let details: [FigureDetail]
    /// Whether it is new, and no figure of that name was used before.
    package let isNew: Bool
    /// Whether it had another label, which is not to be repeated.
    package let isRenamedUntold: Bool
    /// What is said of it where it is kept back now: `[Not for publication: …]`; nil where nobody marked it so.
    package let statement: String?

    package struct Shown: Sendable, Equatable {
        package let value: String
        package let working: String?
    }
}

/// An option of which something else has become.
package struct OutcomeChange: Sendable {
    /// `Option 2`; nil where it is not to be repeated.
    package let option: String?
    /// Nil where there was no outcome, or no such option.
    package let old: String?
    package let new: String?
}

/// A risk with another score.
package struct RiskChange: Sendable {
    /// Nil where it is not to be repeated.
    package let id: String?
    /// What might happen; nil as its id is.
    package let risk: String?
    /// Nil for a risk that is new, and where that is not to be repeated.
    package let old: String?
    /// Nil for one that is not there any more.
    package let new: String?
    /// What is said of it where it is kept back now: `[Not for publication: …]`; nil where nobody marked it so.
    package let statement: String?
}

/// A recommendation in other words.
package struct RecommendationChange: Sendable {
    /// `1.2`, or its place in the list.
    package let number: String
    /// Nil for one that is new; empty where it is not to be repeated.
    package let old: String?
    /// Nil for one that is not there any more.
    package let new: String?
}

/// A passage of which something is another.
package struct PassageChange: Sendable {
    package let kind: ChangeKind
    /// `Paragraph 3.4`; of one that is left out, what it was called.
    package let place: String
    /// What it was called, where that is another name.
    package let was: String?
    package let document: PaperDocument
    /// Whether the name of that text's file may be said.
    package let tellsFile: Bool
    /// What a link to it leads to.
    package let id: String?
    package let corrections: [WordCorrection]
    /// The words of one that is added or left out, empty where they are not to be repeated; of one that is kept back now,
    /// what stands for it.
    package let text: String
    /// The names of the values that it prints.
    package let names: [String]
}

/// Passages whose numbers alone are others: `Paragraphs 4.3 to 4.9 are now 4.4 to 4.10`.
package struct Renumbering: Sendable, Equatable {
    package let old: String
    package let new: String
    package let count: Int
}
