internal import Diagnostics
package import Settings

/// The files of a paper that hold text, parsed.
package struct PaperTexts: Sendable {
    /// Nil where there is none, or it cannot be read.
    package internal(set) var report: PaperFile<ReportSettings>?
    /// Nil where there is none, or it cannot be read.
    package internal(set) var appraisal: PaperFile<AppraisalSettings>?
    /// Those that the report lists, in its order.
    package internal(set) var appendices: [PaperFile<AppendixSettings>]

    /// Those that cannot be read; findings say why.
    package internal(set) var doubts = Doubts()

    /// Of all texts; the report's come first.
    package private(set) var settings: [DocumentSettings] = []

    /// - Parameter edition: Whether what is exempt is read like all else.
    init(reading source: PaperSource, for edition: Edition, diagnostics: inout [Diagnostic]) {
        let isWelsh = source.isWelsh
        func original(of document: PaperDocument) -> SourceFile? { isWelsh ? source.original(of: document.file) : nil }
        report = source.report.flatMap {
            PaperFile($0, inWelshOf: original(of: .report), diagnostics: &diagnostics) {
                ReportSettings($0, diagnostics: &$1)
            }
        }
        if edition == .exempt { report?.settings.open() }
        let exempt = report?.settings.exemptFiles
        let losesAppraisal = exempt?.contains(PaperDocument.appraisal.file) == true
        if source.appraisal != nil,
            let entry = report?.settings.exemptAppendix(thatMayBe: PaperDocument.appraisal.file),
            let title = entry.title
        {
            diagnostics.append(.exemptionUnclear(of: PaperDocument.appraisal.file, at: title.span))
        }
        let source = losesAppraisal ? source.withoutAppraisal : source
        appraisal = source.appraisal.flatMap {
            PaperFile($0, inWelshOf: original(of: .appraisal), diagnostics: &diagnostics) {
                AppraisalSettings($0, diagnostics: &$1)
            }
        }
        appendices = []
        doubts.note(report, of: source.report, PaperDocument.report.file)
        doubts.note(appraisal, of: source.appraisal, PaperDocument.appraisal.file)
        doubts.noteMisnamed(in: source)
        doubts.noteMissing(in: source, listed: report?.settings.publishedAppendices ?? [])
        let knowsAppendices = source.report == nil || report?.settings.knowsAppendices == true
        doubts.lacksAppendices = !doubts.missing.isEmpty || !knowsAppendices
        doubts.optionsAreKnown = !doubts.losesOptions
        for file in appendixTexts(of: source) {
            let original = original(of: .appendix(file.path))
            let text = PaperFile(file.source, inWelshOf: original, diagnostics: &diagnostics) {
                AppendixSettings($0, file: file.path, diagnostics: &$1)
            }
            doubts.note(text, of: file.source, file.path)
            if let text { appendices.append(text) }
        }
        settings = allSettings
    }

    private func appendixTexts(of source: PaperSource) -> [(path: String, source: SourceFile)] {
        let listed = source.appendixTexts(listedIn: report?.settings.publishedAppendices ?? [])
            .filter { report?.settings.exemptFiles.contains($0.path) != true }
        guard doubts.lacksAppendices, let text = source.report else { return listed }
        return listed
            + source.otherTexts(namedIn: text, besides: listed.map(\.path)).filter {
                report?.settings.exemptFiles.contains($0.path) != true
            }
    }

    private var allSettings: [DocumentSettings] {
        [report?.settings.document, appraisal?.settings.document].compactMap { $0 }
            + appendices.map(\.settings.document)
    }

    /// How the data files are read: what the first text that says anything of it says.
    package var data: DataSettings {
        report?.settings.document.data ?? appraisal?.settings.document.data
            ?? appendices.lazy.compactMap(\.settings.document.data).first ?? .standard
    }

    /// On which basis costs are compared: what the first text that says anything of it says.
    var costs: CostSettings {
        report?.settings.document.costs ?? appraisal?.settings.document.costs
            ?? appendices.lazy.compactMap(\.settings.document.costs).first ?? .none
    }
    /// Which costs of options are compared: what the first text that says anything of it says.
    var switching: SwitchSettings? { settings.lazy.compactMap(\.switching).first }

    /// What options are scored on: what the first text that says anything of it says.
    var scoreScale: ScoreScale? { settings.lazy.compactMap(\.scores?.scale).first }

    /// Whether no setting says anything of it, rightly or wrongly.
    var scoreScaleIsUnsaid: Bool { settings.allSatisfy { $0.scores?.lacksScale ?? true } }

    /// Why the recommended option is not the one with the highest score; nil where no text says.
    package var scoreReason: Located<String>? { settings.lazy.compactMap(\.scores?.because).first }

    func settings(of document: PaperDocument) -> DocumentSettings? {
        switch document {
        case .report: report?.settings.document
        case .appraisal: appraisal?.settings.document
        case .appendix(let file): appendices.first { $0.settings.file == file }?.settings.document
        }
    }

    /// All texts as they were parsed, in the order of `settings`.
    var texts: [ReadText] { [report?.text, appraisal?.text].compactMap { $0 } + appendices.map(\.text) }

    /// The words of their settings.
    package var settingTexts: [Located<String>] {
        (report?.settingTexts ?? []) + (appraisal?.settingTexts ?? []) + appendices.flatMap(\.settingTexts)
    }

    /// Of one text: the settings that a translator has before them.
    package func settingWords(of document: PaperDocument) -> [SettingWords] {
        switch document {
        case .report: report?.settingWords ?? []
        case .appraisal: appraisal?.settingWords ?? []
        case .appendix(let file): appendices.first { $0.settings.file == file }?.settingWords ?? []
        }
    }

    /// What of the folder is not published.
    package var exempt: ExemptFiles { report?.settings.exemptFiles ?? .none }

    /// The names of their files.
    var files: [String] {
        (report == nil ? [] : [PaperDocument.report.file])
            + (appraisal == nil ? [] : [PaperDocument.appraisal.file]) + appendices.map(\.settings.file)
    }

    /// Those files, and those of texts that cannot be read: where a link may lead.
    package var linkable: [String] { files + doubts.files + doubts.missing }

    /// Puts values where their names stand in settings that are printed.
    mutating func resolveSettings(by names: inout NameResolution) {
        report?.settings.changeTexts { names.resolve($0) }
        appraisal?.settings.changeTexts { names.resolve($0) }
        for index in appendices.indices { appendices[index].settings.changeTexts { names.resolve($0) } }
        settings = allSettings
    }
}

extension Doubts {
    fileprivate mutating func note<Settings: Sendable>(
        _ text: PaperFile<Settings>?, of source: SourceFile?, _ file: String
    ) {
        if let source, text == nil { add(file: file, source) }
        if let settings = text?.lostSettings { add(settings: settings) }
        if let text, !text.isWhole { add(part: file) }
    }

    fileprivate mutating func noteMisnamed(in source: PaperSource) {
        for text in source.texts {
            let path = source.inside(text)
            if let name = source.document(misnamed: path) { add(file: name, text) }
        }
    }

    /// A text that is listed and is not there. Other kinds of files hold nothing that a paper is checked for.
    fileprivate mutating func noteMissing(in source: PaperSource, listed: [AppendixSetting]) {
        for file in listed.compactMap({ $0.file?.value }) where file.fileKind == "md" {
            let isThere =
                source.otherFiles.contains(file) || file == PaperDocument.appraisal.file && source.appraisal != nil
            if !isThere, !files.contains(file), !missing.contains(file) { add(missing: file) }
        }
    }
}
