import Diagnostics
import PaperSamples
import Papers
import Reports
import Settings
import TestSupport
import Testing

/// A site in memory: papers and a `site.yml`, and the pages that they make.
struct SampleSite {
    /// By path; texts of the files that are pages.
    let pages: [String: String]
    let paths: [String]

    struct Source {
        let slug: String
        var report: String?
        var appraisal: String?
        var files: [(name: String, size: Int)] = []
        var texts: [(name: String, text: String)] = []
    }

    init(settings: String = "", _ sources: [Source]) throws {
        var diagnostics: [Diagnostic] = []
        let site = Site(
            reading: SourceFile(path: "Content/site.yml", text: settings), rules: [], diagnostics: &diagnostics)
        let papers = try sources.map { source in
            let folder = "Content/\(source.slug)"
            let paper = PaperSource(
                slug: source.slug, path: folder,
                appraisal: source.appraisal.map { SourceFile(path: "\(folder)/appraisal.md", text: $0) },
                report: source.report.map { SourceFile(path: "\(folder)/report.md", text: $0) },
                texts: source.texts.map { SourceFile(path: "\(folder)/\($0.name)", text: $0.text) },
                otherFiles: source.files.map(\.name) + source.texts.map(\.name))
            return try #require(Paper.read(paper, site: site, diagnostics: &diagnostics))
        }
        let sizes = FileSizes(
            papers.flatMap { $0.dataPages(in: .open) }.map { ($0.path, $0.bytes.count) }
                + sources.flatMap { source in source.files.map { ("\(source.slug)/\($0.name)", $0.size) } })
        let templates = try SamplePages.pageTemplates(&diagnostics)
        try #require(
            diagnostics.allSatisfy { $0.severity < .error || $0.rule.id == "recommendations-missing" },
            "\(diagnostics.printed)")
        let list = PaperList(papers.map(\.signpost), site: site)
        let made =
            templates.pages(of: list, papers.map { PaperCard($0, of: site) })
            + papers.flatMap { templates.pages(of: $0, in: list, sizes: sizes) }
        paths = made.map(\.path)
        pages = Dictionary(uniqueKeysWithValues: made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    func page(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        try #require(pages[path], sourceLocation: sourceLocation)
    }

    /// The words between `start` and the next `end`, tags gone, one blank between them.
    func words(of path: String, from start: String, to end: String) throws -> String {
        let parts = try page(path).split(separator: start, maxSplits: 1)
        let inside = try #require(parts.dropFirst().first?.split(separator: end, maxSplits: 1).first)
        return PageWords(html: "<p " + inside).words.joined(separator: " ")
    }
}

extension SampleSite.Source {
    /// A report of a meeting.
    static func report(
        _ slug: String, date: String, meeting: String = "Cabinet", title: String? = nil, settings: String = "",
        summary: String = "Words."
    ) -> Self {
        let sheet = "meeting: \(meeting)\ndate: \(date)\nreport-of: Director of Care\ndecision: key\n"
        return Self(
            slug: slug,
            report: "---\ntitle: \(title ?? slug)\n\(sheet)\(settings)---\n\n\(summary)\n\n## Why\n\nWords.\n")
    }

    /// An appraisal, whose second option is recommended.
    static func appraisal(_ slug: String, title: String? = nil, settings: String = "") -> Self {
        Self(slug: slug, appraisal: "---\ntitle: \(title ?? slug)\n\(settings)---\n\(options)")
    }

    static let options = """
        ## Option 1 – Wait (do nothing)

        ### Pros
        - Easy

        ### Cons
        - Late

        ### Outcome
        Rejected

        ## Option 2 – Act

        ### Pros
        - Soon

        ### Cons
        - Hard

        ### Outcome
        Recommended

        """
}
