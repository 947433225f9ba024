package import Diagnostics
internal import Markdown
internal import Settings

/// The texts of a paper as their authors mean them: sections, options, numbers.
package struct PaperStructure {
    /// Nil without a report, or while its front sheet lacks something, which is a finding already.
    let report: Report?
    let hasReport: Bool
    /// Known also where there is no front sheet to make a report with.
    let reportSummary: [Block]
    let reportSections: [Section]
    /// Nil without one.
    package let appraisal: Appraisal?
    let appendixTexts: [AppendixText]
    /// What is wrong with the structure of all texts.
    package let diagnostics: [Diagnostic]

    init(of texts: PaperTexts, roles: RoleWords) {
        var reportReader = texts.report.map { ReportReader($0.document, settings: $0.settings) }
        var appraisalReader = texts.appraisal.map {
            AppraisalReader($0.document, settings: $0.settings, roles: roles)
        }
        var readers = texts.appendices.map { AppendixReader($0.document, settings: $0.settings) }
        report = reportReader?.read()
        hasReport = texts.report != nil
        reportSummary = reportReader?.summary ?? []
        reportSections = reportReader?.sections ?? []
        appraisal = appraisalReader?.read()
        appendixTexts = readers.indices.map { readers[$0].read() }
        diagnostics =
            (reportReader?.diagnostics ?? []) + (appraisalReader?.diagnostics ?? [])
            + readers.flatMap(\.diagnostics)
    }
}
