import Papers
import TestSupport
import Testing

@testable import Reports

/// Whatever is written as Markdown and parsed again has the same blocks with the same words.
@Suite struct MarkdownRoundTripTests {
    @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
    func everyExampleOfTheSpecification() throws {
        for example in try Example.all() {
            expectSameBlocks(try parsed(example.markdown), example.name)
        }
    }

    @Test func randomText() throws {
        for seed in 0..<1500 {
            var random = RandomText(seed: UInt64(seed))
            let markdown = random.paragraph()
            expectSameBlocks(try parsed(markdown, values: random.values), "seed \(seed)")
        }
    }

    @Test func randomBlocks() throws {
        for seed in 0..<300 {
            var random = RandomText(seed: UInt64(seed))
            let markdown = random.document()
            expectSameBlocks(try parsed(markdown, values: random.values), "seed \(seed)")
        }
    }

    @Test func randomSigns() throws {
        for seed in 0..<1500 {
            var random = RandomText(seed: UInt64(seed))
            expectSameBlocks(try parsed(random.soup()), "seed \(seed)")
        }
    }

    @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"), arguments: Place.allCases)
    func naughtyStrings(as place: Place) throws {
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            expectSameBlocks(try parsed("***\n\n" + place.markdown, values: [string]), string.debugDescription)
        }
    }

    enum Place: CaseIterable {
        case paragraph, heading, item, cell, emphasis, linkText

        /// With the string at `v0v`.
        var markdown: String {
            switch self {
            case .paragraph: "v0v"
            case .heading: "## v0v"
            case .item: "- v0v\n- v0v"
            case .cell: "| v0v | v0v |\n|---|---|\n| v0v | v0v |"
            case .emphasis: "a*v0v*b"
            case .linkText: "[v0v](https://a.b/)"
            }
        }
    }

    @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
    func naughtyStringsAsCode() throws {
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            let fence = String(repeating: "~", count: 80)
            let ticks = String(repeating: "`", count: 80)
            let line = string.split(whereSeparator: \.isNewline).joined(separator: " ")
            let code = try parsed("\(fence)\n\(string)\n\(fence)\n\na \(ticks) \(line) \(ticks)")
            expectSameBlocks(code, string.debugDescription)
        }
    }
}

func expectSameBlocks(_ text: PaperText, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let markdown = text.markdownFile
    guard let again = try? parsed(markdown) else {
        Issue.record("\(name): cannot be parsed again:\n\(string(markdown))", sourceLocation: sourceLocation)
        return
    }
    let expected = blockOutline(text)
    let actual = blockOutline(again)
    guard expected != actual else { return }
    let same = zip(expected, actual).prefix { $0 == $1 }.count
    Issue.record(
        """
        \(name) changes \(same < expected.count ? expected[same] : "the end")
        to \(same < actual.count ? actual[same] : "the end")
        by \(string(markdown))
        from \(string(text.tree.source.bytes))
        """, sourceLocation: sourceLocation)
}
