/// What a run found, as it is handed to a format.
package struct FindingReport: Sendable {
    /// In the order in which they are to be printed; of each rule at least as many as the format prints.
    package let findings: [SettledFinding]
    /// Of all findings of the run, in the order of the rules' first findings.
    let counts: [RuleCount]
    /// At least as many as the format prints.
    let accepted: [SettledAcceptance]
    let acceptedCount: Int
    /// Whether only errors are listed. The rest are still counted.
    let listsErrorsOnly: Bool
    /// Whether each note is listed, where several of one rule in one file would else be one line.
    let listsNotes: Bool
    /// The version of the program: `0.1.0`.
    let toolVersion: String
    /// From where code hosts count paths.
    package var root = SourceRoot.unknown
    /// The address of the guide's page of rules, on which each has a heading; nil where nobody knows it.
    package var guide: String?

    package init(
        _ findings: SettledFindings, accepted: [SettledAcceptance], acceptedCount: Int, listsErrorsOnly: Bool = false,
        listsNotes: Bool = true, toolVersion: String
    ) {
        self.findings = findings.kept
        counts = findings.ruleCounts
        self.accepted = accepted
        self.acceptedCount = acceptedCount
        self.listsErrorsOnly = listsErrorsOnly
        self.listsNotes = listsNotes
        self.toolVersion = toolVersion
    }

    /// - Parameter findings: All, in the order in which they are to be printed.
    package init(
        _ findings: [Diagnostic], accepted: [AcceptedFinding] = [], listsErrorsOnly: Bool = false, toolVersion: String
    ) {
        self.init(
            SettledFindings(findings, keeping: .max), accepted: accepted.map { SettledAcceptance($0) },
            acceptedCount: accepted.count, listsErrorsOnly: listsErrorsOnly, toolVersion: toolVersion)
    }
}

extension FindingReport {
    static let toolName = "appraise"

    /// How many findings a file for other programs lists, and as many accepted ones: it stays of a size that they can
    /// read.
    package static let mostInFile = 10_000

    /// Those that people want to see.
    var shown: [SettledFinding] {
        listsErrorsOnly ? findings.filter { $0.severity == .error } : findings
    }

    /// The same for people: errors first, then warnings, then notes.
    var shownBySeverity: [SettledFinding] {
        let shown = shown
        return [Severity.error, .warning, .note].flatMap { severity in shown.filter { $0.severity == severity } }
    }

    var shownCounts: [RuleCount] {
        listsErrorsOnly ? counts.filter { $0.severity == .error } : counts
    }

    /// Those that a file for other programs lists, in their order; of too many, the most serious.
    var listed: [SettledFinding] {
        let shown = shown
        guard shown.count > Self.mostInFile else { return shown }
        let bySeverity = shown.indices.sorted {
            shown[$0].severity == shown[$1].severity ? $0 < $1 : shown[$0].severity > shown[$1].severity
        }
        return bySeverity.prefix(Self.mostInFile).sorted().map { shown[$0] }
    }

    var listedAccepted: ArraySlice<SettledAcceptance> {
        listsErrorsOnly ? [] : accepted.prefix(Self.mostInFile)
    }

    func count(of severity: Severity) -> Int {
        counts.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
    }
}
