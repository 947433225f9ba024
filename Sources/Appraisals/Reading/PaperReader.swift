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
        // Structure and ids, before values are known
        let draft = readDraft()
        let ids = self.ids(of: draft)
        check(draft, ids)
        // Data, and their values in the texts
        let data = readData(options: draft.appraisal?.options ?? [])
        var names = NameResolution(KnownNames(data, options: draft.appraisal?.options ?? []))
        reportFile?.settings.resolve(by: &names)
        appraisalFile?.settings.resolve(by: &names)
        // Links to an option's key lead to the id that its author gave, which is the one on the page.
        let replaced = ids.appraisal?.replaced ?? [:]
        let appendices = AppendixList(
            reportFile?.settings.appendices ?? [], appraisal: draft.appraisal, files: source.otherFiles)
        var labels = ReferenceLabels(
            report: draft.reportSections, appraisal: draft.appraisal,
            appendices: reportFile == nil ? [] : appendices.list, ids: [ids.report, ids.appraisal].compactMap { $0 })
        let report = reportFile.map { labels.fill(names.resolve($0.document)).replacingIds(replaced) }
        let appraisal = appraisalFile.map { labels.fill(names.resolve($0.document)).replacingIds(replaced) }
        diagnostics += names.diagnostics + labels.diagnostics
        return paper(report: report, appraisal: appraisal, ids: ids, data: data, names: names)
    }
}

extension PaperReader {
    private typealias Draft = (report: Report?, reportSections: [Section], appraisal: Appraisal?)
    private typealias BothIds = (report: Ids?, appraisal: Ids?)

    /// The settings of the files that there are; the report's come first.
    private var settings: [DocumentSettings] {
        [reportFile?.settings.document, appraisalFile?.settings.document].compactMap { $0 }
    }

    private mutating func readDraft() -> Draft {
        var sections: [Section] = []
        var report: Report?
        if let reportFile {
            var reader = ReportReader(reportFile.document, settings: reportFile.settings)
            report = reader.read()
            sections = reader.sections
            diagnostics += reader.diagnostics
        }
        guard let appraisalFile else { return (report, sections, nil) }
        var reader = AppraisalReader(appraisalFile.document, settings: appraisalFile.settings, roles: site.roles)
        let appraisal = reader.read()
        diagnostics += reader.diagnostics
        return (report, sections, appraisal)
    }

    private mutating func ids(of draft: Draft) -> BothIds {
        let report = reportFile.map { Ids(of: draft.reportSections, in: $0.blocks) }
        let appraisal = draft.appraisal.flatMap { appraisal in
            appraisalFile.map { Ids(of: appraisal, in: $0.blocks, besides: report) }
        }
        diagnostics += (report?.diagnostics ?? []) + (appraisal?.diagnostics ?? [])
        return (report, appraisal)
    }

    /// What can be wrong with the texts whatever the data say.
    private mutating func check(_ draft: Draft, _ ids: BothIds) {
        let ids = [ids.report, ids.appraisal].compactMap { $0 }
        for (document, blocks) in texts {
            diagnostics += HeadingOutline.find(in: document) + RawHTML.find(in: blocks)
            diagnostics += ImageTexts.find(in: blocks) + LinkTargets.find(in: blocks, ids: ids)
            diagnostics += Classes.find(in: blocks, options: draft.appraisal?.options ?? [])
            diagnostics += HiddenEscapes.find(in: blocks) + PlainLines.find(in: blocks)
            diagnostics += CodeWords.find(in: blocks) + UnclosedFences.find(in: blocks)
        }
        if let appraisal = draft.appraisal { diagnostics += TableLayout.find(in: appraisal) }
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
