internal import Datasets
internal import Diagnostics
internal import Markdown

/// Reads the parsed files of one paper, merges its data into them and checks the whole.
struct PaperReader {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var dataAreFaulty = false
    private let source: PaperSource
    private let site: Site
    private var reportFile: PaperFile<ReportSettings>?
    private var appraisalFile: PaperFile<AppraisalSettings>?

    /// At least one of the two files is given.
    init(
        _ source: PaperSource, site: Site, report: PaperFile<ReportSettings>?, appraisal: PaperFile<AppraisalSettings>?
    ) {
        self.source = source
        self.site = site
        reportFile = report
        appraisalFile = appraisal
    }

    /// What both files accept.
    var acceptances: [Acceptance] { settings.flatMap(\.acceptances) }

    /// - Returns: The paper, but for what is accepted of its findings; nil when its report has no front sheet.
    mutating func read() -> Paper? {
        // Options, before values are known
        let options = readOptions()
        // Data, and their values, blocks and captions in the texts
        let data = readData(options: options)
        var names = NameResolution(KnownNames(data, options: options))
        reportFile?.settings.resolve(by: &names)
        appraisalFile?.settings.resolve(by: &names)
        let report = reportFile.map { captioned(names.resolve($0.document), $0.settings.document.isNumbered ?? true) }
        let appraisal = appraisalFile.map {
            captioned(names.resolve($0.document), $0.settings.document.isNumbered ?? false)
        }
        diagnostics += names.diagnostics
        // Structure, numbers and ids, and the links to them
        let structure = readStructure(report: report, appraisal: appraisal)
        let ids = self.ids(of: structure)
        check(structure, ids)
        let appendices = AppendixList(
            reportFile?.settings.appendices ?? [], appraisal: structure.appraisal, files: source.otherFiles)
        var labels = ReferenceLabels(
            report: structure.reportSections, appraisal: structure.appraisal,
            appendices: reportFile == nil ? [] : appendices.list, ids: [ids.report, ids.appraisal].compactMap { $0 })
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        let replaced = ids.appraisal?.replaced ?? [:]
        let filledReport = report.map { labels.fill($0).replacingIds(replaced) }
        let filledAppraisal = appraisal.map { labels.fill($0).replacingIds(replaced) }
        diagnostics += labels.diagnostics
        return paper(report: filledReport, appraisal: filledAppraisal, ids: ids, data: data, names: names)
    }
}

extension PaperReader {
    private typealias Structure = (reportSections: [Section], appraisal: Appraisal?)
    private typealias BothIds = (report: Ids?, appraisal: Ids?)

    /// The settings of the files that there are; the report's come first.
    private var settings: [DocumentSettings] {
        [reportFile?.settings.document, appraisalFile?.settings.document].compactMap { $0 }
    }

    /// What is wrong with them is found when the whole appraisal is read.
    private func readOptions() -> [Option] {
        guard let appraisalFile else { return [] }
        var reader = AppraisalReader(appraisalFile.document, settings: appraisalFile.settings, roles: site.roles)
        return reader.read().options
    }

    private mutating func captioned(_ document: MarkdownDocument, _ isNumbered: Bool) -> MarkdownDocument {
        var captions = Captions(isNumbered: isNumbered)
        defer { diagnostics += captions.diagnostics }
        return captions.attach(in: document)
    }

    private mutating func readStructure(report: MarkdownDocument?, appraisal: MarkdownDocument?) -> Structure {
        var sections: [Section] = []
        if let report, let reportFile {
            var reader = ReportReader(report, settings: reportFile.settings)
            _ = reader.read()
            sections = reader.sections
            diagnostics += reader.diagnostics
        }
        guard let appraisal, let appraisalFile else { return (sections, nil) }
        var reader = AppraisalReader(appraisal, settings: appraisalFile.settings, roles: site.roles)
        let read = reader.read()
        diagnostics += reader.diagnostics
        return (sections, read)
    }

    private mutating func ids(of structure: Structure) -> BothIds {
        let report = reportFile.map { Ids(of: structure.reportSections, in: $0.blocks) }
        let appraisal = structure.appraisal.flatMap { appraisal in
            appraisalFile.map { Ids(of: appraisal, in: $0.blocks, besides: report) }
        }
        diagnostics += (report?.diagnostics ?? []) + (appraisal?.diagnostics ?? [])
        return (report, appraisal)
    }

