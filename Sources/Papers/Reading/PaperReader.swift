internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// Merges the data of one paper into its parsed files, and finds what its pages show.
struct PaperReader {
    private var diagnostics: [Diagnostic] = []
    private var dataAreFaulty = false
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

    mutating func read() -> PaperReading {
        diagnostics += site.words.missing(language)
        // Options, before values are known
        let options = readOptions()
        // Data, and their values, blocks and captions in the texts
        let data = readData(options: options)
        var names = NameResolution(
            KnownNames(data, options: options.map(\.name), optionsAreKnown: optionsAreKnown))
        parsed.resolveSettings(by: &names)
        var texts = parsed
        texts.rewrite { document, _, _ in names.resolve(document) }
        attachCaptions(in: &texts)
        let abbreviations = AbbreviationUse(of: texts, resolvedBy: &names)
        texts.rewrite { text, _, _ in abbreviations.marked(text) }
        diagnostics += names.diagnostics + abbreviations.diagnostics
        // Structure, numbers and ids, and the links to them
        let outline = PaperStructure(of: texts, roles: site.roles)
        let ids = PaperIds(of: outline, in: parsed)
        diagnostics += outline.diagnostics.filter { $0.rule != .noOptions || parsed.lost.parts.isEmpty }
        diagnostics += ids.diagnostics
        fillLinks(in: &texts, of: outline, ids: ids)
        // The texts as they are printed, and the files beside them
        let structure = PaperStructure(of: texts, roles: site.roles)
        let use = DataUse(
            of: data, names: names, options: structure.appraisal?.options ?? [],
            in: structure.places(in: texts, words: words.places))
        let files = files(of: structure)
        return PaperReading(
            source: source, site: site, parsed: parsed, texts: texts, outline: outline, appraisal: structure.appraisal,
            ids: ids, data: data, use: use, abbreviations: abbreviations.known, attachments: files.attachments,
            optionsAreKnown: optionsAreKnown, dataAreFaulty: dataAreFaulty,
            paper: paper(of: structure, ids: ids, data: data, use: use, files: files), diagnostics: diagnostics)
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

    private typealias Files = (appendices: [Appendix], attachments: [String])

    /// What the report lists, and what the pages need beside them.
    private mutating func files(of structure: PaperStructure) -> Files {
        let appendices = appendices(of: structure)
        let files = FileReferences(
            in: parsed.documents.flatMap(\.blocks), files: source.otherFiles,
            documents: parsed.linkable + appendices.missing)
        diagnostics += files.diagnostics + appendices.diagnostics
        return (appendices.list, files.named + appendices.files.filter { !files.named.contains($0) })
    }

    /// Nil when its report has no front sheet.
    private func paper(
        of structure: PaperStructure, ids: PaperIds, data: PaperData, use: DataUse, files: Files
    ) -> Paper? {
        guard structure.report != nil || !structure.hasReport else { return nil }
        let settings = parsed.settings
        return Paper(
            slug: source.slug, council: settings.lazy.compactMap(\.council).first?.value ?? site.council,
            language: language?.value ?? site.language,
            topic: settings.lazy.compactMap(\.topic).first?.value,
            status: settings.lazy.compactMap(\.status).first,
            version: settings.lazy.compactMap(\.version).first?.value,
            appendix: structure.hasReport ? nil : parsed.appraisal?.settings.appendix, report: structure.report,
            appraisal: structure.appraisal, appendices: files.appendices, appendixTexts: structure.appendixTexts,
            data: data, usedFigures: use.figures, placesSchedule: use.placesSchedule, attachments: files.attachments,
            ids: ids.byDocument)
    }
}
