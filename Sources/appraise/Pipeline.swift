import Checks
import Diagnostics
import Printing
import Publishing
import Reports
import Settings

/// What every command does, in the order in which it happens: from the folders `Content` and `Templates` to the files
/// of `Output`, still in memory. Start reading here.
struct Pipeline {
    let files: any ReadableFiles
    /// The folder with the papers.
    let content: String
    /// Nil for the folder `Templates`, or without one the templates that the program carries.
    let templates: String?
    /// How many papers are worked on at a time.
    let jobs: Int
    /// Templates that were read before, in place of those of the folder.
    var checkedTemplates: CheckedTemplates?

    /// - Parameters:
    ///   - slugs: The papers to report on and to render; all when empty.
    ///   - isForOutput: Whether the files are wanted that nothing can go wrong in any more.
    /// - Throws: A `FileError` or `UnknownPaper`. Faults in content and templates are in the result.
    func run(only slugs: [String], isForOutput: Bool) async throws -> BuildResult {
        var diagnostics: [Diagnostic] = []

        // Content/ → the sources of papers
        let folder = try ContentFolder(reading: content, through: files, diagnostics: &diagnostics)
        let scope = try PaperScope(slugs, among: folder.papers)

        // Templates/ → templates, checked against the names that pages declare, and the program's own words
        let checked = try checkedTemplates ?? CheckedTemplates(reading: templates, through: files)
        let (templateFolder, pageTemplates) = (checked.folder, checked.pages)
        diagnostics += checked.diagnostics

        // Settings and Markdown → papers
        let site = site(of: folder, words: templateFolder.phrases.map(\.paper), diagnostics: &diagnostics)
        let assets = templateFolder.assets(for: site.look, diagnostics: &diagnostics)
        let readings = await folder.papers.concurrentMap(jobs: jobs) { CheckedPaper($0, site: site) }
        diagnostics += readings.flatMap(\.diagnostics) + SharedReferences.find(in: readings.compactMap(\.paper))

        // Papers → the files beside their pages: data as CSV and JSON, and what they show or link to
        let papers = readings.compactMap(\.paper)
        let chosen = papers.filter { scope.contains($0.slug) }
        let data = isForOutput ? await chosen.concurrentMap(jobs: jobs) { $0.dataPages }.flatMap { $0 } : []
        let attachments = try folder.attachments(of: chosen, through: files, diagnostics: &diagnostics)
        let filesBeside = data.map { OutputFile(path: $0.path, bytes: $0.bytes) } + attachments

        // Papers, sizes of files and templates → pages
        let list = PaperList(papers, site: site)
        let sizes = FileSizes(filesBeside.map { ($0.path, $0.bytes.count) })
        let paperPages = await chosen.concurrentMap(jobs: jobs) {
            pageTemplates?.pages(of: $0, in: list, sizes: sizes) ?? []
        }
        // A paper that is not asked for and cannot be read would be missing in the index: then the last index stays.
        let sitePages = papers.count == readings.count ? pageTemplates?.pages(of: list) ?? [] : []
        let pages = sitePages + paperPages.flatMap { $0 }

        // Pages, the files beside them and the style sheet → files of Output/
        return BuildResult(
            paperCount: readings.count { scope.contains($0.source.slug) },
            pages: pages.map(\.path),
            files: pages.map { OutputFile(path: $0.path, bytes: $0.bytes) } + assets + filesBeside,
            inputs: folder.inputs(of: scope) + templateFolder.inputs
                + attachments.map { InputFile(path: "\(ContentFolder.name)/\($0.path)", bytes: $0.bytes) },
            documents: chosen.map { paper in
                MainDocument(slug: paper.slug, language: paper.language) {
                    pageTemplates?.printedText(of: paper, in: list, sizes: sizes) ?? []
                }
            },
            wordStyles: templateFolder.wordStyles, templates: templateFolder.sources, scope: scope.buildScope,
            accepted: chosen.flatMap(\.accepted),
            diagnostics: site.grading(scope.findings(among: diagnostics, in: content)).inSourceOrder())
    }

    private func site(
        of folder: ContentFolder, words: Translations<PaperWords>, diagnostics: inout [Diagnostic]
    ) -> Site {
        let site = folder.site.map { Site(reading: $0, rules: Rule.all, words: words, diagnostics: &diagnostics) }
        return site?.resolvingNames(diagnostics: &diagnostics) ?? Site(words: words)
    }

    /// One paper, read and checked as in a build.
    ///
    /// - Throws: A `FileError` or `UnknownPaper`.
    func reading(of slug: String) throws -> CheckedPaper {
        var diagnostics: [Diagnostic] = []
        let folder = try ContentFolder(reading: content, through: files, diagnostics: &diagnostics)
        let scope = try PaperScope([slug], among: folder.papers)
        let templates = try checkedTemplates ?? CheckedTemplates(reading: templates, through: files)
        let site = site(of: folder, words: templates.folder.phrases.map(\.paper), diagnostics: &diagnostics)
        let readings = folder.papers.filter { scope.contains($0.slug) }.map { CheckedPaper($0, site: site) }
        return readings[0].with(
            site.grading(scope.findings(among: diagnostics, in: content) + readings[0].diagnostics).inSourceOrder())
    }
}
