internal import Datasets
package import Diagnostics
internal import Markdown
internal import Papers
internal import Settings
internal import Values

extension Rule {
    /// Every rule that a paper's files may break.
    static let ofContent =
        ofDiagnostics + ofMarkdown + ofDatasets + ofSettings + ofValues + ofPapers + ofChecks

    /// Every rule of this room.
    package static let ofChecks =
        Checks.ofPaper.flatMap { $0.rules } + [
            referenceDuplicate, agendaItemDuplicate, meetingSpelling, councilSpelling, movedTaken, acceptanceUnused,
            amountsLoose,
        ]
        + Parity.rules
        + Checks.ofNodes.flatMap { $0.rules } + Checks.ofWords.flatMap { $0.rules }
}
