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
               ├─ row @3:1-10
               │  ├─ cell @3:3-4
               │  │  └─ text @3:3-4 "a"
               │  └─ cell @3:7-8
               │     └─ text @3:7-8 "b"
               └─ row @5:1-19
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
                  └─ row @2:3-12
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
               ├─ row @1:1-10
               │  ├─ cell @1:3-4
               │  │  └─ text @1:3-4 "a"
               │  └─ cell @1:7-8
               │     └─ text @1:7-8 "b"
               └─ row @3:1-13
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

    @Test func underlinedHeadingEndsWithItsLine() throws {
        try expectOutline(
            of: """
                [a]: /u
                Foo
                bar
                ---
                baz [a]
                """,
            """
            ├─ heading 2 @1:1-4:4
            │  ├─ text @2:1-4 "Foo"
            │  ├─ soft break @2:4-3:1
            │  └─ text @3:1-4 "bar"
            └─ paragraph @5:1-8
               ├─ text @5:1-5 "baz "
               └─ link /u @5:5-8
                  └─ text @5:6-7 "a"
            """)
    }

    @Test func blocksOfRawHTMLAndCodeEndBeforeWhatFollows() throws {
        try expectOutline(
            of: """
                <!-- one
                two -->
                text
                ```swift
                code
                ```
                > ```
                ```
                """,
            """
            ├─ html @1:1-2:8 "<!-- one\\ntwo -->\\n"
            ├─ paragraph @3:1-5
            │  └─ text @3:1-5 "text"
            ├─ code swift @4:1-6:4 "code\\n"
            ├─ quote @7:1-6
            │  └─ code  @7:3-6 ""
            └─ code  @8:1-4 ""
            """)
    }

    @Test func lazyLinesAndQuotes() throws {
        try expectOutline(
            of: """
                > - one
                two `x
                > y` > z
                """,
            """
            └─ quote @1:1-3:9
               └─ list @1:3-3:9
                  └─ item @1:3-3:9
                     └─ paragraph @1:5-3:9
                        ├─ text @1:5-8 "one"
                        ├─ soft break @1:8-2:1
                        ├─ text @2:1-5 "two "
                        ├─ code @2:6-3:4 "x y"
                        └─ text @3:5-9 " > z"
            """)
    }

    @Test func textThatLooksLikeTheMarkupBeforeIt() throws {
        try expectOutline(
            of: "*\\** `` ` `` [a](/a \"a\") &amp;amp; <http://a.b/a> a",
            """
            └─ paragraph @1:1-52
               ├─ emphasis @1:1-5
               │  └─ text @1:2-4 "*"
               ├─ text @1:5-6 " "
               ├─ code @1:9-10 "`"
               ├─ text @1:13-14 " "
               ├─ link /a “a” @1:14-25
               │  └─ text @1:15-16 "a"
               ├─ text @1:25-36 " &amp; "
               ├─ link http://a.b/a @1:36-50
               │  └─ text @1:37-49 "http://a.b/a"
               └─ text @1:50-52 " a"
            """)
    }

    /// The library decodes neither escapes nor entities in a bare address.
    @Test func bareAddressesKeepTheirBackslashes() throws {
        try expectOutline(
            of: #"http://a.b/?x&amp;y=z\_q \_ &amp;"#,
            #"""
            └─ paragraph @1:1-34
               ├─ link http://a.b/?x&amp;y=z\_q @1:1-25
               │  └─ text @1:1-25 "http://a.b/?x&amp;y=z\\_q"
               └─ text @1:25-34 " _ &"
            """#)
    }

    @Test func quoteMarksThatOpenNoQuoteAreText() throws {
        try expectOutline(
            of: "one\n    > two\n",
            """
            └─ paragraph @1:1-2:10
               ├─ text @1:1-4 "one"
               ├─ soft break @1:4-2:5
               └─ text @2:5-10 "> two"
            """)
    }

    @Test func rawHTMLOverALazyLine() throws {
        try expectOutline(
            of: "- one <b\n class=x> two",
            """
            └─ list @1:1-2:14
               └─ item @1:1-2:14
                  └─ paragraph @1:3-2:14
                     ├─ text @1:3-7 "one "
                     ├─ html @1:7-2:10 "<b\\n class=x>"
                     └─ text @2:10-14 " two"
            """)
    }

    @Test func textBehindFormFeeds() throws {
        try expectFindings(in: "a\u{0C}b\u{0C}\n\u{0C}c\n\n|\u{0C}d\u{0C}| e |\u{0C}\n|---|---|\u{0C}\n|\u{0B}f|g|\n")
    }
}
