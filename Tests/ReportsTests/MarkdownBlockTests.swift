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
        try expectUnchanged("- a\n    - b\n        > c\n- d")
        try expectUnchanged("- a\n\n- b\n\n    c")
    }

    @Test func textStandsBelowTextBehindNumbersOfAnyLength() throws {
        try expectUnchanged("9. a\n\n    b\n\n10. c\n\n    d")
    }

    @Test func listsThatTouchHaveMarksOfTheirOwn() throws {
        try expect("- a\n* b\n+ c", "- a\n\n+ b\n\n- c")
        try expect("1. a\n1) b", "1. a\n\n1) b")
        try expectUnchanged("- a\n\n1. b")
    }

    @Test func aListThatOpensAnItemMakesNoRule() throws {
        try expect("- + -", "- + -")
        try expect("* - +", "- + -")
    }

    @Test func aNumberHasNineDigitsAtMost() throws {
        try expectUnchanged("999999999.\n999999999.")
    }

    @Test(arguments: [
        ("1. - a", "- (a)\n    - a"), ("1. - 2. a", "- (a)\n    - + (ii) a"), ("1. -", "- (a)\n\n    -"),
        ("1. | b |\n   | --- |", "- (a)\n\n    | b |\n    | --- |"), ("1. > b", "- (a)\n    > b"),
        ("1. # b\n2. c", "- (a)\n    # b\n- (b) c"), ("1. a", "- (a) a"), ("1.", "- (a)"),
    ])
    func whatMarkdownWouldJoinIsDividedAlsoInATightList(_ markdown: String, _ expected: String) throws {
        let text = try parsed(markdown).lettered()
        #expect(text.markdown == expected)
    }

    // MARK: Code

    @Test func aFenceIsLongerThanAnyInTheCode() throws {
        try expectUnchanged("````\n```\n````")
        try expectUnchanged("~~~ a`b\n```\n~~~")
    }

    @Test func codeKeepsItsBlanksAndEmptyLines() throws {
        try expectUnchanged("- > ```\n    > a  \n    >\n    >   b\n    > ```")
    }

    // MARK: Tables

    @Test func barsInCellsEndNoCell() throws {
        try expectUnchanged("| a \\| b | `c \\| d` |\n| --- | --- |\n| [e](<f \\| g>) | |")
    }

    @Test func theHeadOfARowIsBold() throws {
        try expect("| a |\n|---|\n|# b **c** |", "| a |\n| --- |\n| **b c** |")
    }

    @Test func aCellThatLooksLikeARowsHeadIsNone() throws {
        try expectUnchanged("| \\# a |\n| --- |")
    }

    @Test func lineBreaksInCellsAreTags() throws {
        let text = try parsed("| v0v |\n| --- |", values: ["a\nb"])
        #expect(text.markdown == "| a<br>b |\n| --- |")
        try expectUnchanged("| a<br>b |\n| --- |")
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
        #expect(string(try parsed(markdown).markdownFile) == expected + "\n", sourceLocation: sourceLocation)
    }
}
