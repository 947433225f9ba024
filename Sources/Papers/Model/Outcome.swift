package import Diagnostics
package import Markdown

/// What became of an option.
package enum Verdict: String, CaseIterable, Sendable {
    case recommended = "recommended"
    case preferred = "preferred"
    case notRecommended = "not recommended"
    case rejected = "rejected"
    case shortlisted = "shortlisted"
    case discounted = "discounted"
}

extension Verdict {
    package var isRecommendation: Bool { self == .recommended || self == .preferred }

    var isRejection: Bool { self == .notRecommended || self == .rejected || self == .discounted }
}

/// An option's outcome: the verdict, and the reason where one is given.
package struct Outcome: Sendable {
    package let verdict: Verdict
    /// The verdict as the author wrote it, without a full stop.
    package let wording: String
    /// The blocks after the verdict's paragraph.
    package let reason: [Block]
    /// The verdict's paragraph.
    package let span: Span
}
