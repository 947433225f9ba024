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
        return marked.holdsWhole(at)
    }
}

extension String {
    /// Whether it holds a text somewhere where no word or number goes on at either end: £99 does not hold £9.
    fileprivate func holdsWhole(_ text: String) -> Bool {
        var rest = unicodeScalars[...]
        let text = Array(text.unicodeScalars)
        var before: [Unicode.Scalar] = []
        while !rest.isEmpty {
            if rest.starts(with: text), !(before + text.prefix(2)).isJoined(at: before.count),
                !(Array(text.suffix(2)) + rest.dropFirst(text.count).prefix(2)).isJoined(at: min(2, text.count))
            {
                return true
            }
            before = Array(before.suffix(1)) + [rest.removeFirst()]
        }
        return false
    }
}

extension [Unicode.Scalar] {
    /// Whether what stands before an index and after it is one word or one number, as in `4,800`.
    fileprivate func isJoined(at index: Int) -> Bool {
        let (left, right) = (self[..<index], self[index...])
        guard let last = left.last, let first = right.first else { return false }
        if last.isLetterOrDigit, first.isLetterOrDigit { return true }
        let isPointBefore = ".,".unicodeScalars.contains(last) && left.dropLast().last?.isDigit == true && first.isDigit
        let isPointAfter =
            ".,".unicodeScalars.contains(first) && right.dropFirst().first?.isDigit == true && last.isDigit
        return isPointBefore || isPointAfter
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || isDigit }
    fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
