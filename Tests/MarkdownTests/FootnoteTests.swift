import Diagnostics
import Markdown
import Testing

/// Footnotes that the library would drop, and marks that it would leave in the text.
@Suite struct FootnoteTests {
    @Test func footnotesComeInTheOrderOfTheirFirstUse() throws {
        let (tree, findings) = try parse("x[^b] y[^a] z[^b]\n\n[^a]: first\n\n[^b]: second\n")
        #expect(findings.isEmpty)
        #expect(tree.footnotes.map(tree.label) == ["b", "a"])
        let marks = tree.body.filter { tree[$0].kind == .footnoteReference }
        #expect(marks.map { tree[$0].number } == [1, 2, 1])
    }

    @Test func footnoteOfSeveralBlocks() throws {
        try expectOutline(
            of: """
                > x[^n]
                >
                > - [^n]:
                >       one
                lazy

                [^n1]: two

                    > three
                    > lines

                x[^n1]
                """,
            """
            ├─ quote @1:1-5:5
            │  ├─ paragraph @1:3-8
            │  │  ├─ text @1:3-4 "x"
            │  │  └─ footnote mark 1 @1:4-8
            │  └─ list @3:3-5:5
            │     └─ item @3:3-5:5
            ├─ paragraph @12:1-7
            │  ├─ text @12:1-2 "x"
            │  └─ footnote mark 2 @12:2-7
            ├─ footnote n @3:5-5:5
            │  └─ paragraph @4:9-5:5
            │     ├─ text @4:9-12 "one"
            │     ├─ soft break @4:12-5:1
            │     └─ text @5:1-5 "lazy"
            └─ footnote n1 @7:1-10:12
               ├─ paragraph @7:8-11
               │  └─ text @7:8-11 "two"
               └─ quote @9:5-10:12
                  └─ paragraph @9:7-10:12
                     ├─ text @9:7-12 "three"
                     ├─ soft break @9:12-10:7
                     └─ text @10:7-12 "lines"
            """)
    }

    @Test func unusedFootnoteIsFound() throws {
        try expectFindings(
            in: """
                Text

                1️⃣[^a]: A note
                of two lines

                    and two paragraphs

                - 2️⃣[^b]: in an item
                > 3️⃣[^c]: in a quote

                More
                """,
            .footnoteUnused, .footnoteUnused, .footnoteUnused)
    }

    @Test func unusedFootnoteWithoutAnyMarkInTheTextIsFound() throws {
        try expectFindings(in: "1️⃣[^a]: note\n", .footnoteUnused)
    }

    @Test func unusedFootnoteOnTheLineOfAnotherIsFound() throws {
        try expectFindings(in: "x[^a]\n\n[^a]: 1️⃣[^b]: lost\n", .footnoteUnused)
    }

    @Test func secondFootnoteOfALabelIsFound() throws {
        try expectFindings(
            in: """
                x[^a] y[^c]

                [^a]: one
                1️⃣[^A]: two

                [^c]: three
                """,
            .footnoteDuplicate)
    }

    @Test func markWithoutFootnoteIsFound() throws {
        try expectFindings(
            in: """
                One1️⃣[^a] and \\[^b] and `[^c]` and \\\\2️⃣[^d].

                | cell |
                |---|
                | x3️⃣[^e] |
                """,
            .footnoteUndefined, .footnoteUndefined, .footnoteUndefined)
    }

    @Test func bracketsThatAreNoMarkAreText() throws {
        try expectFindings(in: "a [^] b [^ and [c] d^e]\n")
    }

    @Test func markWithBlanksIsFound() throws {
        try expectFindings(in: "x1️⃣[^a b] y\n", .footnoteUndefined)
    }

    /// The library cuts the mark's text short, so words vanish.
    @Test func markOverALinesEndIsFound() throws {
        try expectFindings(in: "word 1️⃣[^long note\nmore words here] end\n", .footnoteUndefined)
    }

    /// What is left of the mark is the label of a footnote, so the library takes it for that one's mark.
    @Test func markCutToTheLabelOfAnotherFootnoteIsFound() throws {
        try expectFindings(in: "[^1]\n1️⃣[^1\nabcd] z[^1]\n\n[^1]: n\n", .footnoteUndefined)
    }

    /// The library prints the first with a bracket too many, and takes the second for a mark.
    @Test func backslashBeforeTheCaretIsFound() throws {
        try expectFindings(in: "words 1️⃣[\\^a] here\n", .footnoteUndefined)
        try expectFindings(in: "words 1️⃣[\\^a] here[^a]\n\n[^a]: note\n", .footnoteUndefined)
    }

    @Test func markSwallowedByAnAddressIsFoundOnce() throws {
        try expectFindings(in: "See www.x.com1️⃣[^1] there\n\n[^1]: note\n", .footnoteUndefined)
    }

    @Test func markBehindAnAddressInBracketsIsAMark() throws {
        try expectFindings(in: "See <http://x.com>[^1], [x](http://x.com/^a)[^1] and me@x.com[^1]\n\n[^1]: note\n")
    }

    @Test func definitionWhoseLabelHoldsABlankIsFound() throws {
        try expectFindings(in: "Text\n\n[1️⃣^a b]: word\n", .linkDefinition)
        try expectFindings(in: "[1️⃣^a b]: word\n\nText [^a b]\n", .linkDefinition)
    }
}
