/// What a run found, as it is handed to a format.
package struct FindingReport: Sendable {
    /// Every finding of the run, in the order in which they are to be printed.
    package let findings: [Diagnostic]
    package let accepted: [AcceptedFinding]
    /// Whether only errors are listed. The rest are still counted.
    package let listsErrorsOnly: Bool
    /// The version of the program: `0.1.0`.
    package let toolVersion: String

    package init(
        _ findings: [Diagnostic], accepted: [AcceptedFinding] = [], listsErrorsOnly: Bool = false, toolVersion: String
    ) {
        self.findings = findings
        self.accepted = accepted
        self.listsErrorsOnly = listsErrorsOnly
        self.toolVersion = toolVersion
    }
}

extension FindingReport {
    static let toolName = "appraise"

    /// How many findings a file for other programs lists, and as many accepted ones: it stays of a size that they can
    /// read.
    package static let mostInFile = 10_000

    /// Those that people want to see.
    var shown: [Diagnostic] {
        listsErrorsOnly ? findings.filter { $0.severity == .error } : findings
    }

    /// Those that a file for other programs lists, in their order; of too many, the most serious.
    var listed: [Diagnostic] {
        let shown = shown
        guard shown.count > Self.mostInFile else { return shown }
        let bySeverity = shown.indices.sorted {
            shown[$0].severity == shown[$1].severity ? $0 < $1 : shown[$0].severity > shown[$1].severity
        }
        return bySeverity.prefix(Self.mostInFile).sorted().map { shown[$0] }
    }

    var listedAccepted: ArraySlice<AcceptedFinding> {
        listsErrorsOnly ? [] : accepted.prefix(Self.mostInFile)
    }
}

/// How many findings of a rule there are.
struct RuleCount {
    let rule: Rule
    var count: Int
}

extension [Diagnostic] {
    /// How many findings each rule has, in the order of the rules' first findings.
    var counts: [RuleCount] {
        var places: [Rule: Int] = [:]
        return reduce(into: []) { counts, finding in
            if let place = places[finding.rule] {
                counts[place].count += 1
            } else {
                places[finding.rule] = counts.count
                counts.append(RuleCount(rule: finding.rule, count: 1))
            }
        }
    }

    /// How many of each rule there are that `listed`, a part of these, lacks.
    func counts(without listed: [Diagnostic]) -> [RuleCount] {
        let listedCounts = Dictionary(uniqueKeysWithValues: listed.counts.map { ($0.rule, $0.count) })
        return counts.compactMap { all in
            let left = all.count - listedCounts[all.rule, default: 0]
            return left > 0 ? RuleCount(rule: all.rule, count: left) : nil
        }
    }
}
