package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let optionDiffers = Rule(
        "option-differs", .error, "A report recommends another option than its appraisal.", canBeAccepted: true,
        example: .pieces(
            [
                .report(
                    """
                    ## Recommendations

                    1. Approve Option 1.
                    """)
            ],
            mended: [
                .report(
                    """
                    ## Recommendations

                    1. Approve Option 2.
                    """)
            ],
            given: [
                .options(
                    """
                    ## Option 1 – Extend the contract (do nothing)
                    ### Pros
                    - Nothing changes for residents
                    ### Outcome
                    Not recommended

                    ## Option 2 – Commission eight providers
                    ### Pros
                    - Fixes the price for four years
                    ### Outcome
                    Recommended
                    """)
            ]))
}

extension Diagnostic {
    fileprivate static func optionDiffers(
        _ option: Option, at span: Span, recommended: String, outcome: Span
    ) -> Diagnostic {
        Diagnostic(
            .optionDiffers, at: span, "this recommends \(option.shortLabel), and the appraisal \(recommended.quoted)",
            suggestion: "name the option that the appraisal recommends, or change the outcomes there",
            notes: [.init(at: outcome, "the appraisal’s recommendation")])
    }
}

/// Finds a recommendation “Approve Option 1” where the appraisal recommends another option. Only one that begins with
/// such words is looked at: “Note why Option 1 was rejected” is none.
enum RecommendedOption: PaperCheck {
    static let rules: [Rule] = [.optionDiffers]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let report = reading.report, let appraisal = reading.appraisal?.text,
            reading.doubts.optionsAreKnown
        else { return [] }
        let options = appraisal.outline.options
        let chosen = options.filter { $0.outcome?.verdict.isRecommendation == true }
        guard chosen.count == 1, let recommended = chosen.first, let outcome = recommended.outcome else { return [] }
        return report.recommendationItems.compactMap { item in
            let tree = report.tree
            let words = ApprovingWords(report.words(of: item))
            guard let key = words.approved, let option = options.first(where: { $0.key == key }),
                option.key != recommended.key, !words.options.contains(recommended.key)
            else { return nil }
            return .optionDiffers(
                option, at: tree.span(of: item).firstLine, recommended: appraisal.words(of: recommended.heading),
                outcome: appraisal.tree.span(of: outcome.paragraph))
        }
    }
}

/// The words of a recommendation.
private struct ApprovingWords {
    /// The key of the option that the first words approve; nil for any other recommendation.
    let approved: String?
    /// The keys of all options that are named.
    let options: [String]

    init(_ text: String) {
        let words = text.wording.utf8.split { !$0.isLetterOrDigit }.map { String(Substring($0)) }
        options = zip(words, words.dropFirst()).filter { $0.0 == "option" }.map { "option-\($0.1)" }
        let start = words.drop { Self.openings.contains($0) }
        approved = start.first.map(Self.verbs.contains) == true ? Self.option(openingOf: start.dropFirst()) : nil
    }

    /// The option that is named where nothing stands before it but words that lead to it: `the recommended option,
    /// Option 2`.
    private static func option(openingOf words: ArraySlice<String>) -> String? {
        var rest = words
        while let word = rest.popFirst(), word == "option" || fillers.contains(word) {
            guard word == "option", let name = rest.first else { continue }
            if name.utf8.first.map(\.isDigit) == true || name.utf8.count == 1 { return "option-\(name)" }
        }
        return nil
    }

    private static let openings: Set = ["that", "cabinet", "council", "the", "committee", "executive", "to", "members"]
    private static let verbs: Set = [
        "approve", "approves", "agree", "agrees", "adopt", "adopts", "endorse", "endorses", "select", "selects",
        "choose",
        "chooses", "support", "supports", "implement", "implements",
    ]
    private static let fillers: Set = [
        "the", "recommended", "preferred", "to", "proceed", "with", "implement", "adopt", "pursue", "choose", "select",
        "go", "ahead",
    ]
}
