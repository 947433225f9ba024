import Markdown
import Testing

/// Every kind of block and of inline arrives in the tree.
@Suite struct BlockTests {
    @Test func blocksOfEveryKind() throws {
        try expectOutline(
            of: """
                # One
                ###### Six #
                Under
                =====

                - bullet
                + other bullet

                3) three

                4) four
                ***
                > quote
                >> inner

                    indented
                ~~~ yaml, title
                fenced
                  more
                ~~~
                <div>
                raw
                </div>

                | left | centre | right | none |
                |:-----|:------:|------:|------|
                | 1    | 2      | 3     |      |
                """,
            """
            ├─ heading 1 @1:1-6
            │  └─ text @1:3-6 "One"
            ├─ heading 6 @2:1-13
            │  └─ text @2:8-11 "Six"
            ├─ heading 1 @3:1-4:6
            │  └─ text @3:1-6 "Under"
            ├─ list @6:1-9
            │  └─ item @6:1-9
            │     └─ paragraph @6:3-9
            │        └─ text @6:3-9 "bullet"
            ├─ list @7:1-15
            │  └─ item @7:1-15
            │     └─ paragraph @7:3-15
            │        └─ text @7:3-15 "other bullet"
            ├─ list 3 loose @9:1-11:8
            │  ├─ item @9:1-9
            │  │  └─ paragraph @9:4-9
            │  │     └─ text @9:4-9 "three"
            │  └─ item @11:1-8
            │     └─ paragraph @11:4-8
            │        └─ text @11:4-8 "four"
            ├─ break @12:1-4
            ├─ quote @13:1-14:9
            │  ├─ paragraph @13:3-8
            │  │  └─ text @13:3-8 "quote"
            │  └─ quote @14:2-9
            │     └─ paragraph @14:4-9
            │        └─ text @14:4-9 "inner"
            ├─ code  @16:5-13 "indented\\n"
            ├─ code yaml, title @17:1-20:4 "fenced\\n  more\\n"
            ├─ html @21:1-23:7 "<div>\\nraw\\n</div>\\n"
            └─ table left,centre,right,none @25:1-27:33
               ├─ row @25:1-33
               │  ├─ cell @25:3-7
               │  │  └─ text @25:3-7 "left"
               │  ├─ cell @25:10-16
               │  │  └─ text @25:10-16 "centre"
               │  ├─ cell @25:19-24
               │  │  └─ text @25:19-24 "right"
               │  └─ cell @25:27-31
               │     └─ text @25:27-31 "none"
               └─ row @27:1-33
                  ├─ cell @27:3-4
                  │  └─ text @27:3-4 "1"
                  ├─ cell @27:10-11
                  │  └─ text @27:10-11 "2"
                  ├─ cell @27:19-20
                  │  └─ text @27:19-20 "3"
                  └─ cell @27:26-26
            """)
    }

    @Test func inlinesOfEveryKind() throws {
        try expectOutline(
            of: """
                *em **both*** __strong__ ~~gone~~ ~so~ `co de`
                [li*nk*](/u "ti&amp;tle") [](#id) ![al`t`](<a b.png>)\\
                <http://a.b> www.c.d  
                e@f.gh <b>x</b> &lt;&#163; \\\\ "quoted" -- ...
                """,
            """
            └─ paragraph @1:1-4:46
               ├─ emphasis @1:1-14
               │  ├─ text @1:2-5 "em "
               │  └─ strong @1:5-13
               │     └─ text @1:7-11 "both"
               ├─ text @1:14-15 " "
               ├─ strong @1:15-25
               │  └─ text @1:17-23 "strong"
               ├─ text @1:25-26 " "
               ├─ strikethrough @1:26-34
               │  └─ text @1:28-32 "gone"
               ├─ text @1:34-40 " ~so~ "
               ├─ code @1:41-46 "co de"
               ├─ soft break @1:47-2:1
               ├─ link /u “ti&tle” @2:1-26
               │  ├─ text @2:2-4 "li"
               │  └─ emphasis @2:4-8
               │     └─ text @2:5-7 "nk"
               ├─ text @2:26-27 " "
               ├─ link #id @2:27-34
               ├─ text @2:34-35 " "
               ├─ image a b.png @2:35-54
               │  ├─ text @2:37-39 "al"
               │  └─ code @2:40-41 "t"
               ├─ hard break @2:54-3:1
               ├─ link http://a.b @3:1-13
               │  └─ text @3:2-12 "http://a.b"
               ├─ text @3:13-14 " "
               ├─ link http://www.c.d @3:14-21
               │  └─ text @3:14-21 "www.c.d"
               ├─ hard break @3:21-4:1
               ├─ link mailto:e@f.gh @4:1-7
               │  └─ text @4:1-7 "e@f.gh"
               ├─ text @4:7-8 " "
               ├─ html @4:8-11 "<b>"
               ├─ text @4:11-12 "x"
               ├─ html @4:12-16 "</b>"
               └─ text @4:16-46 " <£ \\\\ \\"quoted\\" -- ..."
            """)
    }

    /// The library ticks a task's box when any `[x]` stands on its line, and knows none in quotes.
    @Test func tasks() throws {
        try expectOutline(
            of: """
                - [ ] see [x]
                - [X] big
                - [ ]
                1. [x] one

                   [x] text
                - [x] \\

                > - [x] quoted
                """,
            """
            ├─ list @1:1-3:6
            │  ├─ item [ ] @1:1-14
            │  │  └─ paragraph @1:7-14
            │  │     └─ text @1:7-14 "see [x]"
            │  ├─ item [x] @2:1-10
            │  │  └─ paragraph @2:7-10
            │  │     └─ text @2:7-10 "big"
            │  └─ item @3:1-6
            │     └─ paragraph @3:3-6
            │        └─ text @3:3-6 "[ ]"
            ├─ list 1 loose @4:1-6:12
            │  └─ item [x] @4:1-6:12
            │     ├─ paragraph @4:8-11
            │     │  └─ text @4:8-11 "one"
            │     └─ paragraph @6:4-12
            │        └─ text @6:4-12 "[x] text"
            ├─ list @7:1-8
            │  └─ item [x] @7:1-8
            │     └─ paragraph @7:7-8
            │        └─ text @7:7-8 "\\\\"
            └─ quote @9:1-15
               └─ list @9:3-15
                  └─ item @9:3-15
                     └─ paragraph @9:5-15
                        └─ text @9:5-15 "[x] quoted"
            """)
    }

    @Test func blocksWithoutTextAreNoFinding() throws {
        try expectFindings(in: "#\n\n- \n- [x] \n1.\n\n>\n\n```\n```\n\n***\n\n* > -\n")
    }
}
