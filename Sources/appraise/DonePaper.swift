import Diagnostics
import Publishing
import Reports
import Settings

/// What stays of a paper once it is done. It holds nothing of what was read.
struct DonePaper: Sendable {
    /// Whether the run is about it; if not, there is no more of it here than its card.
    let isAskedFor: Bool
    /// Nil when there is no reading the paper, and for one that is exempt or held back.
    var card: PaperCard?
    /// What pages of meetings say of it where it is exempt.
    var withheld: WithheldPaper?
    /// The folder of a draft that is held back; nil for any other paper.
    var heldBack: String?
    /// The folder of a paper of which nothing is published; nil for any other.
    var exempt: String?
    /// The folder of a paper that may be meant to be exempt and does not say so as it must, or of one that was not asked for
    /// and is exempt in part; nil for any other.
    var unclear: String?
    /// The folders that it had before, where nothing of it is published or may be.
    var formerFolders: [String] = []
    var findings: SettledFindings
    let accepted: [SettledAcceptance]
    /// How many pages it has, whether or not they were made.
    let pageCount: Int
    var writtenPageCount = 0
    /// How many documents were printed.
    var printedCount = 0
    /// Of the files that were handed over; nil when none were.
    var part: OutputPart?
    var differences: [Difference] = []
    /// How many of its amounts come from its data; nil where nobody asked.
    var coverage: CoverageReport.Paper?
    /// What the next build may know of it; nil where that would be no help.
    var remembered: RememberedPaper?
    /// Whether its pages were left as they are.
    var isKept = false
    /// Whether nobody asked for it, and its pages were made anew since they say something of the papers that were asked
    /// for.
    var isRenewed = false
    /// Whether nobody asked for it, and its pages still name other papers as they were.
    var isOutdated = false
    /// Whether other pages say the same of it as the last build's.
    var isKnown = false
    /// Why its files could not be handed over.
    var failure: (any Error)?
}

extension DonePaper {
    init(_ checked: GradedPaper, of site: Site, findings: SettledFindings) {
        isAskedFor = true
        card = checked.published.map { PaperCard($0, of: site) }
        withheld = checked.withheld
        heldBack = checked.isHeldBack ? checked.slug : nil
        exempt = checked.isExempt ? checked.slug : nil
        unclear = checked.mayBeExempt ? checked.slug : nil
        formerFolders = checked.formerFolders
        self.findings = findings
        accepted = checked.accepted
        pageCount = checked.published?.pageCount ?? 0
    }

    /// A paper of which nothing has changed.
    init(_ body: PaperBody) {
        isAskedFor = true
        card = body.card
        findings = body.findings
        accepted = body.accepted
        pageCount = body.pageCount
        isKnown = true
        isKept = true
    }

    /// What is needed of a paper that was not asked for.
    init(cardOf checked: GradedPaper, of site: Site) {
        self.init(card: checked.published.map { PaperCard($0, of: site) })
        withheld = checked.withheld
        heldBack = checked.isHeldBack ? checked.slug : nil
        exempt = checked.isExempt ? checked.slug : nil
        // Its pages, made before, may hold what has become exempt since.
        let isGuarded = checked.paper?.published.shown.isGuarded == true
        unclear = checked.mayBeExempt || isGuarded ? checked.slug : nil
        formerFolders = checked.formerFolders
    }

    /// - Parameter card: Of a paper that was not asked for.
    init(card: PaperCard?) {
        isAskedFor = false
        self.card = card
        findings = SettledFindings(keeping: 1)
        accepted = []
        pageCount = 0
    }

    /// All that stays of the paper but its files; nil where not all is here, or where the next build must not pass over
    /// the paper.
    var body: PaperBody? {
        guard let card, findings.isComplete, !findings.haveErrors else { return nil }
        return PaperBody(card: card, findings: findings, accepted: accepted, pageCount: pageCount)
    }
}
