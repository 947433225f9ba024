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

    static func shortlistedBeside(at span: Span, recommended: Span) -> Diagnostic {
        Diagnostic(
            .oneRecommended, at: span, "an option is shortlisted although another is recommended",
            suggestion: "say “Not recommended”, or “Discounted” for one that never was on the short list",
            notes: [.init(at: recommended, "the recommended one")])
    }

    fileprivate static func outcomeMissing(_ option: Option, in text: PaperText) -> Diagnostic {
        Diagnostic(
            .outcomeMissing, at: text.tree.span(of: option.heading),
            "\(text.words(of: option.heading).quoted) has no outcome, and others have",
            suggestion: "add “### Outcome” with Recommended, Not recommended, Shortlisted or Discounted")
    }

    static func baselineMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .baselineMissing, at: span, "no option says what happens if nothing is decided",
            suggestion: "write “(do nothing)” or “(business as usual)” in the heading of the one that does")
    }

    fileprivate static func aspectEmpty(_ aspect: Aspect, in text: PaperText) -> Diagnostic {
        Diagnostic(
            .aspectEmpty, at: text.tree.span(of: aspect.heading),
            "there is nothing under \(text.words(of: aspect.heading).quoted)",
            suggestion: "write the text, or delete the heading")
    }

    fileprivate static func optionPoints(_ option: Option, in text: PaperText) -> Diagnostic {
        Diagnostic(
            .optionPoints, at: text.tree.span(of: option.heading),
            "\(text.words(of: option.heading).quoted) has neither advantages nor disadvantages",
            suggestion: "add “### Pros” and “### Cons”")
    }
}

/// Checks what decision makers need of every option: an outcome, points for and against, text under each heading.
enum OptionOutcomes: PaperCheck {
    static let rules: [Rule] = [.oneRecommended, .outcomeMissing, .baselineMissing, .aspectEmpty, .optionPoints]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let text = reading.appraisal?.text else { return [] }
        let options = text.outline.options
        // What is missing in an outcome's part is found where the outcome is read.
        let empty = options.flatMap(\.aspects).filter { $0.role != .outcome && !text.hasBlocks(in: $0.content) }
        let roles = reading.site.roles
        let pointless = options.filter { option in
            option.aspect(.advantages) == nil && option.aspect(.disadvantages) == nil
                && !text.tree.siblings(option.description).contains {
                    BoldHeadings.heading($0, of: text.tree, roles) != nil
                }
        }
        let areAll = reading.doubts.optionsAreKnown
        return decision(among: options, areAll: areAll, in: text) + empty.map { .aspectEmpty($0, in: text) }
            + pointless.map { .optionPoints($0, in: text) }
    }

    /// A list in which options are only shortlisted and discounted is none of decisions.
    ///
    /// - Parameter areAll: Whether none is missing, whose heading is a finding of its own.
    private static func decision(among options: [Option], areAll: Bool, in text: PaperText) -> [Diagnostic] {
        guard let first = options.lazy.compactMap(\.outcome).first(where: \.verdict.isDecision) else { return [] }
        // An outcome that cannot be read is a finding of its own.
        let missing = options.filter { option in !option.aspects.contains { $0.role == .outcome } }
        let baseline =
            options.contains(where: \.isBaseline) || !areAll
            ? [] : [Diagnostic.baselineMissing(at: text.tree.span(of: options[0].heading))]
        let areAllRead = options.allSatisfy { option in
            option.outcome != nil || !option.aspects.contains { $0.role == .outcome }
        }
        return recommendation(
            among: options.compactMap(\.outcome), first: first, areAllRead: areAll && areAllRead, in: text)
            + missing.map { .outcomeMissing($0, in: text) } + baseline
    }

    /// - Parameters:
    ///   - first: The first outcome that is a decision.
    ///   - areAllRead: Whether none of those that cannot be read may be the recommendation.
    private static func recommendation(
        among outcomes: [Outcome], first: Outcome, areAllRead: Bool, in text: PaperText
    ) -> [Diagnostic] {
        let span = { (outcome: Outcome) in text.tree.span(of: outcome.paragraph) }
        let recommended = outcomes.filter(\.verdict.isRecommendation)
        guard let chosen = recommended.first else {
            return areAllRead ? [.noneRecommended(at: span(first))] : []
        }
        let more = recommended.dropFirst().map { Diagnostic.twoRecommended(at: span($0), first: span(chosen)) }
        let shortlisted = outcomes.filter { $0.verdict == .shortlisted }
        return more + shortlisted.map { .shortlistedBeside(at: span($0), recommended: span(chosen)) }
    }
}

extension Verdict {
    fileprivate var isDecision: Bool { isRecommendation || self == .notRecommended || self == .rejected }
}
