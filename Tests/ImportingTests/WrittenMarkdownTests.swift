import Diagnostics
import Markdown
import SourceDocuments
import Testing

@testable import Importing

@Suite struct WrittenMarkdownTests {
    /// The Markdown of a document's blocks.
    private func written(_ document: SourceDocument) -> String {
        var writer = MarkdownWriter(Draft(document), pictures: [:])
        return String(decoding: writer.write(title: nil, document.blocks.map(DraftBlock.block)), as: UTF8.self)
    }

    @Test(arguments: 0..<40) func everyBlockAndWordIsReadBackInOrder(round: Int) throws {
        for seed in 0..<50 {
            var random = RandomDocument(seed: round * 1_000 + seed)
            let document = random.document()
            let text = written(document)
            var findings: [Diagnostic] = []
            let tree = try #require(MarkdownTree.parse(SourceFile(path: "a.md", text: text), diagnostics: &findings))
            #expect([BlockWords](reading: tree) == [BlockWords](document), "\(text)")
            #expect(findings.map(\.message) == [], "\(text)")
        }
    }
}
