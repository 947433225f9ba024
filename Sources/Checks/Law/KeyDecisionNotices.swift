internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let keyDecisionUnannounced = Rule(
        "key-decision-unannounced", .warning,
        "A key decision is asked for, and its front sheet does not say when notice of it was published.",
        canBeLowered: true, law: NoticePeriod.basis(of: .keyDecision),
        example: .file(
            "report.md",
            """
            ---
            title: Care at home
            meeting: Cabinet
            date: 14 January 2027
            report-of: Executive Director Adults and Health
            decision: key
            classification: Public
            background-papers: none
            ---

            ## Recommendations

            1. Agree the contract.
            """,
            mended: """
                ---
                title: Care at home
                meeting: Cabinet
                date: 14 January 2027
                report-of: Executive Director Adults and Health
                decision: key
                forward-plan: first published 2 November 2026
                classification: Public
                background-papers: none
                ---

                ## Recommendations

                1. Agree the contract.
                """))
    package static let keyDecisionNotice = Rule(
        "key-decision-notice", .error, "The notice of a key decision was published too late for the meeting.",
        canBeAccepted: true, law: NoticePeriod.basis(of: .keyDecision, .generalException),
        example: .reportSettings(
            """
            date: 14 January 2027
            decision: key
            forward-plan: first published 21 December 2026
            """,
            mended: """
                date: 28 January 2027
                decision: key
                forward-plan: first published 21 December 2026
                """))
}

extension Diagnostic {
    fileprivate static func keyDecisionUnannounced(at span: Span, saysSo words: String?) -> Diagnostic {
        Diagnostic(
            .keyDecisionUnannounced, at: span,
            words.map { "the decision is key, and of its notice the front sheet says only \($0.quoted)" }
                ?? "the decision is key, and the front sheet does not say when notice of it was published",
            suggestion: "add “forward-plan: first published …” with the date, or “urgency:” with ground and reason")
    }

    fileprivate static func keyDecisionNotice(_ shortfall: Shortfall, at span: Span) -> Diagnostic {
        Diagnostic(
            .keyDecisionNotice, at: span, "the notice of \(shortfall.message)",
            suggestion:
                "\(shortfall.dates); where the decision cannot wait for it, add “urgency:” with ground and reason")
    }

    fileprivate static func generalException(_ shortfall: Shortfall, at span: Span) -> Diagnostic {
        Diagnostic(
            .keyDecisionNotice, at: span, "the notice of the general exception of \(shortfall.message)",
            suggestion: "\(shortfall.dates); where the decision cannot wait for that, write “ground: special-urgency” "
                + "and who agreed")
    }
}

/// Finds a key decision whose notice was not given, or was given too late by the dates that the report itself names.
enum KeyDecisionNotices: PaperCheck {
    static let rules: [Rule] = [.keyDecisionUnannounced, .keyDecisionNotice]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let facts = MeetingFacts(reading), facts.decision.value == .key,
            let required = facts.required(.keyDecision)
        else { return [] }
        if let urgency = facts.notices.urgency { return find(urgency, of: facts) }
        guard let plan = facts.settings.forwardPlan, !ForwardPlan.saysNo(plan.value) else {
            let plan = facts.settings.forwardPlan
            return [.keyDecisionUnannounced(at: plan?.span ?? facts.decision.span, saysSo: plan?.value)]
        }
        guard let notice = ForwardPlan.publicationDay(in: plan.value, before: facts.date) else {
            return [.keyDecisionUnannounced(at: plan.span, saysSo: plan.value)]
        }
        return facts.shortfall(of: notice, required).map { [.keyDecisionNotice($0, at: plan.span)] } ?? []
    }

    private static func find(_ urgency: Urgency, of facts: MeetingFacts) -> [Diagnostic] {
        guard urgency.ground == .generalException, let notice = urgency.notice,
            let required = facts.required(.generalException),
            let shortfall = facts.shortfall(of: notice.value, required)
        else { return [] }
        return [.generalException(shortfall, at: notice.span)]
    }
}
