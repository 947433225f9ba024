package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let oneRecommended = Rule(
        "one-recommended", .error, "Not exactly one option is recommended although outcomes are given.",
        canBeAccepted: true,
        example: .options(
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
            Not recommended
            """,
            mended: """
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
                """))
    package static let outcomeMissing = Rule(
        "outcome-missing", .error, "An option has no outcome although others are recommended or not.",
        canBeAccepted: true,
        example: .options(
            """
            ## Option 1 – Extend the contract (do nothing)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Recommended

            ## Option 2 – Commission eight providers
            ### Pros
            - Fixes the price for four years
            """,
            mended: """
                ## Option 1 – Extend the contract (do nothing)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended

                ## Option 2 – Commission eight providers
                ### Pros
                - Fixes the price for four years
                ### Outcome
                Not recommended
                """))
    package static let baselineMissing = Rule(
        "baseline-missing", .warning, "No option says what happens if nothing is decided.", canBeLowered: true,
        canBeAccepted: true,
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Recommended
            """,
            mended: """
                ## Option 1 – Extend the contract (business as usual)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Recommended
                """))
    package static let aspectEmpty = Rule(
        "aspect-empty", .error, "A part of an option has a heading and no text.",
        example: .options(
            """
            ## Option 1 – Extend the contract
            ### Pros
            - Nothing changes for residents
            ### Costs
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents
                ### Costs
                No more than now
                """))
    package static let optionPoints = Rule(
        "option-points", .warning, "An option has neither advantages nor disadvantages.", canBeLowered: true,
        canBeAccepted: true,
        example: .options(
            """
            ## Option 1 – Extend the contract
            The contract runs for another year.
            """,
            mended: """
                ## Option 1 – Extend the contract
                The contract runs for another year.
                ### Pros
                - Nothing changes for residents
                """))
}

extension Diagnostic {
    static func noneRecommended(at span: Span) -> Diagnostic {
        Diagnostic(
            .oneRecommended, at: span, "options have outcomes, and none is recommended",
            suggestion: "write “Recommended” as the outcome of one; a long-list says Shortlisted or Discounted")
    }

    static func twoRecommended(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .oneRecommended, at: span, "a second option is recommended", suggestion: "recommend one of the two",
            notes: [.init(at: first, "the first one")])
    }

    static func shortlistedBeside(_ outcome: Outcome, recommended: Outcome) -> Diagnostic {
        Diagnostic(
            .oneRecommended, at: outcome.span, "an option is shortlisted although another is recommended",
            suggestion: "say “Not recommended”, or “Discounted” for one that never was on the short list",
            notes: [.init(at: recommended.span, "the recommended one")])
    }

    static func outcomeMissing(_ option: Option) -> Diagnostic {
        Diagnostic(
            .outcomeMissing, at: option.span, "\(option.heading.plainText.quoted) has no outcome, and others have",
            suggestion: "add “### Outcome” with Recommended, Not recommended, Shortlisted or Discounted")
    }

    static func baselineMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .baselineMissing, at: span, "no option says what happens if nothing is decided",
            suggestion: "write “(do nothing)” or “(business as usual)” in the heading of the one that does")
    }

    static func aspectEmpty(_ aspect: Aspect) -> Diagnostic {
        Diagnostic(
            .aspectEmpty, at: aspect.span, "there is nothing under \(aspect.heading.plainText.quoted)",
            suggestion: "write the text, or delete the heading")
    }

    static func optionPoints(_ option: Option) -> Diagnostic {
        Diagnostic(
            .optionPoints, at: option.span,
            "\(option.heading.plainText.quoted) has neither advantages nor disadvantages",
            suggestion: "add “### Pros” and “### Cons”")
    }
}

/// Checks what decision makers need of every option: an outcome, points for and against, text under each heading.
enum OptionOutcomes {
    static func find(in appraisal: Appraisal) -> [Diagnostic] {
        let options = appraisal.options
        // What is missing in an outcome's part is found where the outcome is read.
        let empty = options.flatMap(\.aspects).filter { $0.content.isEmpty && $0.role != .outcome }
        let pointless = options.filter { $0.aspect(.advantages) == nil && $0.aspect(.disadvantages) == nil }
        return decision(among: options) + empty.map(Diagnostic.aspectEmpty) + pointless.map(Diagnostic.optionPoints)
    }

    /// A list in which options are only shortlisted and discounted is none of decisions.
    private static func decision(among options: [Option]) -> [Diagnostic] {
        let decided = options.filter { $0.outcome?.verdict.isDecision ?? false }
        guard let first = decided.first else { return [] }
        let recommended = decided.compactMap(\.outcome).filter(\.verdict.isRecommendation)
        let none = recommended.isEmpty ? [Diagnostic.noneRecommended(at: first.outcome?.span ?? first.span)] : []
        let more = recommended.dropFirst().map { Diagnostic.twoRecommended(at: $0.span, first: recommended[0].span) }
        let shortlisted = recommended.first.map { first in
            options.compactMap(\.outcome).filter { $0.verdict == .shortlisted }.map {
                Diagnostic.shortlistedBeside($0, recommended: first)
            }
        }
        // An outcome that cannot be read is a finding of its own.
        let missing = options.filter { option in !option.aspects.contains { $0.role == .outcome } }
        let baseline = options.contains(where: \.isBaseline) ? [] : [Diagnostic.baselineMissing(at: options[0].span)]
        return none + more + (shortlisted ?? []) + missing.map(Diagnostic.outcomeMissing) + baseline
    }
}

extension Verdict {
    fileprivate var isDecision: Bool { isRecommendation || self == .notRecommended || self == .rejected }
}
