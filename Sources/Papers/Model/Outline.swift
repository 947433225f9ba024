package import Markdown
package import Settings
package import Values

/// How headings divide a text: as they are written, since no value can make a section or an option.
package struct Outline: Sendable {
    /// The first-level heading that opens the text; nil where the title is a setting.
    package let title: NodeID?
    /// What stands before the first second-level heading.
    package let introduction: Range<NodeID>
    /// The second-level headings that open no option, in the order of the text.
    package let sections: [Section]
    /// How many of the sections stand before the options.
    package let sectionsBeforeOptions: Int
    /// Of an appraisal; empty in any other text.
    package let options: [Option]
}

/// A second-level heading that opens no option, and what stands under it.
package struct Section: Sendable {
    /// The id on the page: the one that the author gave, or else `section-3`.
    package let id: String
    package let heading: NodeID
    package let content: Range<NodeID>
    /// `3`; nil in a document that is not numbered.
    package let number: String?
    /// Whether the heading says that the section holds what is to be decided.
    package let isRecommendations: Bool
}

/// One of the ways that an appraisal compares.
///
/// A class, since whoever looks for one would copy all before it.
package final class Option: Sendable {
    /// `option-2`, `option-2b`, `option-a`: from the heading's number or letter.
    package let key: String
    /// The id on the page: the one that the author gave, or else the key.
    package let id: String
    /// `Option 2`: the word, and the number or letter as the heading writes it.
    package let shortLabel: String
    package let heading: NodeID
    /// `3`, as of a section; nil in a document that is not numbered.
    package let number: String?
    /// Whether this is what happens if nothing is decided.
    package let isBaseline: Bool
    /// What stands before the first aspect.
    package let description: Range<NodeID>
    package let aspects: [Aspect]

    init(
        key: String, id: String, shortLabel: String, heading: NodeID, number: String?, isBaseline: Bool,
        description: Range<NodeID>, aspects: [Aspect]
    ) {
        self.key = key
        self.id = id
        self.shortLabel = shortLabel
        self.heading = heading
        self.number = number
        self.isBaseline = isBaseline
        self.description = description
        self.aspects = aspects
    }
}

/// A part of an option: Pros, Cons, Benchmarking …
///
/// A class, since whoever looks for one would copy all before it.
package final class Aspect: Sendable {
    /// The id on the page: the one that the author gave, or else `option-2-part-3`.
    package let id: String
    package let heading: NodeID
    /// Nil for an aspect that is printed in its place and otherwise means nothing to the program.
    package let role: Role?
    package let content: Range<NodeID>
    /// What the content says when the role is `outcome`.
    package let outcome: Outcome?

    init(id: String, heading: NodeID, role: Role?, content: Range<NodeID>, outcome: Outcome?) {
        self.id = id
        self.heading = heading
        self.role = role
        self.content = content
        self.outcome = outcome
    }
}

/// What became of an option.
package enum Verdict: String, CaseIterable, Sendable {
    case recommended = "recommended"
    case preferred = "preferred"
    case notRecommended = "not recommended"
    case rejected = "rejected"
    case shortlisted = "shortlisted"
    case discounted = "discounted"
}

/// An option's outcome: the verdict, and the reason where one is given.
package struct Outcome: Sendable {
    package let verdict: Verdict
    /// The verdict as the author wrote it, without a full stop.
    package let wording: String
    /// The blocks after the verdict's paragraph.
    package let reason: Range<NodeID>
    /// The verdict's paragraph.
    package let paragraph: NodeID
}

extension Option {
    package var outcome: Outcome? {
        for aspect in aspects where aspect.outcome != nil { return aspect.outcome }
        return nil
    }

    /// Whether it was considered and turned down.
    package var isRejected: Bool { outcome?.verdict.isRejection ?? false }

    /// The first aspect of a role.
    package func aspect(_ role: Role) -> Aspect? { aspects.first { $0.role == role } }

    /// What the names of data call the option by.
    package var name: OptionName {
        let verdict = outcome?.verdict
        return OptionName(
            key: key, id: id, label: shortLabel, isRejected: verdict?.isRejection ?? false, isBaseline: isBaseline,
            isRecommended: verdict?.isRecommendation ?? false)
    }
}
