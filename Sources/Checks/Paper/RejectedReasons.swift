package import Diagnostics
internal import Markdown
internal import Papers
internal import Values

extension Rule {
    package static let rejectionReason = Rule(
        "rejection-reason", .warning, "The list of rejected options has no reason for one of them.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [
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
            ],
            mended: [
                .options(
                    """
                    ## Option 1 – Extend the contract (do nothing)
                    ### Pros
                    - Nothing changes for residents
                    ### Outcome
                    Not recommended

                    The price is open after March.

                    ## Option 2 – Commission eight providers
                    ### Pros
                    - Fixes the price for four years
                    ### Outcome
                    Recommended
                    """)
            ],
            given: [.text("{{ options.rejected }}")]))
}

extension Diagnostic {
    fileprivate static func rejectionReason(_ option: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .rejectionReason, at: span, "the list of rejected options gives no reason for \(option.quoted)",
            suggestion: "write the reason in a paragraph below the outcome")
    }
}

/// Finds options that `options.rejected` lists without a reason, which the record of a decision has to hold.
enum RejectedReasons: PaperCheck {
    static let rules: [Rule] = [.rejectionReason]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let text = reading.appraisal?.text, reading.use.blocks.contains(.optionsRejected) else { return [] }
        return text.outline.options.compactMap { option in
            guard option.isRejected, let outcome = option.outcome, !text.hasBlocks(in: outcome.reason) else {
                return nil
            }
            return .rejectionReason(text.words(of: option.heading), at: text.tree.span(of: outcome.paragraph))
        }
    }
}
