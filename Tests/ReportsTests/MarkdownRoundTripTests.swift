import Markdown
import TestSupport
import Testing

@testable import Reports

/// Whatever is written as Markdown and parsed again has the same blocks with the same words.
@Suite struct MarkdownRoundTripTests {
    @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
    func everyExampleOfTheSpecification() throws {
        for example in try Example.all() {
            let document = try parsed(example.markdown)
            expectSameBlocks(document.blocks, document.footnotes, example.name)
        }
    }

    @Test func randomText() {
        for seed in 0..<1500 {
            var tree = RandomTree(seed: UInt64(seed))
            let (blocks, footnotes) = tree.paragraph()
            expectSameBlocks(blocks, footnotes, "seed \(seed)")
        }
    }

    @Test func randomTrees() {
        for seed in 0..<300 {
            var tree = RandomTree(seed: UInt64(seed))
            let (blocks, footnotes) = tree.document()
            expectSameBlocks(blocks, footnotes, "seed \(seed)")
        }
    }

    @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"), arguments: Place.allCases)
    func naughtyStrings(as place: Place) throws {
        for string in try NaughtyStrings.all() where !words(string).isEmpty {
            expectSameBlocks([Tree.block(.thematicBreak), place.block(string)], [], string.debugDescription)
        }
    }

    enum Place: CaseIterable {
        case paragraph, heading, item, cell, emphasis, linkText, code, codeBlock

        func block(_ string: String) -> Block {
            let text = Tree.text(string)
            switch self {
            case .paragraph: return Tree.paragraph(text)
            case .heading: return Tree.block(.heading(level: 2, [text]))
            case .item: return Tree.list([Tree.paragraph(text)], [Tree.paragraph(text)])
            case .cell: return Tree.table([[[text], [text]], [[text], [text]]])
            case .emphasis: return Tree.paragraph(Tree.text("a"), Tree.inline(.emphasis([text])), Tree.text("b"))
            case .linkText: return Tree.paragraph(Tree.link("https://a.b/", text))
            case .code: return Tree.paragraph(Tree.inline(.code(string)))
            case .codeBlock: return Tree.block(.code(.init(info: "", literal: string + "\n")))
            }
        }
    }
}

func expectSameBlocks(
    _ blocks: [Block], _ footnotes: [Footnote], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let markdown = MarkdownWriter.keepingFragments.file(of: blocks, footnotes)
    guard let again = try? parsed(markdown) else {
        Issue.record("\(name): cannot be parsed again:\n\(string(markdown))", sourceLocation: sourceLocation)
        return
    }
    let expected = blockOutline(blocks, footnotes).split(separator: "\n")
    let actual = blockOutline(again.blocks, again.footnotes).split(separator: "\n")
    guard expected != actual else { return }
    let same = zip(expected, actual).prefix { $0 == $1 }.count
    Issue.record(
        """
        \(name) changes \(same < expected.count ? expected[same] : "the end")
        to \(same < actual.count ? actual[same] : "the end")
        by \(string(markdown))
        """, sourceLocation: sourceLocation)
}
