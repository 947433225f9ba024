package import Diagnostics
internal import Papers

extension Rule {
    package static let factorUnknown = Rule(
        "csf-unknown", .error, "An option fails a critical success factor that the settings do not name.",
        example: .options(
            """
            ## Option 1 – Extend the contract (do nothing)
            ### Pros
            - Nothing changes for residents
            ### Outcome
            Discounted

            It fails CSF 3.
            """,
            mended: """
                ## Option 1 – Extend the contract (do nothing)
                ### Pros
                - Nothing changes for residents
                ### Outcome
                Discounted

                It fails CSF 2.
                """,
            given: [.settings("csf: [Starts before the contracts end, Stays within the budget]")]))
}

extension Diagnostic {
    fileprivate static func factorUnknown(_ factor: FailedFactor, count: Int) -> Diagnostic {
        Diagnostic(
            .factorUnknown, at: factor.span,
            "there is no CSF \(factor.number): “csf:” in the settings names \(count == 1 ? "one" : String(count))",
            suggestion: "write CSF 1\(count == 1 ? "" : " to \(count)"), or add the factor there")
    }
}

/// Finds critical success factors that an option is said to fail and that nobody named.
enum UnknownFactors: PaperCheck {
    static let rules: [Rule] = [.factorUnknown]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let appraisal = reading.appraisal, !appraisal.factors.isEmpty else { return [] }
        return appraisal.options.flatMap { appraisal.failedFactors(of: $0) }.filter { $0.name == nil }
            .map { .factorUnknown($0, count: appraisal.factors.count) }
    }
}
