import Diagnostics
import Markdown
import Testing

/// Heaps of markup that mean nothing: the parser survives them, and loses no word of them in silence.
@Suite struct HostileTests {
    @Test(arguments: [(UInt64(1), 1_500, 12), (2, 600, 60), (3, 100, 400)])
    func noMarkupCrashesTheParserOrHidesAWord(seed: UInt64, count: Int, length: Int) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<count {
            let markdown = markup(pieces: length, &random)
            var findings: [Diagnostic] = []
            let source = SourceFile(path: "a.md", text: markdown)
            guard let tree = MarkdownTree.parse(source, diagnostics: &findings) else { continue }
            #expect(TreeChecks(tree).problems == [], "\(markdown.debugDescription)")
            guard findings.isEmpty else { continue }
            let missing = words(of: markdown).subtracting(words(of: tree.everything))
            #expect(missing == [], "\(markdown.debugDescription)")
        }
    }

    /// Every way to cut a text short, as happens while it is being written.
    @Test func everyBeginningOfAPaperIsRead() {
        var generator = PaperGenerator(seed: 5)
        let bytes = Array(generator.paper(blocks: 3).utf8.prefix(1_500))
        for end in bytes.indices where bytes[end] & 0xC0 != 0x80 {
            var findings: [Diagnostic] = []
            let source = SourceFile(path: "a.md", bytes: Array(bytes[..<end]))
            let tree = MarkdownTree.parse(source, diagnostics: &findings)
            #expect(tree.map { TreeChecks($0).problems } == [], "\(end)")
        }
    }

    private func markup(pieces count: Int, _ random: inout SeededGenerator) -> String {
        (1...random.number(1...count)).map { number in
            random.chance(oneIn: 3) ? "word\(number)x" : random.pick(pieces)
        }.joined()
    }

    private func words(of text: String) -> Set<String> {
        let runs = text.lowercased().utf8.split { !($0.isLetter || $0.isDigit) }
        return Set(runs.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "x") }.map(String.init))
            .filter { $0.hasPrefix("word") }
    }

    private let pieces = [
        "\n", "\n", "\n\n", " ", "  ", "    ", "\t", "\r", "\r\n", "*", "**", "_", "__", "~", "~~", "`", "``", "```",
        "[", "]", "(", ")", "<", ">", "> ", "- ", "+ ", "1. ", "2) ", "# ", "## ", "---", "===", "|", "|---|",
        "| a | b |\n|---|---|\n", "\\", "\\\n", "\\|", "!", "![", "](", "](/u)", "][", "]: ", "[^", "[^a]", "[^a]: ",
        "[a]: /u\n", "[a]", "[a][b]", "[b]: <x> \"t\"\n", "&amp;", "&", "&#35;", "www.x.com", "http://y.z", "a@b.cc",
        "<b>", "<!-- c -->", "<http://q.r>", "{#id}", "{.c}", "{{ v }}", "- [x] ", "\"", "'", "£", "–", "’",
        "\u{301}", "\u{A0}", "\u{0C}", "\u{0B}", "\u{FEFF}", "😀",
    ]
}
