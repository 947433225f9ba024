package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let recommendationsMissing = Rule(
        "recommendations-missing", .error, "A report asks for a decision and has no section Recommendations.",
        example: .report(
            """
            ## Recommendations to Cabinet

            1. Agree option 2.
            """,
            mended: """
                ## Recommendations

                1. Agree option 2.
                """))
}

extension Diagnostic {
    static func recommendationsMissing(at span: Span, decision: String) -> Diagnostic {
        Diagnostic(
            .recommendationsMissing, at: span, "the report asks for a decision and has no recommendations",
            suggestion:
                "add “## Recommendations” with a numbered list, or write “decision: information” for \(decision.quoted)"
        )
    }

    /// - Parameter heading: Of a section that was most likely meant.
    static func recommendationsMissing(at span: Span, heading: String) -> Diagnostic {
        Diagnostic(
            .recommendationsMissing, at: span,
            "the report has no recommendations: \(heading.quoted) is not read as their heading",
            suggestion: "write “## Recommendations”, or in site.yml “roles: {recommendations: [\(heading)]}”")
    }
}

/// Finds a report for decision without recommendations: they would be printed like any other section, without their
/// place and their numbers, and would be in no data.
enum MissingRecommendations: PaperCheck {
    static let rules: [Rule] = [.recommendationsMissing]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let report = reading.paper?.report, reading.doubts.textsAreWhole, report.recommendations == nil,
            report.frontSheet.decision != .information
        else { return [] }
        let tree = report.text.tree
        let near = report.sections.first { tree.plainText(of: $0.heading).beginsLikeRecommendations }
        guard let near else {
            let start = tree.source.whole.firstLine
            return [.recommendationsMissing(at: start, decision: report.frontSheet.decision.rawValue)]
        }
        return [.recommendationsMissing(at: tree.span(of: near.heading), heading: tree.plainText(of: near.heading))]
    }
}

extension String {
    /// `Recommendations to Cabinet`, `3 Recommendations for decision`
    fileprivate var beginsLikeRecommendations: Bool {
        let words = Array(wording.utf8.drop { !$0.isLetter })
        guard words.starts(with: "recommendation".utf8) else { return false }
        let rest = words.dropFirst("recommendation".utf8.count)
        return rest.first.map { !$0.isLetter || $0 == UInt8(ascii: "s") } ?? true
    }
}
