package import Diagnostics
package import Papers
package import Settings

/// One folder of `Content/`, read and checked.
package struct CheckedPaper: Sendable {
    package let source: PaperSource
    /// Nil when a text is missing or cannot be read as Markdown, or a report lacks what its front sheet must show;
    /// findings say why. A paper with other faults is there, so that more of them can be found.
    package let paper: Paper?
    /// As it was read; nil when there is no text at all.
    private let reading: PaperReading?
    /// What is wrong and not accepted, in no order.
    package let diagnostics: [Diagnostic]
    /// The folders of the papers that its links lead to, of which its pages say something.
    package let linkedPapers: [String]
    /// Whether it may be meant to be exempt, and does not say so as it must: an error.
    package let mayBeExempt: Bool
    /// How many of its amounts come from its data; nil where nobody asked, or a fault may hide some of either.
    package let coverage: AmountCoverage?

    private init(
        _ source: PaperSource, _ paper: Paper?, _ diagnostics: [Diagnostic], reading: PaperReading? = nil,
        linkedPapers: [String] = [], mayBeExempt: Bool = false, coverage: AmountCoverage? = nil
    ) {
        self.source = source
        self.paper = paper
        self.diagnostics = diagnostics
        self.reading = reading
        self.linkedPapers = linkedPapers
        self.mayBeExempt = mayBeExempt
        self.coverage = coverage
    }
}

extension CheckedPaper {
    /// Reads a paper and makes all its checks.
    ///
    /// - Parameters:
    ///   - others: The other papers of the site.
    ///   - countsAmounts: Whether its coverage is wanted.
    package init(_ source: PaperSource, site: Site, others: OtherPapers = .none, countsAmounts: Bool = false) {
        self.init(source, site: site, others: others, countsAmounts: countsAmounts, inWelshOf: nil)
    }

    /// - Parameter original: The paper that it says in Welsh; nil for one that is no translation.
    private init(
        _ source: PaperSource, site: Site, others: OtherPapers, countsAmounts: Bool, inWelshOf original: PaperReading?
    ) {
        var diagnostics: [Diagnostic] = []
        guard let reading = PaperReading.read(source, site: site, others: others, diagnostics: &diagnostics) else {
            self.init(source, nil, diagnostics)
            return
        }
        // What settings accept that cannot be read is no second fault.
        let doubts = reading.doubts
        let required = reading.requiredShare
        let found = Checks.find(in: reading, countingAmounts: countsAmounts || required != nil)
        let parity = original.map { Parity.find(in: $0, reading) } ?? []
        let findings = (diagnostics + reading.diagnostics + found.findings + parity).without(rules: doubts.mayAccept)
        let acceptances = reading.parsed.settings.flatMap(\.acceptances)
        let result = (source.inWelsh == nil ? acceptances : acceptances.filter { !$0.isOfBoth }).apply(
            to: findings, rules: Rule.ofContent,
            isComplete: !doubts.dataAreFaulty && !doubts.haveSettings && original?.doubts.textsAreWhole != false)
        let coverage =
            doubts.dataAreFaulty || doubts.haveSettings
            ? nil : found.amounts.map { AmountCoverage($0, accepted: result.accepted) }
        let left = result.left + [coverage?.fault(required)].compactMap { $0 }
        let paper = doubts.textsAreWhole ? reading.paper?.accepting(result.accepted) : nil
        guard let welsh = source.inWelsh else {
            self.init(reading, paper, left, coverage)
            return
        }
        let checked = CheckedPaper(welsh, site: site, others: others, countsAmounts: false, inWelshOf: reading)
        self.init(
            reading, checked.paper.flatMap { paper?.with(welsh: $0, of: reading.documents(in: welsh)) } ?? paper,
            left + checked.findingsOfWelsh, coverage)
    }

    private init(_ reading: PaperReading, _ paper: Paper?, _ left: [Diagnostic], _ coverage: AmountCoverage?) {
        self.init(
            reading.source, paper, left, reading: reading, linkedPapers: reading.linkedPapers,
            mayBeExempt: reading.parsed.report?.settings.isUnclear == true
                || left.contains { $0.rule.isOfExemption },
            coverage: coverage)
    }

    /// What is wrong with its Welsh texts: all else is said of the paper itself. What would show exempt matter is kept
    /// wherever it stands, since the Welsh alone may name it.
    private var findingsOfWelsh: [Diagnostic] {
        let entries = reading?.parsed.settings.flatMap(\.acceptances).filter(\.isOfBoth).map(\.span) ?? []
        return diagnostics.filter { finding in
            if Rule.ofBoth.contains(finding.rule) { return true }
            if finding.rule == .acceptanceUnused, let span = finding.place.span, entries.contains(span) { return true }
            guard WelshFiles.original(of: finding.place.path) != nil else {
                return finding.severity == .error && finding.rule.id.utf8.starts(with: "exempt".utf8)
            }
            return !Self.ofReport.contains(finding.rule)
        }
    }

    /// Rules about headings in English, whose places in the Welsh text another rule holds to.
    private static let ofReport: Set<Rule> = [.sectionRequired]

    /// The same paper with other findings, such as these as the site counts them.
    package func with(_ diagnostics: [Diagnostic]) -> CheckedPaper {
        CheckedPaper(
            source, paper, diagnostics, reading: reading, linkedPapers: linkedPapers, mayBeExempt: mayBeExempt,
            coverage: coverage)
    }

    /// What findings of the paper must not say to everybody.
    package var exemptMatter: ExemptMatter { reading?.exemptMatter ?? ExemptMatter(unread: source) }

    /// What is kept back of it.
    package var withheldMatter: WithheldMatter { reading?.withheldMatter ?? .none }

    /// What its texts can name; nil when there is no text at all.
    package var names: PaperNames? { reading?.names }
}

extension Rule {
    /// Those that lay the Welsh texts beside what they translate.
    fileprivate static let ofBoth = Set(Parity.rules + MissingTranslations.rules)
}

extension Acceptance {
    /// Whether only the two languages beside each other show what it accepts. It may stand in either.
    fileprivate var isOfBoth: Bool { Rule.ofBoth.contains { $0.canBeAccepted && $0.id == rule.value } }
}

extension PaperReading {
    /// The texts that are there in Welsh.
    fileprivate func documents(in welsh: PaperSource) -> Set<PaperDocument> {
        Set(texts.map(\.document).filter { welsh.isTranslated($0.file) })
    }
}
