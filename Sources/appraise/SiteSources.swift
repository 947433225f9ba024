import Diagnostics
import Papers
import Publishing
import Reports
import Settings

/// What the papers of a run have in common: their folders, listed, and the settings, templates and words of the site.
final class SiteSources: Sendable {
    let folder: ContentFolder
    let scope: PaperScope
    let site: Site
    /// For the links of one paper to another.
    let others: OtherPapers
    let templates: CheckedTemplates
    /// The files of the output that come from the templates folder.
    let assets: [OutputFile]
    /// What was read, but for the papers.
    let inputs: [InputFile]
    /// See `Pipeline`.
    let identity: String
    /// The files that were read, with the stamps that they had before.
    let stamps: [SourceStamp]
    /// What was found in the names of the files of the papers alone.
    let listed: [SettledFinding]
    /// About what no single paper is to blame for.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - slugs: The papers that are meant; all when empty.
    ///   - content: The folder of papers.
    ///   - templates: Those that were read meanwhile; nil to read them now.
    /// - Throws: A `FileError` or `UnknownPaper`. Faults in settings and templates are in the findings.
    init(
        of pipeline: Pipeline, only slugs: [String], in content: ListedContent,
        templates read: Result<ReadTemplates, any Error>? = nil
    ) throws {
        var diagnostics = content.diagnostics
        folder = content.folder
        identity = pipeline.identity
        listed = content.findings
        scope =
            try pipeline.shard.map { [folder] in PaperScope($0, of: folder.papers) }
            ?? PaperScope(slugs, among: folder.papers)
        let settings = try folder.siteSource(through: pipeline.files, diagnostics: &diagnostics)

        // Templates/ → templates, checked against the names that pages declare, and the program's own words
        let readTemplates = try read?.get() ?? pipeline.readTemplates()
        templates = readTemplates.checked
        stamps = pipeline.siteStamps(folder, readTemplates.stamps)
        diagnostics += templates.diagnostics

        // Settings → site
        let words = templates.folder.phrases.map(\.paper)
        let read = settings.map {
            Site(reading: $0, rules: Rule.all, columns: KnownColumns.all, words: words, diagnostics: &diagnostics)
        }
        site = (read?.resolvingNames(diagnostics: &diagnostics) ?? Site(words: words))
            .with(
                edition: pipeline.edition, showsDrafts: pipeline.showsDrafts,
                isWithoutExempt: pipeline.isWithoutExempt)
        others = OtherPapers(folder, of: site, through: pipeline.files)
        assets = templates.folder.assets(for: site.look, diagnostics: &diagnostics)
        inputs =
            (settings.map {
                [InputFile(path: "\(ContentFolder.name)/\(ContentFolder.siteFile)", bytes: $0.bytes)]
            } ?? []) + templates.folder.inputs
        self.diagnostics = site.grading(scope.findings(among: diagnostics, in: pipeline.content)).inSourceOrder()
    }
}

/// The folder of papers, listed and not yet read.
struct ListedContent: Sendable {
    let folder: ContentFolder
    /// What was found in the names of files alone.
    let diagnostics: [Diagnostic]

    /// - Throws: A `FileError` when the folder is missing or cannot be listed.
    init(_ pipeline: Pipeline) throws(FileError) {
        var diagnostics: [Diagnostic] = []
        folder = try ContentFolder(listing: pipeline.content, through: pipeline.files, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The same as they are remembered.
    var findings: [SettledFinding] { SettledFindings(diagnostics.inSourceOrder(), keeping: .max).kept }
}
