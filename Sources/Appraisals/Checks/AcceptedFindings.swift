internal import Diagnostics

extension [Acceptance] {
    /// Parts the findings of a paper.
    ///
    /// - Parameter isComplete: Whether all that could be found was: else an entry may match what was not found this
    ///   time.
    /// - Returns: What is left, with a finding for each entry that matches nothing, and what is accepted.
    func apply(
        to findings: [Diagnostic], isComplete: Bool
    ) -> (left: [Diagnostic], accepted: [AcceptedFinding]) {
        var left: [Diagnostic] = []
        var accepted: [AcceptedFinding] = []
        var used = [Bool](repeating: false, count: count)
        for finding in findings.inSourceOrder() {
            let matching = indices.filter { self[$0].matches(finding) }
            for index in matching { used[index] = true }
            if let first = matching.first {
                accepted.append(AcceptedFinding(finding: finding, because: self[first].because))
            } else {
                left.append(finding)
            }
        }
        let unused = isComplete ? indices.filter { !used[$0] } : []
        return (left + unused.map { .acceptanceUnused(self[$0]) }, accepted)
    }
}

extension Acceptance {
    fileprivate func matches(_ finding: Diagnostic) -> Bool {
        guard finding.rule == rule, let marked = finding.place.span?.text.withSingleBlanks else { return false }
        return marked.utf8.firstRange(of: at.utf8) != nil
    }
}
