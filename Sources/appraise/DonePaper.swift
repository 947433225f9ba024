import Diagnostics
import Publishing
import Reports

/// What stays of a paper once it is done. It holds nothing of what was read.
struct DonePaper: Sendable {
    /// Whether the run is about it; if not, there is no more of it here than its card.
    let isAskedFor: Bool
    /// Nil when there is no reading the paper.
    let card: PaperCard?
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
    /// Why its files could not be handed over.
    var failure: (any Error)?
}

extension DonePaper {
    init(_ checked: GradedPaper, findings: SettledFindings) {
        isAskedFor = true
        card = checked.paper.map { PaperCard($0) }
        self.findings = findings
        accepted = checked.paper?.accepted.map { SettledAcceptance($0) } ?? []
        pageCount = checked.paper?.pageCount ?? 0
    }

    /// What is needed of a paper that was not asked for.
    init(cardOf checked: GradedPaper) {
        isAskedFor = false
        card = checked.paper.map { PaperCard($0) }
        findings = SettledFindings(keeping: 1)
        accepted = []
        pageCount = 0
    }
}
