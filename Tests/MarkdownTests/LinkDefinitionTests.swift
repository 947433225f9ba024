import Diagnostics
import Markdown
import Testing

/// Definitions of links' addresses vanish from the tree: those that no link uses have to be found.
@Suite struct LinkDefinitionTests {
    @Test func usedDefinitionsAreNoFinding() throws {
        try expectFindings(
            in: """
                [Full words][one], [Two][], [three], ![image][four], [over
                lines], [STRASSE], [*five*], [six](<x>"no title"),
                [seven](</u> 'a\\') and [eight].

                [one]: http://a.b 'title'
                [two]: <http://a.b/c d>
                [three]:
                  /u
                  "title
                  of two lines"
                > [four]: /i.png
                > [over
                > lines]: /o

                1. [x] [Straße]: /s
                [*five*]: /f (title)
                [six]: /six
                [eight]: /8 "a\\"
                """)
    }

    @Test func definitionsThatNoLinkUsesAreFound() throws {
        try expectFindings(
            in: """
                [1️⃣before]: /u "title
                over lines"
                Text `[before]` and [words](/x "[before]").

                [2️⃣after]:
                /u
                > - [3️⃣quoted]: /u

                # Heading
                [4️⃣below]: /u
                Underlined
                ---
                """,
            .linkUnused, .linkUnused, .linkUnused, .linkUnused)
    }

    /// Its label is the text below it, which is not to be taken for the text.
    @Test func definitionBeforeTextOfTheSameWordsIsFound() throws {
        try expectFindings(in: "[1️⃣Text]: /u\nText\n", .linkUnused)
    }

    @Test func secondDefinitionOfALabelIsFound() throws {
        try expectFindings(
            in: """
                See [a] and [a].

                [a]: /one
                [1️⃣A]: /two
                > [2️⃣a]: /three
                """,
            .linkDefinition, .linkDefinition)
    }

    @Test func secondDefinitionOfTheSameAddressIsNoFinding() throws {
        try expectFindings(
            in: """
                See [a] and [b].

                [a]: /one "title"
                [A]:  </one> "title"
                [b]: /two
                [1️⃣b]: /two "title"
                [a]: /one "title"
                """,
            .linkDefinition)
    }

    @Test func secondDefinitionIsTheLaterOne() throws {
        try expectFindings(in: "[a]: /one\n\n[1️⃣a]: /two\nText [a]\n", .linkDefinition)
    }

    @Test func firstDefinitionIsShownBesideTheSecond() throws {
        let (_, findings) = try parse("[a]: /one\n[a]: /two\n\n[a]")
        #expect(findings.first?.notes.map { $0.span.start } == [Position(line: 1, column: 2)])
    }

    @Test func definitionInAFootnoteIsFound() throws {
        try expectFindings(in: "x[^a]\n\n[^a]: [1️⃣b]: /u\n", .linkUnused)
    }

    @Test func whatOnlyLooksLikeADefinitionIsText() throws {
        let markdown = """
            [a]: /u words
            [b]
            : /u

            *[TUPE]: Transfer

            []: /u
            """
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        #expect(Array(tree.siblings(tree.body)).count == 3)
    }

    @Test func definitionThatTouchesATableIsText() throws {
        try expectOutline(
            of: """
                [a]: /u
                | x |
                |---|
                """,
            """
            ├─ paragraph @1:1-8
            │  └─ text @1:1-8 "[a]: /u"
            └─ table @2:1-3:6
               └─ row @2:1-6
                  └─ cell @2:3-4
                     └─ text @2:3-4 "x"
            """)
    }
}
