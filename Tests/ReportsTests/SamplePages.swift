import Diagnostics
import Foundation
import PaperSamples
import Papers
import Reports
import Settings
import Templating
import TestSupport
import Testing

/// Pages made of papers, with the templates that the program carries.
enum SamplePages {
    /// A page of one of the papers in `Content/`.
    static func text(of path: String, ofPaper slug: String) throws -> String {
        let folder = try SampleFolder(slug)
        return try text(
            of: path, appraisal: folder.appraisal, slug: slug, dataFiles: folder.dataFiles, files: folder.otherFiles)
    }

    /// A page of a paper that is faultless.
    static func text(
        of path: String, markdown: String, slug: String = "paper", dataFiles: [SourceFile] = [], files: [String] = []
    ) throws -> String {
        let appraisal = SourceFile(path: "Content/\(slug)/appraisal.md", text: markdown)
        return try text(of: path, appraisal: appraisal, slug: slug, dataFiles: dataFiles, files: files)
    }

    private static func text(
        of path: String, appraisal: SourceFile, slug: String, dataFiles: [SourceFile], files: [String]
    ) throws -> String {
        var diagnostics: [Diagnostic] = []
        let source = PaperSource(
            slug: slug, path: "Content/\(slug)", appraisal: appraisal, dataFiles: dataFiles, otherFiles: files)
        let paper = try #require(Paper.read(source, site: Site(), diagnostics: &diagnostics))
        let pages = try pageTemplates(&diagnostics).pages(
            of: paper, in: PaperList([paper.signpost], site: Site()), sizes: FileSizes(paper.dataPages(in: .open)))
        try #require(
            diagnostics.allSatisfy { $0.severity < .warning || $0.rule.id == "unit-missing" },
            "\(diagnostics.printed)")
        return String(decoding: try #require(pages.first { $0.path == path }).bytes, as: UTF8.self)
    }

    static func pageTemplates(_ diagnostics: inout [Diagnostic]) throws -> PageTemplates {
        let templates = templates(&diagnostics)
        return try #require(PageTemplates(templates, phrases: Translations(.english), diagnostics: &diagnostics))
    }

    static func templates(_ diagnostics: inout [Diagnostic]) -> TemplateSet {
        let sources = BuiltInTemplates.files.map { SourceFile(path: "Templates/\($0.path)", text: $0.text) }
        return TemplateSet(sources: sources, folder: "Templates", diagnostics: &diagnostics)
    }
}

extension FileSizes {
    init(_ files: [Page]) {
        self.init(files.map { ($0.path, $0.bytes.count) })
    }
}
