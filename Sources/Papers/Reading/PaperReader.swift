internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// Merges the data of one paper into its parsed files, and finds what its pages show. It reads once.
final class PaperReader {
    private var diagnostics: [Diagnostic] = []
    private let source: PaperSource
    private let site: Site
    private let others: OtherPapers
    private var linkedPapers: [String] = []
    /// As they were parsed.
    private var parsed: PaperTexts
    private var outlineFindings: [Diagnostic] = []
    /// The language that a text sets; nil for the Welsh of a paper, whose file says it.
    private let language: Located<String>?
    /// Its tag.
    private let languageTag: String
    /// The program's own, in the paper's language.
    private let words: PaperWords

    init(_ source: PaperSource, site: Site, others: OtherPapers, texts: PaperTexts) {
        self.source = source
        self.others = others
        parsed = texts
        language = source.isWelsh ? nil : texts.settings.lazy.compactMap(\.language).first
        languageTag = source.isWelsh ? WelshFiles.language : language?.value ?? site.language
        self.site = site.reading(languageTag)
        words = site.words[languageTag]
    }

    /// Whether anything of the paper is kept back.
    private var hasExemptParts: Bool {
        source.withholdsBlocks || parsed.report?.settings.hasExemptParts == true
    }

    /// Whether words are kept back that may name values.
    private var hasExemptTexts: Bool {
        source.withholdsBlocks || parsed.report?.settings.hasExemptTexts == true
    }

    /// Whose law holds.
    private var nation: Nation { parsed.report?.settings.notices.nation ?? site.meetings.nation }

    /// Exemptions by a paragraph of another nation, and blocks whose exemption ends before the meeting.
    private var exemptionFaults: [Diagnostic] {
        let blocks = source.exemptBlocks.map(\.exemption)
        let settings = parsed.report?.settings
        let all = (settings.map { [$0.exemption] + $0.appendices.map(\.exemption) } ?? []).compactMap(\.self) + blocks
        return all.compactMap { $0.foreign(to: nation) }
            + blocks.compactMap { $0.overdue(on: settings?.meetingDate) }
    }

    /// What of the folder is not published.
    private var exempt: ExemptFiles { parsed.exempt }

    func read() -> PaperReading {
        diagnostics += site.words.missing(language) + exemptionFaults
        // Sections and options, as the headings are written
        var texts = outlinedTexts()
        let options = texts.first { $0.document == .appraisal }?.outline.options ?? []
        // Data, and their values and blocks in the texts
        let data = readData(options: options)
        var names = NameResolution(
            KnownNames(data, options: options.map(\.name), optionsAreKnown: parsed.doubts.optionsAreKnown),
            exempt: ExemptNames(words: words.exempt, files: exempt, rows: data.exemptData))
        resolve(&names, in: &texts)
        let compared = comparedData(of: data, options: options, resolvedBy: &names)
        // Captions, numbers, places and the links to them
        for index in texts.indices { markNumbers(of: &texts[index]) }
        markBars(in: &texts, data: data, unknown: names.unknown)
        let abbreviations = abbreviations(of: &texts, with: data, resolvedBy: &names)
        let places = Places(of: texts)
        diagnostics += names.diagnostics + abbreviations.diagnostics + places.diagnostics
        let appendices = appendices(of: texts)
        markLinks(in: &texts, to: appendices.list, places: places)
        // What the pages use, and the files beside them
        let isGuarded = hasExemptParts || !data.exemptFigures.isEmpty || data.exemptData.isGuarding
        let use = DataUse(
            of: data, names: names, in: texts, places: places, compared: compared,
            isGuarded: isGuarded, words: words.places)
        diagnostics += use.exemptFindings
        if site.edition == .open { diagnostics += parsed.workingsOfWithheldFigures(in: source, data, use) }
        let corrections = corrections(in: &texts, data, use, compared, places)
        let outcome = source.outcome.flatMap { MeetingOutcome(reading: $0, diagnostics: &diagnostics) }
        let attachments = attachments(of: texts, appendices: appendices, isGuarded: isGuarded)
        let appraisal = texts.first { $0.document == .appraisal }
            .map { text in
                let settings = parsed.appraisal?.settings
                return Appraisal(
                    text: text, layout: settings?.layout ?? .sections, factors: settings?.factors.map(\.value) ?? [])
            }
        return PaperReading(
            source: source, site: site, parsed: parsed, texts: texts, appraisal: appraisal,
            outlineFindings: outlineFindings, places: places, data: data, use: use, corrections: corrections,
            outcome: outcome, abbreviations: abbreviations.known,
            attachments: attachments, appendices: appendices.list, linkedPapers: linkedPapers,
            paper: paper(
                of: texts, appraisal: appraisal, appendices: appendices.list, places: places, data: data, use: use,
                compared: compared, attachments: attachments, corrections: corrections, outcome: outcome),
            diagnostics: diagnostics)
    }
}

// MARK: - Steps

