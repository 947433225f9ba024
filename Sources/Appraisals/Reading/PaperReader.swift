internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// Reads the parsed files of one paper, merges its data into them and checks the whole.
struct PaperReader {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var dataAreFaulty = false
    private let source: PaperSource
    private let site: Site
    /// As they were parsed.
    private var parsed: PaperTexts
    /// Whether options may be missing among those that were read.
    private var optionsAreKnown: Bool

    init(_ source: PaperSource, site: Site, texts: PaperTexts) {
        self.source = source
        self.site = site
        parsed = texts
        optionsAreKnown = !texts.lost.losesOptions
    }

    /// The language that a text sets.
    private var language: Located<String>? { parsed.settings.lazy.compactMap(\.language).first }
    /// The program's own, in the paper's language.
    private var words: PaperWords { site.words[language?.value ?? site.language] }

    /// What all texts accept.
    var acceptances: [Acceptance] { parsed.settings.flatMap(\.acceptances) }

    /// - Returns: The paper, but for what is accepted of its findings; nil when its report has no front sheet.
    mutating func read() -> Paper? {
        diagnostics += site.words.missing(language)
        // Options, before values are known
        let options = readOptions()
        // Data, and their values, blocks and captions in the texts
        let data = readData(options: options)
        var names = NameResolution(KnownNames(data, options: options.map(\.name), optionsAreKnown: optionsAreKnown))
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
        diagnostics += structure.diagnostics.filter { $0.rule != .noOptions || parsed.lost.parts.isEmpty }
        diagnostics += ids.diagnostics
        check(structure, ids)
        fillLinks(in: &texts, of: structure, ids: ids)
        checkWords(in: texts, abbreviations)
        return paper(of: texts, ids: ids, data: data, names: names)
    }
}

// MARK: - Steps

extension PaperReader {
    /// What is wrong with them is found when the whole appraisal is read.
    private mutating func readOptions() -> [Option] {
        guard let appraisal = parsed.appraisal else { return [] }
        var reader = AppraisalReader(appraisal.document, settings: appraisal.settings, roles: site.roles)
        let options = reader.read().options
        if reader.diagnostics.contains(where: { $0.rule == .optionHeading }) { optionsAreKnown = false }
        return options
    }

    /// What can be wrong with the words, once values stand among them.
    private mutating func checkWords(in texts: PaperTexts, _ abbreviations: AbbreviationUse) {
        let passages = texts.settingTexts.map { Passage($0) } + texts.documents.flatMap { Passage.all(in: $0.document) }
        diagnostics += Placeholders.find(in: passages) + DoubledWords.find(in: passages)
        diagnostics += Brackets.find(in: passages) + QuotationMarks.find(in: passages)
        diagnostics += MixedSpellings.find(in: passages, spellings: site.spellings)
        diagnostics += Abbreviations.find(in: passages, definitions: abbreviations.definitions)
        // A report whose date cannot be read says nothing of the time that it is of.
        let meeting = parsed.report?.settings.meetingDate
        guard meeting != nil || (parsed.report == nil && parsed.lost.isNone) else { return }
        diagnostics += DatesOvertaken.find(in: passages, meeting: meeting)
    }

    private mutating func readData(options: [Option]) -> PaperData {
        let authority = parsed.settings.lazy.compactMap(\.authority).first?.value
        var reader = PaperDataReader(
            source.data, scale: site.riskScale, authority: authority ?? site.authority,
            authorityIsKnown: authority != nil || !parsed.lost.haveSettings, options: options.map(\.name),
            optionsAreKnown: optionsAreKnown, texts: parsed.documents.map(\.document.source),
            meeting: parsed.report?.settings.meetingDate, words: words.rates)
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
        var links = LinkTargets(
            ids: ids, documents: parsed.linkable, lost: parsed.lost, optionsAreKnown: optionsAreKnown)
        for (document, blocks) in parsed.documents {
            diagnostics += HeadingOutline.find(in: document, besides: structure.diagnostics) + RawHTML.find(in: blocks)
            diagnostics += ImageTexts.find(in: blocks)
            links.check(blocks)
            diagnostics += Classes.find(in: blocks, options: structure.appraisal?.options ?? [])
            diagnostics += HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            diagnostics += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        }
        diagnostics += links.diagnostics
        if let appraisal = structure.appraisal { diagnostics += TableLayout.find(in: appraisal) }
    }

    private mutating func fillLinks(in texts: inout PaperTexts, of structure: PaperStructure, ids: PaperIds) {
        var labels = ReferenceLabels(
            of: structure, appendices: appendices(of: structure).list, ids: ids, words: words.references)
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        texts.rewrite { text, document, _ in labels.fill(text, of: document).replacingIds(ids.replaced) }
        // Settings may ask for the numbers that places have.
        diagnostics += labels.diagnostics.filter { _ in !parsed.lost.haveSettings }
    }

    /// None without a report.
    private func appendices(of structure: PaperStructure) -> AppendixList {
        AppendixList(
            parsed.report?.settings.appendices ?? [], appraisal: parsed.report == nil ? nil : structure.appraisal,
            texts: structure.appendixTexts, files: source.otherFiles, lost: parsed.lost.files)
    }

    /// What is wrong with the structure was found before.
    private mutating func paper(
        of texts: PaperTexts, ids: PaperIds, data: PaperData, names: NameResolution
    ) -> Paper? {
        let structure = PaperStructure(of: texts, roles: site.roles)
        let appendices = appendices(of: structure)
        let files = FileReferences(
            in: parsed.documents.flatMap(\.blocks), files: source.otherFiles,
            documents: parsed.linkable + appendices.missing)
        let options = structure.appraisal?.options ?? []
        let use = DataUse(
            of: data, names: names, options: options, in: structure.places(in: texts, words: words.places))
        let attached = files.named + appendices.files.filter { !files.named.contains($0) }
        diagnostics += files.diagnostics + appendices.diagnostics
        diagnostics += UnusedFiles.find(
            in: source, named: attached + parsed.linkable, shown: use.files, lost: parsed.lost)
        if optionsAreKnown, !parsed.lost.mayName("risks.") { diagnostics += UnshownRisks.find(in: data, shown: use) }
        if let appraisal = structure.appraisal { diagnostics += OptionOutcomes.find(in: appraisal) }
        for text in texts.documents { diagnostics += ProseAmounts.find(in: text.document, data: data) }
        guard structure.report != nil || !structure.hasReport else { return nil }
        let settings = parsed.settings
        return Paper(
            slug: source.slug, council: settings.lazy.compactMap(\.council).first?.value ?? site.council,
            language: language?.value ?? site.language,
            topic: settings.lazy.compactMap(\.topic).first?.value,
            status: settings.lazy.compactMap(\.status).first,
            version: settings.lazy.compactMap(\.version).first?.value,
            appendix: structure.hasReport ? nil : parsed.appraisal?.settings.appendix, report: structure.report,
            appraisal: structure.appraisal, appendices: appendices.list, appendixTexts: structure.appendixTexts,
            data: data, usedFigures: use.figures, placesSchedule: use.placesSchedule, attachments: attached,
            ids: ids.byDocument)
    }
}
