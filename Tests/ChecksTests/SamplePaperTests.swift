import Diagnostics
import Foundation
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

/// The papers that the program comes with.
@Suite struct SamplePaperTests {
    @Test(arguments: SampleFolder.slugs)
    func readWithoutFindings(_ slug: String) throws {
        var diagnostics: [Diagnostic] = []
        let site = Site(
            reading: try file("site.yml"), rules: Rule.ofDiagnostics + Rule.ofSettings + Rule.ofChecks,
            diagnostics: &diagnostics)
        let folder = try SampleFolder(slug)
        let source = PaperSource(
            slug: slug, path: "Content/\(slug)", appraisal: folder.appraisal, report: folder.report,
            texts: folder.texts, dataFiles: folder.dataFiles,
            otherFiles: folder.otherFiles)
        let paper = Paper.read(source, site: site, diagnostics: &diagnostics)
        #expect(diagnostics.filter { $0.severity > .note }.findings == [])
        #expect(paper?.options.isEmpty == false)
    }

    private static let content = packageRoot.appending(path: "Content")

    private func file(_ path: String) throws -> SourceFile {
        let data = try Data(contentsOf: Self.content.appending(path: path))
        return SourceFile(path: "Content/\(path)", bytes: Array(data))
    }
}
