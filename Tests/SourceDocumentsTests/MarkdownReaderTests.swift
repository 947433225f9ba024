import Foundation
import TestSupport
import Testing

@testable import SourceDocuments

@Suite struct MarkdownReaderTests {
    @Test(arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/markdown", ending: "md"))
    func aTextReadsAsItsOutlineSays(_ name: String) throws {
        let document = try read("Tests/Fixtures/documents/markdown/\(name).md")

        try expectSnapshot(SourceOutline(document).text, at: "Tests/Fixtures/documents/markdown/\(name).outline")
    }

    @Test(
        arguments: try FixtureFiles.names(in: "Tests/Fixtures/documents/markdown", ending: "md").map {
            "Tests/Fixtures/documents/markdown/\($0).md"
        } + [
            "README.md", ".github/CHANGELOG.md", ".github/CONTRIBUTING.md",
            "Content/commissioning-options/appraisal.md",
            "Content/contracting-methodologies/appraisal.md",
        ])
    func noWordOfATextIsLostOrInvented(_ path: String) throws {
        let ledger = SourceLedger(try read(path), words: .runs)

        #expect(ledger.lost == [])
        #expect(ledger.invented == [])
    }

    @Test(.enabled(if: Corpora.isPresent), arguments: ["gfm/spec.json", "gfm/regression.txt", "gfm/extensions.txt"])
    func noWordOfTheExamplesOfMarkdownIsLostOrInvented(_ path: String) throws {
        for example in try Self.examples(of: path) {
            guard let document = try? MarkdownReader.read(Array(example.utf8), name: "a.md") else { continue }
            let ledger = SourceLedger(document, words: .runs)
            #expect(ledger.lost == [] && ledger.invented == [], "\(example)")
        }
    }

    @Test(arguments: 0..<16) func noWordOfARandomTextIsLostOrInvented(_ seed: Int) {
        let fault = RandomTexts.fault(seed: seed, pieces: Self.pieces, words: .runs) {
            try MarkdownReader.read($0, name: "a.md")
        }
        #expect(fault == nil)
    }

    @Test(arguments: 0..<8) func randomBytesAreReadOrRefused(_ seed: Int) {
        let fault = RandomTexts.faultOfBytes(seed: seed, words: .runs) { try MarkdownReader.read($0, name: "a.md") }
        #expect(fault == nil)
    }

    @Test(arguments: pieces) func noWordOfAPieceThatIsRepeatedIsLost(_ piece: String) throws {
        let text = String(repeating: piece, count: 10_000 / max(1, piece.utf8.count))
        guard let document = try? MarkdownReader.read(Array(text.utf8), name: "a.md") else { return }
        #expect(SourceLedger(document, words: .runs).lost == [])
    }

    private func read(_ path: String) throws -> SourceDocument {
        try MarkdownReader.read([UInt8](try Data(contentsOf: packageRoot.appending(path: path))), name: path)
    }

    private static func examples(of path: String) throws -> [String] {
        let data = try Corpora.data(path)
        guard path.hasSuffix(".json") else {
            let text = String(decoding: data, as: UTF8.self)
            return text.components(separatedBy: "````````````````````````````````")
        }
        struct Example: Decodable { let markdown: String }
        return try JSONDecoder().decode([Example].self, from: data).map(\.markdown)
    }

    private static let pieces = [
        " ", " ", " ", "\n", "\n", "\n\n", "word", "Care", "£1.2m", "é", "&amp;", "&nbsp;", "&copy", "*", "**", "_",
        "~~", "`",
        "```\n", "~~~ text\n", "# ", "## ", "- ", "1. ", "3) ", "> ", "    ", "\t", "[", "]", "(", ")", "![",
        "](http://a.b/c)",
        "[a]: http://x.y 'title'\n", "[a]", "[^1]", "[^1]: a note\n", "<b>", "</b>", "<br>", "<!-- note -->", "<div>\n",
        "</div>",
        "<p hidden>x</p>", "| a | b |\n|---|---|\n", "| c | d | e |\n", "|", "---\n", "===\n", "\\", "\\*", "{#name}",
        "{.class}",
        "- [x] ", "https://example.org/x", "<https://example.org>", "a\u{AD}b", "ﬁ", "\r\n", "  \n",
        "---\ntitle: Care\n---\n",
    ]
}
