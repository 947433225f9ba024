import Diagnostics
import TestSupport
import Testing

@testable import Markdown

@Suite struct InputScanTests {
    // MARK: Files

    @Test func aFileOfOneMebibytePasses() {
        expectPass(long(1 << 20))
    }

    @Test func aLargerFileIsRefusedWhereItGetsTooLarge() {
        expectRefusal(long(1 << 20) + "1️⃣x", by: .tooLarge)
    }

    @Test func linesAreCountedToTheLimit() {
        expectPass(repeated("a\n", Limits.pieces - 1))
        expectRefusal(repeated("a\n", Limits.pieces) + "1️⃣b", by: .markdownLimit)
    }

    @Test func cellsThatTheLibraryAddsToShortRowsAreCounted() {
        let table = repeated("a|", 100) + "\n" + repeated("-|", 100) + "\n-|\n"
        let rows = Limits.pieces / 101 - 3
        expectPass(table + repeated("a\n", rows))
        expectRefusal(table + repeated("a\n", rows + 1) + "1️⃣a\n" + repeated("a\n", 10), by: .markdownLimit)
    }

    // MARK: Lines

    @Test(arguments: ["> ", ">", "- ", "1. ", "12) ", "+\t", "[^a]: "])
    func containersOnALineAreCountedToTheLimit(_ mark: String) {
        expectPass(repeated(mark, 32) + "a")
        expectRefusal("a\n" + repeated(mark, 32) + "1️⃣" + mark + "a", by: .markdownLimit)
    }

    @Test func containersBehindAByteOrderMarkAreCounted() {
        expectRefusal("---\n---\n\u{FEFF}" + repeated("> ", 32) + "1️⃣> a", by: .markdownLimit)
    }

    @Test(arguments: ["-", "* ", "- "])
    func aLineAcrossThePageIsNoContainer(_ mark: String) {
        expectPass("a\n\n" + repeated(mark, 60) + "\n\nb")
    }

    @Test func aListMayStartInColumn200ButNoFurtherRight() {
        expectPass(repeated(" ", 200) + "- a")
        expectPass(repeated("\t", 50) + "- a")
        expectPass(repeated(" ", 1_000) + "a")
        expectRefusal(repeated(" ", 201) + "1️⃣- a", by: .markdownLimit)
        expectRefusal(repeated("\t", 51) + "1️⃣- a", by: .markdownLimit)
    }

    @Test func barsOnALineAreCountedToTheLimit() {
        expectPass("a\n" + repeated("|", 128))
        expectRefusal("a\n1️⃣" + repeated("|", 129), by: .markdownLimit)
    }

    @Test(arguments: ["&#94;", "&#094;", "&#0000094;", "&#x5E;", "&#X5e;", "&#x00005e;", "&Hat;"])
    func aCaretWrittenAsACodeAfterABracketIsRefused(_ code: String) {
        expectRefusal("see ![1️⃣\(code)a]", by: .markdownLimit)
        expectPass("see [a\(code)] and \(code)")
    }

    @Test(arguments: ["&hellip;", "&#940;", "&#x5F;", "&hat;", "&#94", "&", "&;", "&#;", "&#x;"])
    func otherCodesAfterABracketPass(_ code: String) {
        expectPass("see [\(code)a]")
    }

    // MARK: What the library goes over again and again

    private let pairable = 11_585

    @Test(arguments: ["* ", "_a", "~ ", "[", "]"])
    func marksInABlockAreCountedToTheLimit(_ mark: String) {
        expectPass(repeated(mark, pairable))
        expectRefusal("a\n\n1️⃣b\n" + repeated(mark, pairable + 1) + "\n\na", by: .markdownLimit)
    }

    @Test func aRunOfMarksCountsOnce() {
        expectPass("Signed " + repeated("_", 2 * pairable))
    }

    @Test func aBlankLineDividesABlock() {
        let half = repeated("*a ", pairable * 2 / 3)
        expectPass(half + "\n \t\r\n" + half)
        expectRefusal("1️⃣" + half + "\n>\n" + half, by: .markdownLimit)
        expectRefusal("1️⃣" + half + "\n\u{FEFF}\n" + half, by: .markdownLimit)
    }

    @Test func aFileOfManyHeavyBlocksIsRefusedAtTheHeaviest() {
        let half = repeated("*a ", pairable / 2) + "\n\n"
        expectPass(repeated(half, 4))
        expectRefusal(half + "1️⃣* b " + repeated(half, 4), by: .markdownLimit)
    }

    @Test(arguments: ["<?", "<!"])
    func markupThatNeverEndsIsRefused(_ opening: String) {
        let text = repeated("a", 1 << 18)
        expectPass(repeated(opening, 3_975) + text)
        expectRefusal("1️⃣" + repeated(opening, 3_976) + text, by: .markdownLimit)
    }

