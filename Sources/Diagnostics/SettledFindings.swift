/// The findings of a run, or of a paper: of each rule as many as are printed, and how many there are.
package struct SettledFindings: Sendable {
    /// In the order in which they are printed.
    package private(set) var kept: [SettledFinding] = []
    /// By the ids of their rules. Only looked up, never listed.
    private var counts: [String: Int] = [:]
    /// How many of one rule are kept.
    private let limit: Int
    /// How many were kept when it was last looked for those that are not printed.
    private var lastCut = 0

    /// - Parameter limit: How many findings of one rule are kept; at least one.
    package init(keeping limit: Int) {
        self.limit = max(1, limit)
    }

    /// - Parameter findings: In the order in which they are printed.
    package init(_ findings: [Diagnostic], keeping limit: Int) {
        self.init(keeping: limit)
        for finding in findings where count(finding.rule) <= self.limit { kept.append(SettledFinding(finding)) }
    }

    /// - Parameter findings: In the order in which they are printed.
    package init(_ findings: [SettledFinding], keeping limit: Int) {
        self.init(keeping: limit)
        for finding in findings where count(finding.rule) <= self.limit { kept.append(finding) }
    }

    /// Counts one more finding of a rule; returns how many there are now.
    private mutating func count(_ rule: Rule) -> Int {
        counts[rule.id, default: 0] += 1
        return counts[rule.id, default: 0]
    }
}

extension SettledFindings {
    package var isEmpty: Bool { kept.isEmpty }

    /// Whether all findings are kept.
    package var isComplete: Bool { counts.values.reduce(0, +) == kept.count }

    /// How many findings each rule has, in the order of the rules' first findings.
    package var ruleCounts: [RuleCount] {
        kept.counts.map { RuleCount(rule: $0.rule, severity: $0.severity, count: counts[$0.rule.id] ?? $0.count) }
    }

    package func count(of severity: Severity) -> Int {
        ruleCounts.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
    }

    /// The same findings, each counted as another severity.
    package func with(severity: (Severity) -> Severity) -> SettledFindings {
        var findings = self
        findings.kept = kept.map { $0.with(severity: severity($0.severity)) }
        return findings
    }

    /// Adds the findings of another paper, in any order of papers. Call `sort` when all are there.
    package mutating func add(_ others: SettledFindings) {
        if others.isEmpty { return }
        kept += others.kept
        counts.merge(others.counts, uniquingKeysWith: +)
        if kept.count > 2 * lastCut + 1_000 { sort() }
    }

    /// Brings them into the order in which they are printed: by path, then by place in the file, then by rule and
    /// message.
    package mutating func sort() {
        let sorted = kept.indices.sorted { left, right in
            let (key, other) = (kept[left].sortKey, kept[right].sortKey)
            return key == other ? left < right : key < other
        }
        var numbers: [String: Int] = [:]
        kept = sorted.compactMap { index in
            numbers[kept[index].rule.id, default: 0] += 1
            return numbers[kept[index].rule.id, default: 0] <= limit ? kept[index] : nil
        }
        lastCut = kept.count
    }
}

extension SettledFinding {
    fileprivate var sortKey: FindingOrder {
        FindingOrder(path: path, offset: span?.range.offsets.lowerBound, rule: rule, message: message)
    }
}

/// What makes a finding the same as one of an earlier run, at whichever line it stands now.
package struct FindingKey: Hashable, Sendable {
    let path: String
    let rule: String
    let message: String
}

extension SettledFindings {
    /// Those that are kept.
    package var keys: Set<FindingKey> { Set(kept.map(\.key)) }

    /// The same but for those of an earlier run that are no errors.
    package func without(_ known: Set<FindingKey>) -> SettledFindings {
        SettledFindings(kept.filter { $0.severity == .error || !known.contains($0.key) }, keeping: limit)
    }
}

extension SettledFinding {
    fileprivate var key: FindingKey { FindingKey(path: path, rule: rule.id, message: message) }
}

/// How many findings of a rule there are.
package struct RuleCount: Sendable {
    package let rule: Rule
    package let severity: Severity
    package var count: Int
}

extension [SettledFinding] {
    /// How many findings each rule has, in the order of the rules' first findings.
    var counts: [RuleCount] {
        var places: [Rule: Int] = [:]
        return reduce(into: []) { counts, finding in
            if let place = places[finding.rule] {
                counts[place].count += 1
            } else {
                places[finding.rule] = counts.count
                counts.append(RuleCount(rule: finding.rule, severity: finding.severity, count: 1))
            }
        }
    }
}

extension [RuleCount] {
    /// How many of each rule there are that `listed`, a part of these findings, lacks.
    func without(_ listed: [SettledFinding]) -> [RuleCount] {
        let listedCounts = Dictionary(uniqueKeysWithValues: listed.counts.map { ($0.rule, $0.count) })
        return compactMap { all in
            let left = all.count - listedCounts[all.rule, default: 0]
            return left > 0 ? RuleCount(rule: all.rule, severity: all.severity, count: left) : nil
        }
    }
}