    /// What can be wrong with the texts whatever the data say.
    private mutating func check(_ structure: Structure, _ ids: BothIds) {
        let ids = [ids.report, ids.appraisal].compactMap { $0 }
        for (document, blocks) in texts {
            diagnostics += HeadingOutline.find(in: document) + RawHTML.find(in: blocks)
            diagnostics += ImageTexts.find(in: blocks) + LinkTargets.find(in: blocks, ids: ids)
            diagnostics += Classes.find(in: blocks, options: structure.appraisal?.options ?? [])
            diagnostics += HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            diagnostics += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        }
        if let appraisal = structure.appraisal { diagnostics += TableLayout.find(in: appraisal) }
    }

    private mutating func readData(options: [Option]) -> PaperData {
        var reader = PaperDataReader(
            source, scale: site.riskScale,
            authority: settings.lazy.compactMap(\.authority).first?.value ?? site.authority, options: options)
        let data = reader.readAll()
        diagnostics += reader.diagnostics
        dataAreFaulty = reader.diagnostics.contains { $0.severity == .error && !$0.rule.canBeAccepted }
        return data
    }

    /// The texts that there are, with the blocks of each, footnotes included.
    private var texts: [(document: MarkdownDocument, blocks: [Block])] {
        [reportFile.map { ($0.document, $0.blocks) }, appraisalFile.map { ($0.document, $0.blocks) }].compactMap { $0 }
    }

    /// The report with its values and references; what is wrong with it was found in the draft.
    private func settledReport(_ report: MarkdownDocument) -> Report? {
        guard let reportFile else { return nil }
        var reader = ReportReader(report, settings: reportFile.settings)
        return reader.read()
    }

    private func settledAppraisal(_ appraisal: MarkdownDocument) -> Appraisal? {
        guard let appraisalFile else { return nil }
        var reader = AppraisalReader(appraisal, settings: appraisalFile.settings, roles: site.roles)
        return reader.read()
    }

    private mutating func paper(
        report: MarkdownDocument?, appraisal: MarkdownDocument?, ids: BothIds, data: PaperData, names: NameResolution
    ) -> Paper? {
        let finalReport = report.flatMap(settledReport)
        let finalAppraisal = appraisal.flatMap(settledAppraisal)
        let files = FileReferences(
            in: texts.flatMap(\.blocks), files: source.otherFiles,
            documents: (report == nil ? [] : [PaperDocument.report.file])
                + (appraisal == nil ? [] : [PaperDocument.appraisal.file]))
        let appendices = AppendixList(
            reportFile?.settings.appendices ?? [], appraisal: finalAppraisal, files: source.otherFiles)
        var places: [String: PagePlaces] = [:]
        if let report, let finalReport { places[report.source.path] = PagePlaces(of: finalReport) }
        if let appraisal, let finalAppraisal { places[appraisal.source.path] = PagePlaces(of: finalAppraisal) }
        let use = DataUse(of: data, names: names, options: finalAppraisal?.options ?? [], in: places)
        let attached = files.named + appendices.files.filter { !files.named.contains($0) }
        diagnostics += files.diagnostics + appendices.diagnostics
        diagnostics += UnusedFiles.find(in: source, named: attached, shown: use.files)
        diagnostics += UnshownRisks.find(in: data, shown: use)
        if let finalAppraisal { diagnostics += OptionOutcomes.find(in: finalAppraisal) }
        for document in [report, appraisal].compactMap({ $0 }) {
            diagnostics += ProseAmounts.find(in: document, data: data)
        }
        guard finalReport != nil || report == nil else { return nil }
        let common = settings
        return Paper(
            slug: source.slug, council: common.lazy.compactMap(\.council).first?.value ?? site.council,
            language: common.lazy.compactMap(\.language).first?.value ?? site.language,
            topic: common.lazy.compactMap(\.topic).first?.value,
            status: common.lazy.compactMap(\.status).first,
            version: common.lazy.compactMap(\.version).first?.value,
            appendix: finalReport == nil ? appraisalFile?.settings.appendix : nil, report: finalReport,
            appraisal: finalAppraisal, appendices: finalReport == nil ? [] : appendices.list, data: data,
            usedFigures: use.figures, placesSchedule: use.placesSchedule,
            attachments: attached, ids: [.report: ids.report?.all ?? [], .appraisal: ids.appraisal?.all ?? []])
    }
}