    @Test(arguments: ["-|-", ":-", "> |-:", "-\u{0C}"])
    func aRowOfDashesUnderLongTextIsRefused(_ dashes: String) {
        expectPass(repeated("a\n", 20_000) + dashes)
        expectRefusal("b\n\n1️⃣" + repeated("a\n", 25_000) + dashes, by: .markdownLimit)
    }

    @Test func rowsOfDashesThatFitNoHeadsAreRefused() {
        let pair = "|-|-|\n|-|-|-|\n"
        expectPass("a\n" + repeated(pair, 300))
        expectRefusal("1️⃣a\n" + repeated(pair, 500), by: .markdownLimit)
    }

    @Test func cuttingManyCellsAgainIsRefused() {
        let block = repeated("|", 128) + "\n" + repeated("|-|-|\n|-|-|-|\n", 8) + "\n"
        expectPass(repeated(block, 1_500))
        expectRefusal("1️⃣" + repeated(block, 2_000), by: .markdownLimit)
    }

    @Test(arguments: [("www.", 6_688), ("://", 7_723), ("@", 8_192)])
    func addressesInALineAreCountedToTheLimit(_ address: String, _ count: Int) {
        expectPass("a\n" + repeated(address, count) + "\na")
        expectRefusal("a\n1️⃣" + repeated(address, count + 1) + "\na", by: .markdownLimit)
    }

    @Test func parenthesesCountBehindAnAddress() {
        expectPass(repeated(")", 100_000))
        expectRefusal("1️⃣www.a.b" + repeated(")", 33_000), by: .markdownLimit)
    }

    // MARK: Link definitions

    /// Enough brackets for a definition of 1,000 bytes, and no more.
    private let uses =
        repeated(repeated("[", 800) + "\n\n", 41) + repeated("[", Limits.copiedDefinitions / 1_000 - 32_801)

    @Test func definitionsAreMeasuredToTheLimit() {
        expectPass("[a]: " + repeated("b", 995) + "\n\n" + uses)
        expectRefusal("1️⃣[a]: " + repeated("b", 996) + "\n\n" + uses, by: .markdownLimit)
    }

    @Test(arguments: [
        "[a]: b \"\n[c]: d\n", "[a]: b 'c\"\n[c]: d\n", "[a]: b \"c\\\"\n[c]: d\n", "[a]: <b \"c> 'd\"\n[c]: d\n",
        "[a]: b\n\"[c]: d\n", "[a\n", "[a\\]\n", "[a]:\n b\n",
    ])
    func aDefinitionMayGoOnBehindItsLine(_ start: String) {
        let definition = start + repeated("[c]: d\n", 200)
        expectRefusal("> - 1️⃣" + definition + "\n" + uses, by: .markdownLimit)
    }

    @Test(arguments: [
        "[a]: b\n", "[a]: b 'c'\n", "[a]: b (c) \n", "[a]: <b>\n", "[a](b) (c) d\n", "[1] C (d) 'e\n", "[^a]: (b\n",
        "[a]: b \"c\n[^a]: d\n",
    ])
    func aDefinitionThatEndsWithItsLineIsShort(_ line: String) {
        expectPass(repeated(line, 200) + "\n" + uses.dropFirst(802))
    }

    @Test func anIndentedFootnoteCanBeADefinition() {
        expectPass("[b]: c\n   [^a]: " + repeated("b", 1_000) + "\n\n" + uses)
        expectRefusal("[b]: c\n    1️⃣[^a]: " + repeated("b", 1_000) + "\n\n" + uses, by: .markdownLimit)
    }

    // MARK: Several faults

    @Test func everyLineWithAFaultIsNamed() {
        let text = MarkedText("1️⃣" + repeated("|", 129) + "\n\n2️⃣" + repeated("|", 129))
        #expect(findings(in: text.file).compactMap(\.place.span?.start) == [1, 2].map { text.position(ofMark: $0) })
    }
}

private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
}

/// Lines of words with so many bytes.
private func long(_ bytes: Int) -> String {
    String(repeated("many words\n", bytes / 11 + 1).prefix(bytes - 1)) + "."
}

private func findings(in file: SourceFile) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let isAllowed = InputScan.allows(file, diagnostics: &findings)
    #expect(isAllowed == findings.isEmpty)
    return findings
}

private func expectPass(_ text: some StringProtocol, sourceLocation: SourceLocation = #_sourceLocation) {
    let findings = findings(in: SourceFile(path: "a.md", text: String(text)))
    #expect(findings.map(\.message) == [], sourceLocation: sourceLocation)
}

private func expectRefusal(_ marked: String, by rule: Rule, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let findings = findings(in: text.file)
    #expect(findings.map(\.rule) == [rule], sourceLocation: sourceLocation)
    #expect(findings.first?.place.span?.start == text.position(ofMark: 1), sourceLocation: sourceLocation)
}
