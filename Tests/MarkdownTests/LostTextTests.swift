import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// The nets below the parser. No Markdown is known that falls into them, so each is tried by itself.
@Suite struct LostTextTests {
    @Test func lineOfNoBlockIsFound() throws {
        let text = MarkedText(
            """
            1️⃣[^a]: unused

                its second paragraph

            kept

            > 2️⃣lost
            """)
        let whole = try parse(text.file).tree
        let first = Array(whole.nodes[..<whole.behind(whole.body.lowerBound).index])
        let tree = MarkdownTree(
            source: text.file, text: whole.text, nodes: first, body: NodeID(0)..<NodeID(first.count), footnotes: [],
            links: [], alignments: [], attributes: [])
        let lost = LostText(
            MarkdownText(text.file, from: 0), tree: tree, footnotes: LostFootnotes(of: tree, misread: []))
        #expect(lost.diagnostics.map(\.rule) == [.footnoteUnused, .textLost])
        #expect(lost.diagnostics.map { $0.place.span?.range.lowerBound } == text.offsets)
    }

    @Test func wordsThatNoPieceAccountsForAreFound() {
        let text = MarkedText("*one* t1️⃣wo")
        var locator = InlineLocator(content(of: text))
        let mark = locator.open(.emphasis)
        _ = locator.text(Array("one".utf8)[...])
        _ = locator.close(mark)
        _ = locator.text(Array(" t".utf8)[...])
        #expect(locator.lost == nil)
        locator.finish()
        #expect(locator.lost == text.offsets[0]..<text.file.bytes.count)
    }

    @Test func marksThatNoPieceAccountsForAreNoLoss() {
        var locator = InlineLocator(content(of: MarkedText("one *_` ## ")))
        _ = locator.text(Array("one".utf8)[...])
        locator.finish()
        #expect(locator.lost == nil)
    }

    @Test func textThatDoesNotStandThereIsFound() {
        let text = MarkedText("one 1️⃣two three")
        var locator = InlineLocator(content(of: text))
        _ = locator.text(Array("one ".utf8)[...])
        let misplaced = locator.text(Array("four".utf8)[...])
        let next = locator.text(Array("three".utf8)[...])
        #expect(locator.lost == text.offsets[0]..<text.file.bytes.count)
        #expect(misplaced == text.offsets[0]..<text.offsets[0])
        #expect(next == text.file.bytes.count..<text.file.bytes.count)
    }

    private func content(of text: MarkedText) -> BlockContent {
        BlockContent(text.file.bytes, lines: [0..<text.file.bytes.count])
    }
}