extension PaperReader {
    private func outlinedTexts() -> [PaperText] {
        let outlined = OutlinedTexts(parsed, of: site)
        outlineFindings = outlined.findings
        if outlineFindings.contains(where: { $0.rule == .optionHeading }) { parsed.doubts.optionsAreKnown = false }
        diagnostics += outlineFindings.filter { $0.rule != .noOptions || parsed.doubts.parts.isEmpty }
        return outlined.texts
    }

    private func readData(options: [Option]) -> PaperData {
        let authority = parsed.settings.lazy.compactMap(\.authority).first?.value
        var reader = PaperDataReader(
            source.data(without: exempt), settings: parsed.data, costs: parsed.costs, discounting: site.discounting,
            columns: site.columns, scale: site.riskScale,
            authority: authority ?? site.authority,
            authorityIsKnown: authority != nil || !parsed.doubts.haveSettings, options: options.map(\.name),
            optionsAreKnown: parsed.doubts.optionsAreKnown,
            optionsAreExempt: exempt.contains(PaperDocument.appraisal.file),
            release: parsed.report?.settings.release ?? [], edition: site.edition,
            nation: nation, shown: parsed.tablesAskedFor,
            meeting: parsed.report?.settings.meetingDate,
            scores: (parsed.scoreScale ?? site.scoreScale, !parsed.doubts.haveSettings && parsed.scoreScaleIsUnsaid),
            switching: parsed.switching, words: words)
        let data = reader.readAll()
        diagnostics += reader.diagnostics
        parsed.doubts.dataAreFaulty = reader.diagnostics.contains { $0.severity == .error && !$0.rule.canBeAccepted }
        return data
    }

    /// Puts values and blocks where their names stand, in settings and texts.
    private func resolve(_ names: inout NameResolution, in texts: inout [PaperText]) {
        parsed.resolveSettings(by: &names)
        for (index, settings) in zip(texts.indices, parsed.settings) {
            let text = texts[index]
            var marks = text.marks
            names.resolve(text.tree, marks: &marks)
            let title = text.outline.title.map { text.with(marks: marks).words(of: $0) }
            texts[index] = text.with(marks: marks, title: title ?? settings.title?.value ?? "")
        }
    }

    /// What stands in the comparison of options; nothing of exempt data.
    private func comparedData(
        of data: PaperData, options: [Option], resolvedBy names: inout NameResolution
    ) -> ComparedData {
        guard !options.isEmpty else { return .none }
        let keys = options.map(\.key)
        let criteriaNamed = data.criteria.map { $0.changed(inOrderOf: keys) { names.resolve($0) } }
        // Where a text is exempt, a figure that nothing public names may be its own.
        let named = hasExemptTexts ? Set(names.values.map(\.name)) : nil
        let figures = (data.figures?.compared ?? []).filter { compared in
            named.map { named in compared.figures.allSatisfy { named.contains("figures.\($0.name)") } } ?? true
        }
        return ComparedData(criteria: criteriaNamed, figures: figures)
    }

    /// Captions; and the numbers and letters of a numbered document.
    private func markNumbers(of text: inout PaperText) {
        if source.opensBlocks { OpenedBlocks.mark(source.exemptBlocks, in: &text, words: words.exempt) }
        let settings = parsed.settings(of: text.document)
        let isNumbered = settings?.isNumbered ?? (text.document == .report)
        diagnostics += Captions.mark(&text, isNumbered: isNumbered)
        guard isNumbered else { return }
        Numbering.mark(&text, roles: site.roles, lettersIntroduction: text.document != .appraisal)
    }

    /// - Parameter unknown: The names of texts that stand for nothing: that a file is not there is one fault.
    private func markBars(in texts: inout [PaperText], data: PaperData, unknown: Set<String>) {
        diagnostics += data.lostTables.filter { table in
            !data.isFaulty(table.name)
                && !unknown.contains { name in
                    ["\(table.name).", "table.\(table.name)"].contains { name.utf8.starts(with: $0.utf8) }
                }
        }.map(\.finding)
        var bars = BarMarking(data, settings: parsed.data)
        for index in texts.indices { bars.mark(&texts[index]) }
        diagnostics += bars.diagnostics
    }

    private func abbreviations(
        of texts: inout [PaperText], with data: PaperData, resolvedBy names: inout NameResolution
    ) -> AbbreviationUse {
        let read = parsed.texts
        let abbreviations = AbbreviationUse(definedBy: read, resolvedBy: &names)
        let mayBeExempt = site.edition == .open && (hasExemptParts || data.marksExemptRows)
        let words = mayBeExempt ? parsed.settingTexts.map(\.value) + data.openTexts().map(\.text) : []
        let withheld = mayBeExempt ? abbreviations.unused(in: texts, besides: words) : []
        for (index, text) in zip(texts.indices, read) {
            abbreviations.mark(&texts[index], defining: text.definitions, withheld: withheld)
        }
        return abbreviations
    }

