import Markdown
import Testing

@testable import Reports

/// How blocks look when they are written as Markdown.
@Suite struct MarkdownBlockTests {
    @Test func aPaperReadsAsWritten() throws {
        try expectUnchanged(
            """
            # Home care

            Costs rose by 5% (£188m) in 2025/26! See [the rates](rates.csv) and <https://council.gov.uk/a_b?c=d&e=f>.

            1. First
            2. Second
               - [x] Done
               - [ ] Not yet

            > Quoted **words**, *more* and ~~less~~.
            >
            > ```swift
            > let a = 1
            > ```

            | Option | Cost |
            | :-- | --: |
            | 1 | £5 |

            ***

            ![A map](images/map.png "Where")
            """)
    }

    @Test func linesOfAParagraphBecomeOneAndBreaksStay() throws {
        try expect("a\nb  \nc\\\nd", "a b\\\nc\\\nd")
    }

    @Test func idsAndClassesAreLeftOut() throws {
        try expect("## A {#b .c}\n\nd {#e}\n\n- f {#g}", "## A\n\nd\n\n- f")
    }

    @Test func headingsStandOnOneLine() throws {
        try expect("a\\\nb\n===", "# a b")
        try expect("# #", "#")
    }

    // MARK: Lists

    @Test func aTightListStaysTightAndALooseOneLoose() throws {
        try expectUnchanged("- a\n  - b\n    > c\n- d")
        try expectUnchanged("- a\n\n- b\n\n  c")
    }

    @Test func textStandsBelowTextBehindNumbersOfAnyLength() throws {
        try expectUnchanged("9. a\n\n   b\n\n10. c\n\n    d")
    }

    @Test func listsThatTouchHaveMarksOfTheirOwn() throws {
        try expect("- a\n* b\n+ c", "- a\n\n+ b\n\n- c")
        try expect("1. a\n1) b", "1. a\n\n1) b")
        try expectUnchanged("- a\n\n1. b")
    }

    @Test func aListThatOpensAnItemMakesNoRule() {
        let innermost = Tree.list([])
        expect([Tree.list([Tree.list([innermost])])], "- + -")
    }

    @Test func aNumberHasNineDigitsAtMost() {
        expect([Tree.list(start: 999_999_999, [], [])], "999999999.\n999999999.")
    }

    @Test func whatMarkdownWouldJoinIsDividedAlsoInATightList() {
        let a = Tree.paragraph(Tree.text("a"))
        expect([Tree.list([a, a])], "- a\n\n  a")
        expect([Tree.list([a, Tree.list(start: 2, [a])])], "- a\n\n  2. a")
        expect([Tree.list([a, Tree.list([])])], "- a\n\n  -")
        expect([Tree.list([a, Tree.table([[[Tree.text("b")]]])])], "- a\n\n  | b |\n  | --- |")
        expect([Tree.list([Tree.block(.quote([a])), Tree.block(.quote([a]))])], "- > a\n\n  > a")
    }

    // MARK: Code

    @Test func aFenceIsLongerThanAnyInTheCode() throws {
        try expectUnchanged("````\n```\n````")
        try expectUnchanged("~~~ a`b\n```\n~~~")
    }

    @Test func codeKeepsItsBlanksAndEmptyLines() throws {
        try expectUnchanged("- > ```\n  > a  \n  >\n  >   b\n  > ```")
    }

    // MARK: Tables

    @Test func barsInCellsEndNoCell() throws {
        try expectUnchanged("| a \\| b | `c \\| d` |\n| --- | --- |\n| [e](<f \\| g>) | |")
    }

    @Test func theHeadOfARowIsBold() throws {
        try expect("| a |\n|---|\n|# b **c** |", "| a |\n| --- |\n| **b c** |")
    }

    @Test func aCellThatLooksLikeARowsHeadIsNone() {
        expect([Tree.table([[[Tree.text("# a")]]])], "| \\# a |\n| --- |")
    }

    @Test func lineBreaksInCellsAreBlanks() {
        expect([Tree.table([[[Tree.text("a\nb"), Tree.inline(.hardBreak), Tree.text("c")]]])], "| a b c |\n| --- |")
    }

    // MARK: Notes

    @Test func notesAreNumberedInTheOrderOfTheirMarks() throws {
        try expect("a[^x] b[^y]\n\n[^y]: c\n\n[^x]: d\n\n    e", "a[^1] b[^2]\n\n[^1]: d\n\n    e\n\n[^2]: c")
    }

    @Test func aBracketOrColonBehindAMarkStaysText() throws {
        try expectUnchanged("[^1]\\(a)\n\n[^1]\\: b\n\n[^1]: c")
    }

    // MARK: Helpers

    private func expectUnchanged(_ markdown: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expect(markdown, markdown, sourceLocation: sourceLocation)
    }

    private func expect(
        _ markdown: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = MarkdownWriter.keepingFragments.file(of: try parsed(markdown))
        #expect(string(file) == expected + "\n", sourceLocation: sourceLocation)
    }

    private func expect(_ blocks: [Block], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let markdown = MarkdownWriter.keepingFragments.markdown(of: blocks)
        #expect(string(markdown) == expected, sourceLocation: sourceLocation)
    }
}
