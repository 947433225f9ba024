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

/// An option's outcome: the verdict, and the reason where one is given.
package struct Outcome: Sendable {
    package let verdict: Verdict
    /// The verdict as the author wrote it, without a full stop.
    package let wording: String
    package let reason: [Block]
    package let span: Span
}

extension Rule {
    package static let outcome = Rule(
        "outcome", .error, "An option's outcome does not begin with one of its six words.")
}

extension Diagnostic {
    static func outcome(at span: Span) -> Diagnostic {
        Diagnostic(
            .outcome, at: span,
            "an outcome begins with a line that says only Recommended, Preferred, Not recommended, Rejected, "
                + "Shortlisted or Discounted",
            suggestion: "put the reason in a paragraph of its own after it")
    }
}

extension Outcome {
    /// - Parameter heading: Where the finding stands when nothing follows the heading.
    init?(reading blocks: [Block], under heading: Span, diagnostics: inout [Diagnostic]) {
        guard let first = blocks.first, case .paragraph(let content) = first.kind,
            let (verdict, wording) = Self.verdict(in: content.plainText)
        else {
            diagnostics.append(.outcome(at: blocks.first?.span ?? heading))
            return nil
        }
        self.init(verdict: verdict, wording: wording, reason: Array(blocks.dropFirst()), span: first.span)
    }

    private static func verdict(in text: String) -> (Verdict, String)? {
        let wording = text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
        return Verdict(rawValue: wording.lowercased()).map { ($0, wording) }
    }
}