    private func markLinks(in texts: inout [PaperText], to appendices: [Appendix], places: Places) {
        var links = LinkMarking(
            of: texts, appendices: appendices, places: places, others: others, words: words.references,
            isDraft: parsed.settings.lazy.compactMap(\.status).first == .draft)
        for index in texts.indices { links.mark(&texts[index]) }
        linkedPapers = links.linkedPapers
        // Settings that are lost may ask for the numbers that places have.
        let isKnown = !parsed.doubts.haveSettings
        diagnostics += links.diagnostics.filter { isKnown || $0.rule != .referenceUnnamed }
    }

    /// Marks the paragraphs that were corrected.
    private func corrections(
        in texts: inout [PaperText], _ data: PaperData, _ use: DataUse, _ compared: ComparedData, _ places: Places
    ) -> [PaperCorrection] {
        let corrections = parsed.report?.settings.notices.corrections ?? []
        guard !corrections.isEmpty else { return [] }
        return CorrectionMarking(data, use.figures, compared, places, words: words).mark(corrections, in: &texts)
    }

    /// None without a report.
    private func appendices(of texts: [PaperText]) -> AppendixList {
        let appraisal = texts.first { $0.document == .appraisal }
        return AppendixList(
            parsed.report?.settings.appendices ?? [], appraisal: parsed.report == nil ? nil : appraisal,
            texts: texts.filter(\.document.isAppendix), files: source.otherFiles, lost: parsed.doubts.files,
            exempt: exempt, isWithheld: { parsed.report?.settings.isWithheld($0) == true })
    }

    /// The files that the pages need beside them.
    private func attachments(
        of texts: [PaperText], appendices: AppendixList, isGuarded: Bool
    ) -> [String] {
        let workbook = parsed.data.workbook?.value
        var guarded =
            isGuarded
            ? source.otherFiles.filter { $0 == workbook || DataFile($0).map { $0.kind != .other } ?? false } : []
        func references() -> FileReferences {
            FileReferences(
                in: texts, files: source.otherFiles, documents: parsed.linkable + appendices.missing, exempt: exempt,
                guarded: guarded)
        }
        var files = references()
        let marked = site.edition == .open ? source.markedFiles(among: files.named + appendices.files) : []
        if !marked.isEmpty {
            guarded += marked
            files = references()
        }
        if !guarded.isEmpty {
            diagnostics += (parsed.report?.settings.publishedAppendices ?? []).compactMap(\.file)
                .filter { guarded.contains($0.value) }.map { .exemptBeside($0.value, at: $0.span) }
        }
        diagnostics += files.diagnostics + appendices.diagnostics
        return files.named + appendices.files.filter { !files.named.contains($0) }
    }

    /// None in the public edition.
    private func exemptParts(
        in texts: [PaperText], appendices: [Appendix], places: Places, data: PaperData
    ) -> [ExemptPart] {
        guard site.edition == .exempt else { return [] }
        return ExemptParts(
            parsed.report?.settings, blocks: source.exemptBlocks, texts: texts, appendices: appendices, places: places,
            data: data, words: words
        ).list
    }

    /// Nil when its report has no front sheet.
    private func paper(
        of texts: [PaperText], appraisal: Appraisal?, appendices: [Appendix], places: Places, data: PaperData,
        use: DataUse, compared: ComparedData, attachments: [String], corrections: [PaperCorrection],
        outcome: MeetingOutcome?
    ) -> Paper? {
        let report = parsed.report?.settings.frontSheet.flatMap { sheet in
            texts.first { $0.document == .report }.map { Report(text: $0, frontSheet: sheet) }
        }
        guard report != nil || parsed.report == nil else { return nil }
        let settings = parsed.settings
        return Paper(
            slug: source.slug, council: settings.lazy.compactMap(\.council).first?.value ?? site.council,
            language: languageTag,
            topic: settings.lazy.compactMap(\.topic).first?.value,
            status: settings.lazy.compactMap(\.status).first,
            version: settings.lazy.compactMap(\.version).first?.value,
            moved: settings.flatMap(\.moved).map { MovedAddress($0.value, at: SettledSpan($0.span)) },
            appendix: parsed.report != nil ? nil : parsed.appraisal?.settings.appendix, report: report,
            appraisal: appraisal, appendices: appendices, appendixTexts: texts.filter(\.document.isAppendix),
            exemption: parsed.report?.settings.withheld,
            exemptParts: exemptParts(in: texts, appendices: appendices, places: places, data: data), data: data,
            compared: compared, published: use.published,
            usedFigures: use.figures, placesSchedule: use.placesSchedule,
            attachments: attachments, nameUses: use.uses, places: places, corrections: corrections,
            outcome: report == nil ? nil : outcome, scoreReason: parsed.scoreReason?.value,
            councilName: settings.lazy.compactMap(\.council).first.map {
                CouncilName($0.value, at: SettledSpan($0.span))
            })
    }
}
