import Diagnostics
import Reports
import Revisions
import Settings
import Values

/// A kind of file that authors write, or that the program prints, as editors and other programs check it.
struct FileSchema: Sendable {
    let name: String
    /// What is described: `site.yml`.
    let title: String
    let description: String
    private let schema: JSONSchema

    /// The schema as a file.
    var bytes: [UInt8] { schema.file(title: title, description: description) }

    /// In the order in which they are listed.
    static let all: [FileSchema] =
        [
            FileSchema(
                name: "site", title: "site.yml", description: "What holds for all papers of a site.",
                schema: Site.settings(rules: Rule.all, columns: KnownColumns.all).schema),
            FileSchema(
                name: "report", title: "The settings of report.md",
                description: "What stands between the lines of hyphens at the top of a report.",
                schema: ReportSettings.settings.schema),
            FileSchema(
                name: "appraisal", title: "The settings of appraisal.md",
                description: "What stands between the lines of hyphens at the top of an appraisal.",
                schema: AppraisalSettings.settings.schema),
            FileSchema(
                name: "appendix", title: "The settings of an appendix",
                description: "What stands between the lines of hyphens at the top of any other text.",
                schema: AppendixSettings.settings.schema),
            FileSchema(
                name: "outcome", title: "outcome.yml",
                description: "What was decided about a report, beside it in the paper’s folder.",
                schema: MeetingOutcome.settings.schema),
            FileSchema(
                name: "strings", title: "Templates/strings/cy.yml",
                description: "The words that the program itself puts on pages, in another language.",
                schema: BuiltInStrings.schema),
        ]
        + DataSchema.all.map {
            FileSchema(name: $0.name, title: $0.title, description: $0.description, schema: $0.schema)
        } + [
            FileSchema(
                name: "findings", title: "check --format json", description: "What a run found.",
                schema: JSONFormat.schema),
            FileSchema(
                name: "paper", title: "data/paper.json", description: "What the pages of a paper say.",
                schema: PaperJSON.schema),
            FileSchema(
                name: "names", title: "names --format json",
                description: "Every name that may stand in the texts of a paper.", schema: NameList.schema),
            FileSchema(
                name: "changes", title: "changes --format json",
                description: "What changed in a paper since an earlier version of it.", schema: RevisionJSON.schema),
            FileSchema(
                name: "rules", title: "explain --format json", description: "Rules, with examples and what to do.",
                schema: RuleCatalogue.schema),
        ]
}
