internal import Datasets
internal import Diagnostics
internal import Markdown

/// Reads the parsed files of one paper, merges its data into them and checks the whole.
struct PaperReader {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var dataAreFaulty = false
    private let source: PaperSource
    private let site: Site
    /// As they were parsed.
    private var parsed: PaperTexts

    init(_ source: PaperSource, site: Site, texts: PaperTexts) {
        self.source = source
        self.site = site
        parsed = texts
    }

    /// What all texts accept.
    var acceptances: [Acceptance] { parsed.settings.flatMap(\.acceptances) }

    /// - Returns: The paper, but for what is accepted of its findings; nil when its report has no front sheet.
    mutating func read() -> Paper? {
        // Options, before values are known
        let options = readOptions()
        // Data, and their values, blocks and captions in the texts
        let data = readData(options: options)
        var names = NameResolution(KnownNames(data, options: options))
        parsed.resolveSettings(by: &names)
        var texts = parsed
        texts.rewrite { document, _, _ in names.resolve(document) }
        attachCaptions(in: &texts)
        let abbreviations = AbbreviationUse(of: texts, resolvedBy: &names)
        texts.rewrite { text, _, _ in abbreviations.marked(text) }
        diagnostics += names.diagnostics + abbreviations.diagnostics
        // Structure, numbers and ids, and the links to them
        let structure = PaperStructure(of: texts, roles: site.roles)
        let ids = PaperIds(of: structure, in: parsed)
        diagnostics += structure.diagnostics + ids.diagnostics
        check(structure, ids)
        fillLinks(in: &texts, of: structure, ids: ids)
        checkWords(in: texts, abbreviations)
        return paper(of: texts, ids: ids, data: data, names: names)
    }
}

// MARK: - Steps

extension PaperReader {
    /// What is wrong with them is found when the whole appraisal is read.
    private func readOptions() -> [Option] {
        guard let appraisal = parsed.appraisal else { return [] }
        var reader = AppraisalReader(appraisal.document, settings: appraisal.settings, roles: site.roles)
        return reader.read().options
    }

    /// What can be wrong with the words, once values stand among them.
    private mutating func checkWords(in texts: PaperTexts, _ abbreviations: AbbreviationUse) {
        let passages = texts.settingTexts.map { Passage($0) } + texts.documents.flatMap { Passage.all(in: $0.document) }
        diagnostics += Placeholders.find(in: passages) + DoubledWords.find(in: passages)
        diagnostics += Brackets.find(in: passages) + QuotationMarks.find(in: passages)
        diagnostics += MixedSpellings.find(in: passages, spellings: site.spellings)
        diagnostics += Abbreviations.find(in: passages, definitions: abbreviations.definitions)
        diagnostics += DatesOvertaken.find(in: passages, meeting: parsed.report?.settings.meetingDate)
    }

    private mutating func readData(options: [Option]) -> PaperData {
        var reader = PaperDataReader(
            source, scale: site.riskScale,
            authority: parsed.settings.lazy.compactMap(\.authority).first?.value ?? site.authority, options: options,
            texts: parsed.documents.map(\.document.source), meeting: parsed.report?.settings.meetingDate)
        let data = reader.readAll()
        diagnostics += reader.diagnostics
        dataAreFaulty = reader.diagnostics.contains { $0.severity == .error && !$0.rule.canBeAccepted }
        return data
    }

    private mutating func attachCaptions(in texts: inout PaperTexts) {
        texts.rewrite { text, document, settings in
            var captions = Captions(isNumbered: settings.isNumbered ?? (document == .report))
            defer { diagnostics += captions.diagnostics }
            return captions.attach(in: text)
        }
    }

    /// What can be wrong with the texts whatever the data say.
    private mutating func check(_ structure: PaperStructure, _ ids: PaperIds) {
        for (document, blocks) in parsed.documents {
            diagnostics += HeadingOutline.find(in: document) + RawHTML.find(in: blocks)
            diagnostics += ImageTexts.find(in: blocks)
            diagnostics += LinkTargets.find(in: blocks, ids: ids, documents: parsed.files)
            diagnostics += Classes.find(in: blocks, options: structure.appraisal?.options ?? [])
            diagnostics += HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            diagnostics += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        }
        if let appraisal = structure.appraisal { diagnostics += TableLayout.find(in: appraisal) }
    }

    private mutating func fillLinks(in texts: inout PaperTexts, of structure: PaperStructure, ids: PaperIds) {
        var labels = ReferenceLabels(of: structure, appendices: appendices(of: structure).list, ids: ids)
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        texts.rewrite { text, document, _ in labels.fill(text, of: document).replacingIds(ids.replaced) }
        diagnostics += labels.diagnostics
    }

    /// None without a report.
    private func appendices(of structure: PaperStructure) -> AppendixList {
        AppendixList(
            parsed.report?.settings.appendices ?? [], appraisal: parsed.report == nil ? nil : structure.appraisal,
            texts: structure.appendixTexts, files: source.otherFiles)
    }

    /// What is wrong with the structure was found before.
    private mutating func paper(
        of texts: PaperTexts, ids: PaperIds, data: PaperData, names: NameResolution
    ) -> Paper? {
        let structure = PaperStructure(of: texts, roles: site.roles)
        let files = FileReferences(
            in: parsed.documents.flatMap(\.blocks), files: source.otherFiles, documents: parsed.files)
        let appendices = appendices(of: structure)
        let options = structure.appraisal?.options ?? []
        let use = DataUse(of: data, names: names, options: options, in: structure.places(in: texts))
        let attached = files.named + appendices.files.filter { !files.named.contains($0) }
        diagnostics += files.diagnostics + appendices.diagnostics
        diagnostics += UnusedFiles.find(in: source, named: attached + parsed.files, shown: use.files)
        diagnostics += UnshownRisks.find(in: data, shown: use)
        if let appraisal = structure.appraisal { diagnostics += OptionOutcomes.find(in: appraisal) }
        for text in texts.documents { diagnostics += ProseAmounts.find(in: text.document, data: data) }
        guard structure.report != nil || !structure.hasReport else { return nil }
        let settings = parsed.settings
        return Paper(
            slug: source.slug, council: settings.lazy.compactMap(\.council).first?.value ?? site.council,
            language: settings.lazy.compactMap(\.language).first?.value ?? site.language,
            topic: settings.lazy.compactMap(\.topic).first?.value,
            status: settings.lazy.compactMap(\.status).first,
            version: settings.lazy.compactMap(\.version).first?.value,
            appendix: structure.hasReport ? nil : parsed.appraisal?.settings.appendix, report: structure.report,
            appraisal: structure.appraisal, appendices: appendices.list, appendixTexts: structure.appendixTexts,
            data: data, usedFigures: use.figures, placesSchedule: use.placesSchedule, attachments: attached,
            ids: ids.byDocument)
    }
}
