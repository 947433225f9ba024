package import Diagnostics
package import Markdown
package import Settings
package import Values

/// A paper as it was read, with all that its checks look at.
package struct PaperReading {
    package let source: PaperSource
    package let site: Site
    /// The texts as they were parsed.
    package let parsed: PaperTexts
    /// The texts as they are printed: with values, captions, abbreviations and the words of links.
    package let texts: PaperTexts
    /// Sections and options, before links without words have any.
    package let outline: PaperStructure
    /// The appraisal as it is printed; nil without one.
    package let appraisal: Appraisal?
    /// Those of all texts, by which links find their places.
    package let ids: PaperIds
    /// What could be read of the data files.
    package let data: PaperData
    /// What of the data the pages show.
    package let use: DataUse
    /// Of all texts, each once.
    package let abbreviations: [Abbreviation]
    /// The files that links, images and the list of appendices name, by their paths inside the folder.
    package let attachments: [String]
    /// Whether no option can be missing among those that were read.
    package let optionsAreKnown: Bool
    /// Whether the data have faults that nobody can accept: then not all could be found that may be accepted.
    package let dataAreFaulty: Bool
    /// Nil when its report lacks what its front sheet must show.
    package let paper: Paper?
    /// What was found wrong while reading.
    package let diagnostics: [Diagnostic]
}

extension PaperReading {
    /// Reads one paper.
    ///
    /// - Parameter diagnostics: Gets what is wrong with the folder, and with each text by itself.
    /// - Returns: Nil when there is no text at all, which is a finding. What can be read of a paper is read, whatever
    ///   else is wrong with it, so that more faults can be found.
    package init?(_ source: PaperSource, site: Site, diagnostics: inout [Diagnostic]) {
        diagnostics += source.faults
        let texts = PaperTexts(reading: source, diagnostics: &diagnostics)
        guard !texts.files.isEmpty || !texts.lost.isNone else { return nil }
        var reader = PaperReader(source, site: site, texts: texts)
        self = reader.read()
    }

    /// Those that cannot be read: what they may say is not missing.
    package var lost: LostTexts { parsed.lost }
}
