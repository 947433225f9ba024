internal import Diagnostics
internal import Papers

/// All checks of a paper that was read.
enum Checks {
    static func find(in reading: PaperReading) -> [Diagnostic] {
        texts(of: reading) + words(of: reading) + paper(of: reading)
    }

    /// What can be wrong with the texts whatever the data say.
    private static func texts(of reading: PaperReading) -> [Diagnostic] {
        let appraisal = reading.outline.appraisal
        var found: [Diagnostic] = []
        for (document, blocks) in reading.parsed.documents {
            found += HeadingOutline.find(in: document, besides: reading.outline.diagnostics) + RawHTML.find(in: blocks)
            found += ImageTexts.find(in: blocks) + Classes.find(in: blocks, options: appraisal?.options ?? [])
            found += HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            found += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        }
        if let appraisal { found += TableLayout.find(in: appraisal) }
        return found + LinkTargets.find(in: reading)
    }

    /// What can be wrong with the words, once values stand among them.
    private static func words(of reading: PaperReading) -> [Diagnostic] {
        let texts = reading.texts
        let passages = texts.settingTexts.map { Passage($0) } + texts.documents.flatMap { Passage.all(in: $0.document) }
        var found = Placeholders.find(in: passages) + DoubledWords.find(in: passages)
        found += Brackets.find(in: passages) + QuotationMarks.find(in: passages)
        found += MixedSpellings.find(in: passages, spellings: reading.site.spellings)
        found += Abbreviations.find(in: passages, definitions: reading.abbreviations.map { Expansion($0) })
        return found + dates(in: passages, of: reading)
    }

    /// A report whose date cannot be read says nothing of the time that it is of.
    private static func dates(in passages: [Passage], of reading: PaperReading) -> [Diagnostic] {
        let report = reading.parsed.report
        let meeting = report?.settings.meetingDate
        guard meeting != nil || (report == nil && reading.lost.isNone) else { return [] }
        return DatesOvertaken.find(in: passages, meeting: meeting)
    }

    /// What the paper as a whole leaves out, and what in it the data do not bear out.
    private static func paper(of reading: PaperReading) -> [Diagnostic] {
        let (data, use, lost) = (reading.data, reading.use, reading.lost)
        var found = UnusedFiles.find(
            in: reading.source, named: reading.attachments + reading.parsed.linkable, shown: use.files, lost: lost)
        if reading.optionsAreKnown, !lost.mayName("risks.") { found += UnshownRisks.find(in: data, shown: use) }
        if let appraisal = reading.appraisal { found += OptionOutcomes.find(in: appraisal) }
        for text in reading.texts.documents { found += ProseAmounts.find(in: text.document, data: data) }
        return found
    }
}
