package import Diagnostics
package import Papers
package import Settings

/// One folder of `Content/`, read and checked.
package struct CheckedPaper: Sendable {
    package let source: PaperSource
    /// Nil when a text is missing or cannot be read as Markdown, or a report lacks what its front sheet must show;
    /// findings say why. A paper with other faults is there, so that more of them can be found.
    package let paper: Paper?
    /// What its texts can name; nil when there is no text at all.
    package let names: PaperNames?
    /// What is wrong and not accepted, in no order.
    package let diagnostics: [Diagnostic]
    /// The folders of the papers that its links lead to, of which its pages say something.
    package let linkedPapers: [String]
    /// Whether it may be meant to be exempt, and does not say so as it must: an error.
    package let mayBeExempt: Bool

    private init(
        _ source: PaperSource, _ paper: Paper?, _ diagnostics: [Diagnostic], names: PaperNames? = nil,
        linkedPapers: [String] = [], mayBeExempt: Bool = false
    ) {
        self.source = source
        self.paper = paper
        self.diagnostics = diagnostics
        self.names = names
        self.linkedPapers = linkedPapers
        self.mayBeExempt = mayBeExempt
    }
}

extension CheckedPaper {
    /// Reads a paper and makes all its checks.
    ///
    /// - Parameter others: The other papers of the site.
    package init(_ source: PaperSource, site: Site, others: OtherPapers = .none) {
        var diagnostics: [Diagnostic] = []
        guard let reading = PaperReading(source, site: site, others: others, diagnostics: &diagnostics) else {
            self.init(source, nil, diagnostics)
            return
        }
        // What settings accept that cannot be read is no second fault.
        let doubts = reading.doubts
        let findings = (diagnostics + reading.diagnostics + Checks.find(in: reading)).without(rules: doubts.mayAccept)
        let result = reading.parsed.settings.flatMap(\.acceptances).apply(
            to: findings, rules: Rule.ofContent, isComplete: !doubts.dataAreFaulty && !doubts.haveSettings)
        self.init(
            source, doubts.textsAreWhole ? reading.paper?.accepting(result.accepted) : nil, result.left,
            names: reading.names, linkedPapers: reading.linkedPapers,
            mayBeExempt: reading.parsed.report?.settings.isUnclear == true
                || result.left.contains { $0.rule.isOfExemption })
    }

    /// The same paper with other findings, such as these as the site counts them.
    package func with(_ diagnostics: [Diagnostic]) -> CheckedPaper {
        CheckedPaper(source, paper, diagnostics, names: names, linkedPapers: linkedPapers, mayBeExempt: mayBeExempt)
    }
}
