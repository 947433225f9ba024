import Diagnostics
import Markdown
import Testing

/// What holds of every well-formed paper, tried on generated ones.
@Suite struct PropertyTests {
    @Test(arguments: UInt64(1)...12) func everyTextStandsWhereItSays(seed: UInt64) throws {
        var generator = PaperGenerator(seed: seed)
        let paper = generator.paper(blocks: 10)
        let checks = TreeChecks(try parse(paper).tree)
        #expect(checks.problems.isEmpty)
        #expect(checks.exactTextCount == checks.textCount, "\(paper)")
        #expect(checks.textCount > 0)
    }

    @Test(arguments: UInt64(1)...12) func wellFormedMarkdownHasNoFinding(seed: UInt64) throws {
        var generator = PaperGenerator(seed: seed)
        let paper = generator.paper(blocks: 10)
        #expect(try parse(paper).findings == [], "\(paper)")
    }

    @Test(arguments: UInt64(1)...12) func everyWordIsInTheTree(seed: UInt64) throws {
        var generator = PaperGenerator(seed: seed)
        let paper = generator.paper(blocks: 10)
        let missing = words(of: paper).subtracting(words(of: try parse(paper).tree.everything))
        #expect(missing == [], "\(paper)")
    }

    /// `word1`, `word2` …
    private func words(of text: String) -> Set<String> {
        let runs = text.lowercased().utf8.split { !($0.isLetter || $0.isDigit) }
        return Set(runs.map { String(decoding: $0, as: UTF8.self) }.filter { $0.hasPrefix("word") })
    }
}
