import Diagnostics
import Papers
import Publishing
import Reports
import Settings

/// What the papers of a run have in common: their folders, listed, and the settings, templates and words of the site.
struct SiteSources: Sendable {
    let folder: ContentFolder
    let scope: PaperScope
    let site: Site
    let templates: CheckedTemplates
    /// The files of the output that come from the templates folder.
    let assets: [OutputFile]
    /// What was read, but for the papers.
    let inputs: [InputFile]
    /// About what no single paper is to blame for.
    let diagnostics: [Diagnostic]
}

extension SiteSources {
    /// - Parameter slugs: The papers that are meant; all when empty.
    /// - Throws: A `FileError` or `UnknownPaper`. Faults in settings and templates are in the findings.
    init(of pipeline: Pipeline, only slugs: [String]) throws {
        var diagnostics: [Diagnostic] = []

        // Content/ → the names of papers and of their files
        folder = try ContentFolder(listing: pipeline.content, through: pipeline.files, diagnostics: &diagnostics)
        scope = try PaperScope(slugs, among: folder.papers)
        let settings = try folder.siteSource(through: pipeline.files, diagnostics: &diagnostics)

        // Templates/ → templates, checked against the names that pages declare, and the program's own words
        templates =
            try pipeline.checkedTemplates ?? CheckedTemplates(reading: pipeline.templates, through: pipeline.files)
        diagnostics += templates.diagnostics

        // Settings → site
        let words = templates.folder.phrases.map(\.paper)
        let read = settings.map { Site(reading: $0, rules: Rule.all, words: words, diagnostics: &diagnostics) }
        site = read?.resolvingNames(diagnostics: &diagnostics) ?? Site(words: words)
        assets = templates.folder.assets(for: site.look, diagnostics: &diagnostics)
        inputs =
            (settings.map {
                [InputFile(path: "\(ContentFolder.name)/\(ContentFolder.siteFile)", bytes: $0.bytes)]
            } ?? []) + templates.folder.inputs
        self.diagnostics = site.grading(scope.findings(among: diagnostics, in: pipeline.content)).inSourceOrder()
    }
}
