import Diagnostics
import Markdown
import Testing

/// The library adds cells that a row lacks and drops those too many.
@Suite struct TableTests {
    @Test func rowsOfTheRightLengthAreNoFinding() throws {
        try expectFindings(
            in: #"""
                | a | b |
                |---|:-:|
                | c | d |
                | e || 
                c | d
                | `x \| y` | z \| z |
                | \| | \\| |
                |  | \
                """#)
    }

    @Test func missingCellsAreFoundAtTheirRow() throws {
        try expectFindings(
            in: """
                | a | b |
                |---|---|
                1️⃣| c |
                | d | e |
                2️⃣f
                """,
            .tableCells, .tableCells)
    }

    /// As tables without outer bars are typed: nothing stands in the last column.
    @Test func barAtTheEndOfARowWithoutOuterBarsEndsAnEmptyCell() throws {
        try expectFindings(
            in: """
                a | b | c
                --- | --- | ---
                d | e |
                f | |
                1️⃣g | h
                2️⃣i |
                """,
            .tableCells, .tableCells)
    }

    @Test func cellsTooManyAreFoundWhereTheyStand() throws {
        try expectFindings(
            in: """
                | a | b |
                |---|---|
                | c | d | 1️⃣e | f |
                | `x | y` | 2️⃣z |
                """,
            .tableCells, .tableCells)
    }

    @Test func cellsAreCountedInQuotesAndItemsAndBelowText() throws {
        try expectFindings(
            in: """
                > | a |
                > |---|
                > | b | 1️⃣c |

                - text
                  | a | b |
                  |---|---|
                  2️⃣| c |

                  | a |
                  |---|
                  | b | 3️⃣c
                """,
            .tableCells, .tableCells, .tableCells)
    }

    @Test func indentedTableKeepsItsPlaces() throws {
        try expectOutline(
            of: """
                - one
                  > two
                  >   | a \\| b | `c\\|d` |
                  >  |:--|--:|
                  > | *e* | |
                """,
            """
            └─ list @1:1-5:14
               └─ item @1:1-5:14
                  ├─ paragraph @1:3-6
                  │  └─ text @1:3-6 "one"
                  └─ quote @2:3-5:14
                     ├─ paragraph @2:5-8
                     │  └─ text @2:5-8 "two"
                     └─ table left,right @3:7-5:14
                        ├─ row @3:7-26
                        │  ├─ cell @3:9-15
                        │  │  └─ text @3:9-15 "a | b"
                        │  └─ cell @3:18-24
                        │     └─ code @3:19-23 "c|d"
                        └─ row @5:5-14
                           ├─ cell @5:7-10
                           │  └─ emphasis @5:7-10
                           │     └─ text @5:8-9 "e"
                           └─ cell @5:12-12
            """)
    }

    @Test func onlyTheFirstCellBelowTheHeadsNamesItsRow() throws {
        let (tree, _) = try parse(
            """
            |# a | b |
            |---|---|
            |# c | # d |
            | # e | f |
            |\\# g | h |
            |#i | j |
            """)
        let rows = tree.children(of: tree.body.lowerBound).map { Array(tree.children(of: $0)) }
        #expect(rows.map { $0.contains { tree[$0].isRowHead } } == [false, true, false, false, false])
        #expect(rows.map { tree.plainText(of: $0[0]) } == ["# a", "c", "# e", "# g", "#i"])
    }

    @Test func rowHeadMayBeginWithCode() throws {
        let (tree, _) = try parse("| a |\n|---|\n|# `b` c |")
        #expect(TreeChecks(tree).problems == [])
    }

    /// As one Character, the blank behind the mark would take the accent with it.
    @Test func rowHeadLosesNoAccent() throws {
        let (tree, _) = try parse("| a |\n|---|\n|# \u{301}x |")
        #expect(tree.body.filter { tree[$0].kind == .text }.map(tree.string) == ["a", "\u{301}x"])
    }
}
