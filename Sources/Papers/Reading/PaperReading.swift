package import Diagnostics
package import Settings
package import Values

/// A paper as it was read, with all that its checks look at.
///
/// A class, since each check would copy it.
package final class PaperReading: Sendable {
    package let source: PaperSource
    package let site: Site
    /// Settings, and what of the texts cannot be read.
    package let parsed: PaperTexts
    /// The report, the appraisal and the appendices, those that there are.
    package let texts: [PaperText]
    /// Nil without one.
    package let appraisal: Appraisal?
    /// What is wrong with the structure of the texts.
    package let outlineFindings: [Diagnostic]
    /// What links can lead to in all texts.
    package let places: Places
    /// What could be read of the data files.
    package let data: PaperData
    /// What of the data the pages show.
    package let use: DataUse
    /// What was wrong when the report was published.
    package let corrections: [PaperCorrection]
    /// What was decided about the report; nil where no file says it, or the file cannot be read.
    package let outcome: MeetingOutcome?
    /// Of all texts, each once.
    package let abbreviations: [Abbreviation]
    /// The files that links, images and the list of appendices name, by their paths inside the folder.
    package let attachments: [String]
    /// Those of the report, also where its front sheet lacks something; none without a report.
    package let appendices: [Appendix]
    /// The folders of the papers that links lead to: these were read too.
    package let linkedPapers: [String]
    /// Nil when its report lacks what its front sheet must show.
    package let paper: Paper?
    /// What was found wrong while reading.
    package let diagnostics: [Diagnostic]

    init(
        source: PaperSource, site: Site, parsed: PaperTexts, texts: [PaperText], appraisal: Appraisal?,
        outlineFindings: [Diagnostic], places: Places, data: PaperData, use: DataUse, corrections: [PaperCorrection],
        outcome: MeetingOutcome?, abbreviations: [Abbreviation], attachments: [String], appendices: [Appendix],
        linkedPapers: [String],
        paper: Paper?, diagnostics: [Diagnostic]
    ) {
        self.source = source
        self.site = site
        self.parsed = parsed
        self.texts = texts
        self.appraisal = appraisal
        self.outlineFindings = outlineFindings
        self.places = places
        self.data = data
        self.use = use
        self.corrections = corrections
        self.outcome = outcome
        self.abbreviations = abbreviations
        self.attachments = attachments
        self.appendices = appendices
        self.linkedPapers = linkedPapers
        self.paper = paper
        self.diagnostics = diagnostics
    }
}

extension PaperReading {
    /// Reads one paper.
    ///
    /// - Parameters:
    ///   - others: The other papers of the site.
    ///   - diagnostics: Gets what is wrong with the folder, and with each text by itself.
    /// - Returns: Nil when there is no text at all, which is a finding. What can be read of a paper is read, whatever
    ///   else is wrong with it, so that more faults can be found.
    package static func read(
        _ source: PaperSource, site: Site, others: OtherPapers = .none, diagnostics: inout [Diagnostic]
    ) -> PaperReading? {
        diagnostics += source.faults + source.exemptFaults
        var found: [Diagnostic] = []
        let texts = PaperTexts(reading: source, for: site.edition, diagnostics: &found)
        diagnostics += found.filter { $0.rule != .exemptionMissing }
        // A classification may mean what stands in exempt blocks, or rows.
        let unclear = found.filter { source.exemptBlocks.isEmpty && $0.rule == .exemptionMissing }
        guard !texts.files.isEmpty || !texts.doubts.textsAreWhole else {
            diagnostics += unclear
            return nil
        }
        let reader = PaperReader(source, site: site, others: others, texts: texts)
        let reading = reader.read()
        let isSaid = site.isWithoutExempt || texts.report?.settings.saysPartExempt == true && reading.data.hasExemptRows
        diagnostics += isSaid ? [] : unclear
        return reading
    }

    /// The text of the report, also where its front sheet lacks something; nil without one.
    package var report: PaperText? { texts.first { $0.document == .report } }

    /// What its faults may hide.
    package var doubts: Doubts { parsed.doubts }
}
