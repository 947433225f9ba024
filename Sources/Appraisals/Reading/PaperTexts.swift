internal import Diagnostics
internal import Markdown

/// The files of a paper that hold text, parsed.
struct PaperTexts {
    var report: PaperFile<ReportSettings>?
    var appraisal: PaperFile<AppraisalSettings>?
    /// Those that the report lists, in its order.
    var appendices: [PaperFile<AppendixSettings>]

    /// Nil when one cannot be read; findings say why.
    init?(reading source: PaperSource, diagnostics: inout [Diagnostic]) {
        report = source.report.flatMap {
            PaperFile($0, diagnostics: &diagnostics) { ReportSettings($0, diagnostics: &$1) }
        }
        appraisal = source.appraisal.flatMap {
            PaperFile($0, diagnostics: &diagnostics) { AppraisalSettings($0, diagnostics: &$1) }
        }
        let files = source.appendixTexts(listedIn: report?.settings.appendices ?? [])
        appendices = files.compactMap { file in
            PaperFile(file.source, diagnostics: &diagnostics) {
                AppendixSettings($0, file: file.path, diagnostics: &$1)
            }
        }
        let isWhole = (report != nil || source.report == nil) && (appraisal != nil || source.appraisal == nil)
        guard isWhole, appendices.count == files.count, report != nil || appraisal != nil else { return nil }
    }

    /// Of all texts; the report's come first.
    var settings: [DocumentSettings] {
        [report?.settings.document, appraisal?.settings.document].compactMap { $0 }
            + appendices.map(\.settings.document)
    }

    /// The words of their settings.
    var settingTexts: [Located<String>] {
        (report?.settingTexts ?? []) + (appraisal?.settingTexts ?? []) + appendices.flatMap(\.settingTexts)
    }

    /// As they were parsed, with the blocks of each, footnotes included.
    var documents: [(document: MarkdownDocument, blocks: [Block])] {
        [report.map { ($0.document, $0.blocks) }, appraisal.map { ($0.document, $0.blocks) }].compactMap { $0 }
            + appendices.map { ($0.document, $0.blocks) }
    }

    /// The names of their files.
    var files: [String] {
        (report == nil ? [] : [PaperDocument.report.file])
            + (appraisal == nil ? [] : [PaperDocument.appraisal.file]) + appendices.map(\.settings.file)
    }

    /// Puts values where their names stand in settings that are printed.
    mutating func resolveSettings(by names: inout NameResolution) {
        report?.settings.resolve(by: &names)
        appraisal?.settings.resolve(by: &names)
        for index in appendices.indices { appendices[index].settings.resolve(by: &names) }
    }

    /// The texts after a change to each.
    mutating func rewrite(_ change: (MarkdownDocument, PaperDocument, DocumentSettings) -> MarkdownDocument) {
        report?.rewrite { change($0, .report, $1.document) }
        appraisal?.rewrite { change($0, .appraisal, $1.document) }
        for index in appendices.indices {
            appendices[index].rewrite { change($0, .appendix($1.file), $1.document) }
        }
    }
}

extension PaperFile {
    fileprivate mutating func rewrite(_ change: (MarkdownDocument, Settings) -> MarkdownDocument) {
        document = change(document, settings)
    }
}
