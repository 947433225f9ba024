package import Diagnostics
internal import Settings

extension Rule {
    package static let acceptanceUnused = Rule(
        "acceptance-unused", .error, "An entry of “accept” matches no finding.",
        example: .settings(
            """
            topic: Adult social care
            accept:
              - rule: figure-disagrees
                at: "£5"
                because: The audited accounts say so.
            """,
            mended: "topic: Adult social care",
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value,formula
                    whole,£10,
                    part,£4,40% * whole
                    """)
            ]))
}

extension Diagnostic {
    static func acceptanceRule(_ rule: Located<String>, isKnown: Bool, near: String?) -> Diagnostic {
        let message =
            isKnown
            ? "findings of the rule \(rule.value.quoted) cannot be accepted: they would lose or falsify something"
            : "there is no rule \(rule.value.quoted)"
        return Diagnostic(
            .acceptance, at: rule.span, message,
            suggestion: isKnown ? "mend what was found" : near ?? "the rule’s name stands in brackets after its finding"
        )
    }

    static func acceptanceUnused(_ acceptance: Acceptance) -> Diagnostic {
        Diagnostic(
            .acceptanceUnused, at: acceptance.span,
            "no finding of \(acceptance.rule.value.quoted) stands \(acceptance.place) any more",
            suggestion: "delete this entry")
    }
}

extension [Acceptance] {
    /// Parts the findings of a paper.
    ///
    /// - Parameters:
    ///   - rules: Those that a paper's files may break.
    ///   - isComplete: Whether all that could be found was: else an entry may match what was not found this time.
    /// - Returns: What is left, with a finding for each entry that is at fault or matches nothing, and what is accepted.
    func apply(
        to findings: [Diagnostic], rules: [Rule], isComplete: Bool
    ) -> (left: [Diagnostic], accepted: [AcceptedFinding]) {
        var faults: [Diagnostic] = []
        let entries = filter { $0.hasRule(among: rules, diagnostics: &faults) }
        var left: [Diagnostic] = []
        var accepted: [AcceptedFinding] = []
        var used = [Bool](repeating: false, count: entries.count)
        let byWords = AcceptancesByWords(entries)
        for finding in (findings + faults).inSourceOrder() {
            let matching = byWords.matching(finding)
            for index in matching { used[index] = true }
            if let first = matching.first {
                accepted.append(AcceptedFinding(finding: finding, because: entries[first].because))
            } else {
                left.append(finding)
            }
        }
        let unused = isComplete ? entries.indices.filter { !used[$0] } : []
        return (left + unused.map { .acceptanceUnused(entries[$0]) }, accepted)
    }
}

extension Acceptance {
    /// Whether its rule exists and its findings can be accepted.
    fileprivate func hasRule(among rules: [Rule], diagnostics: inout [Diagnostic]) -> Bool {
        let known = rules.first { $0.id == rule.value }
        if let known, known.canBeAccepted { return true }
        let near = didYouMean(rule.value, among: rules.filter(\.canBeAccepted).map(\.id))
        diagnostics.append(.acceptanceRule(rule, isKnown: known != nil, near: near))
        return false
    }

    /// `at “£5” in “figures.csv”`
    fileprivate var place: String {
        [at.map { "at \($0.quoted)" }, file.map { "in \($0.quoted)" }].compactMap(\.self).joined(separator: " ")
    }
}
