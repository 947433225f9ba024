import Diagnostics
import Testing

@testable import Templating

/// A page that would become too large is given up, and whoever takes it can see that.
@Suite struct PageSizeTests {
    private static let options = (0..<10).map { PaperOption(title: "\($0)") }

    @Test func aPageUpToTheLimitIsWhole() throws {
        #expect(try size("{{title}}", PaperPage(title: "12345678"), limit: 8) == 8)
    }

    @Test func aPageIsCutBehindTheLimit() throws {
        #expect(try size("{{title}}{{title}}", PaperPage(title: "12345678"), limit: 15) == 16)
    }

    @Test func listsWithinListsComeToAnEnd() throws {
        #expect(try size(Self.nested("{{title}}", 8), PaperPage(options: Self.options), limit: 1_000) == 1_001)
    }

    @Test func listsThatPrintNothingComeToAnEnd() throws {
        #expect(try size(Self.nested("", 8), PaperPage(options: Self.options), limit: 1_000) == 1_001)
    }

    @Test func whatWasThereBeforeDoesNotCount() throws {
        #expect(try size("{{title}}", PaperPage(title: "12345678"), after: 100, limit: 8) == 108)
    }

    @Test func aPageThatIsNotWholeHasAFinding() {
        let page = [UInt8](repeating: 0, count: Limits.pageSize)
        #expect(Diagnostic.pageLimit(of: page, at: "a/index.html") == nil)
        #expect(Diagnostic.pageLimit(of: page + [0], at: "a/index.html")?.rule == .pageLimit)
    }

    private static func nested(_ inner: String, _ depth: Int) -> String {
        String(repeating: "{{#options}}", count: depth) + inner + String(repeating: "{{/options}}", count: depth)
    }

    private func size(_ template: String, _ page: PaperPage, after before: Int = 0, limit: Int) throws -> Int {
        let files = TemplateFiles(page: SourceFile(path: "Templates/page.html.mustache", text: template))
        var diagnostics = files.diagnostics
        let loaded = try #require(files.templates.template("page.html", diagnostics: &diagnostics))
        let output = ByteBuffer()
        output.append([UInt8](repeating: 0, count: before))
        Renderer.render(loaded.code, with: page.asValue, into: output, limit: limit)
        return output.count
    }
}
