import Diagnostics
import Markdown
import TestSupport
import Testing

/// Every node stands where it says, also where the library's own positions are wrong or absent.
@Suite struct PositionTests {
    @Test func tableThatTouchesAParagraph() throws {
        try expectOutline(
            of: """
                Before
                it
                | a | b |
                |---|---|
                | 1 \\| x | `2` y |
                """,
            """
            ├─ paragraph @1:1-2:3
            │  ├─ text @1:1-7 "Before"
            │  ├─ soft break @1:7-2:1
            │  └─ text @2:1-3 "it"
            └─ table @3:1-5:19
               ├─ row @3:1-8
               │  ├─ cell @3:3-4
               │  │  └─ text @3:3-4 "a"
               │  └─ cell @3:7-8
               │     └─ text @3:7-8 "b"
               └─ row @5:1-17
                  ├─ cell @5:3-9
                  │  └─ text @5:3-9 "1 | x"
                  └─ cell @5:12-17
                     ├─ code @5:13-14 "2"
                     └─ text @5:15-17 " y"
            """)
    }

    @Test func tableOfHeadsAloneInAQuote() throws {
        try expectOutline(
            of: """
                > words
                > | q | r |
                > |---|---|
                """,
            """
            └─ quote @1:1-3:12
               ├─ paragraph @1:3-8
               │  └─ text @1:3-8 "words"
               └─ table @2:3-3:12
                  └─ row @2:3-10
                     ├─ cell @2:5-6
                     │  └─ text @2:5-6 "q"
                     └─ cell @2:9-10
                        └─ text @2:9-10 "r"
            """)
    }

    @Test func textBehindEntitiesEscapesAndLineBreaks() throws {
        try expectOutline(
            of: """
                one *two
                three* &amp; \\* four\\
                five `six
                seven` [eight
                nine](http://a.b) ten
                """,
            """
            └─ paragraph @1:1-5:22
               ├─ text @1:1-5 "one "
               ├─ emphasis @1:5-2:7
               │  ├─ text @1:6-9 "two"
               │  ├─ soft break @1:9-2:1
               │  └─ text @2:1-6 "three"
               ├─ text @2:7-21 " & * four"
               ├─ hard break @2:21-3:1
               ├─ text @3:1-6 "five "
               ├─ code @3:7-4:6 "six seven"
               ├─ text @4:7-8 " "
               ├─ link http://a.b @4:8-5:18
               │  ├─ text @4:9-14 "eight"
               │  ├─ soft break @4:14-5:1
               │  └─ text @5:1-5 "nine"
               └─ text @5:18-22 " ten"
            """)
    }

    @Test func rowHeaderLosesItsMark() throws {
        try expectOutline(
            of: """
                | a | b |
                |---|---|
                |# c | # d |
                """,
            """
            └─ table @1:1-3:13
               ├─ row @1:1-8
               │  ├─ cell @1:3-4
               │  │  └─ text @1:3-4 "a"
               │  └─ cell @1:7-8
               │     └─ text @1:7-8 "b"
               └─ row @3:1-11
                  ├─ cell # @3:2-5
                  │  └─ text @3:4-5 "c"
                  └─ cell @3:8-11
                     └─ text @3:8-11 "# d"
            """)
    }

    @Test func textAfterALinkDefinition() throws {
        try expectOutline(
            of: """
                [a]: http://b.c
                Text [a]
                """,
            """
            └─ paragraph @1:1-2:9
               ├─ text @2:1-6 "Text "
               └─ link http://b.c @2:6-9
                  └─ text @2:7-8 "a"
            """)
    }

    @Test func itemsTakeTheIdOfTheirFirstParagraph() throws {
        try expectOutline(
            of: """
                ## Option 2 {#commission .baseline}

                1. Agree {#agree}
                2. [x] Note \\{#note}
                """,
            """
            ├─ heading 2 {#commission.baseline} @1:1-36
            │  └─ text @1:4-12 "Option 2"
            └─ list 1 @3:1-4:21
               ├─ item {#agree} @3:1-18
               │  └─ paragraph @3:4-18
               │     └─ text @3:4-9 "Agree"
               └─ item [x] @4:1-21
                  └─ paragraph @4:8-21
                     └─ text @4:8-21 "Note {#note}"
            """)
    }

    @Test func linesCountFromTheStartOfTheFile() throws {
        let front = "---\r\ntitle: x\r\n---\r\n"
        let source = SourceFile(path: "a.md", text: "\u{FEFF}" + front + "# Heading\r\n")
        var diagnostics: [Diagnostic] = []
        let document = try #require(
            MarkdownDocument.parse(source, from: 3 + front.utf8.count, diagnostics: &diagnostics))
        #expect(document.blocks.first?.span.start == Position(line: 4, column: 1))
    }

    @Test func byteOrderMarkShiftsNothing() throws {
        try expectOutline(
            of: "\u{FEFF}*one*",
            """
            └─ paragraph @1:1-6
               └─ emphasis @1:1-6
                  └─ text @1:2-5 "one"
            """)
    }

    private func expectOutline(
        of markdown: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var diagnostics: [Diagnostic] = []
        let source = SourceFile(path: "a.md", text: markdown)
        let document = try #require(MarkdownDocument.parse(source, diagnostics: &diagnostics))
        #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
        #expect(outline(document) == expected, sourceLocation: sourceLocation)
    }
}
