import Markdown
import Settings
import Testing

@testable import Reports

/// How text with emphasis, links and code looks when it is written as Markdown.
@Suite struct MarkdownTextTests {
    // MARK: Emphasis

    @Test(arguments: [
        ("*a* **b** ~~c~~", "*a* **b** ~~c~~"),
        ("_a_ __b__", "*a* **b**"),
        ("a*b*c", "a*b*c"),
        ("*a **b** c*", "*a **b** c*"),
        ("***a***", "*__a__*"),
        ("**a**_b_", "**a**_b_"),
        ("*a* *b*", "*a* *b*"),
        ("(*“a”*)", "(*“a”*)"),
    ])
    func itsMarksAreStarsUntilTheyTouch(_ markdown: String, _ expected: String) throws {
        try expect(markdown, expected)
    }

    @Test func aLetterThatWouldUndoAMarkIsAReference() {
        let quoted = Tree.inline(.emphasis([Tree.text("(b)")]))
        expect([Tree.text("a"), quoted, Tree.text("c")], "&#97;*(b)*&#99;")
        expect([Tree.text("a "), quoted, Tree.text(", c")], "a *(b)*, c")
        let touching = Tree.inline(.strong([Tree.text("b")]))
        expect([Tree.inline(.emphasis([Tree.text("a")])), touching, Tree.text("c")], "*a*__b__&#99;")
    }

    @Test func theLibraryLooksPastTildes() {
        let quoted = Tree.inline(.emphasis([Tree.text("(b)")]))
        expect([Tree.text("a"), Tree.inline(.strikethrough([quoted])), Tree.text("c")], "&#97;~~*(b)*~~&#99;")
        expect([quoted, Tree.inline(.strikethrough([Tree.text("c")]))], "*(b)*~~&#99;~~")
        let letter = Tree.inline(.strikethrough([Tree.text("b")]))
        expect([Tree.text("a"), letter, Tree.inline(.emphasis([Tree.text("(c)")]))], "&#97;~~&#98;~~*(c)*")
    }

    @Test func blanksAtItsEdgesMoveOutside() {
        let blanks = Tree.inline(.emphasis([Tree.text(" b\u{A0}")]))
        expect([Tree.text("a"), blanks, Tree.text("c")], "a *b*\u{A0}c")
        expect([Tree.text("a"), Tree.inline(.strong([Tree.inline(.softBreak)])), Tree.text("b")], "a b")
    }

    @Test func ofOneKindItIsNotNestedNorDoubled() {
        let inner = Tree.inline(.strong([Tree.text("b")]))
        expect([Tree.inline(.strong([Tree.text("a "), inner]))], "**a b**")
        expect([inner, inner], "**bb**")
    }

    // MARK: Text

    @Test(arguments: [
        "Go! *Well done!* [Yes!](a)", "R&D **Q&A**", "snake_case 2 * 3 < 5", "C:/x {a}", "50% – “quoted” (a) 'b'",
    ])
    func whatCannotBecomeMarkupReadsAsWritten(_ markdown: String) throws {
        try expect(markdown, markdown)
    }

    @Test(arguments: [
        ("!", "\\![b](c)"), ("a {#b} ", "a \\{#b} [b](c)"), ("http://a.b ", "http\\://a.b [b](c)"),
        ("# ", "\\# [b](c)"), ("&amp;", "\\&amp;[b](c)"),
    ])
    func whatCouldBecomeMarkupIsEscaped(_ text: String, _ expected: String) {
        expect([Tree.text(text), Tree.link("c", Tree.text("b"))], expected)
    }

    @Test func aTextBeginsNoBlockAfterALineBreak() {
        expect([Tree.text("a"), Tree.inline(.hardBreak), Tree.text("- b")], "a\\\n\\- b")
    }

    @Test func rawHTMLIsText() throws {
        try expect("a <b>c</b>", "a \\<b>c\\</b>")
    }

    // MARK: Code

    @Test(arguments: [("`a`", "`a`"), ("`` a`b ``", "``a`b``"), ("`` `a ``", "`` `a ``"), ("`  a  `", "`  a  `")])
    func codeHasTicksEnough(_ markdown: String, _ expected: String) throws {
        try expect(markdown, expected)
    }

    @Test func codeThatTouchesCodeIsOne() {
        expect([Tree.inline(.code("a")), Tree.inline(.code("b"))], "`ab`")
    }

    @Test func codeInALinkMakesNoDefinitionOfIt() {
        expect([Tree.link("b", Tree.inline(.code("[a]: c")))], "[\\[a\\]: c](b)")
    }

    // MARK: Links and images

    @Test(arguments: [
        ("[a](b \"c\")", "[a](b \"c\")"), ("[a](<b c>)", "[a](<b c>)"), ("[a](b\\(c)", "[a](b\\(c)"),
        ("[a]()", "[a]()"), ("[a](<> \"b\")", "[a](<> \"b\")"),
        ("[a](b '\"c\"')", "[a](b \"\\\"c\\\"\")"), ("[a](b&amp;c;)", "[a](b&amp;c;)"),
        ("<https://a.b>", "<https://a.b>"), ("https://a.b", "<https://a.b>"), ("a@b.c", "<a@b.c>"),
        ("www.a.b", "[www\\.a.b](http://www.a.b)"), ("[*a*](b)", "[*a*](b)"),
        ("![*a* b](c)", "![a b](c)"), ("[![a](b)](c)", "[![a](b)](c)"),
    ])
    func addressesStayWhatTheyAre(_ markdown: String, _ expected: String) throws {
        try expect(markdown, expected)
    }

    @Test func aBracketOpensNoMarkOfANote() {
        expect([Tree.image("b", Tree.text("^a")), Tree.link("b", Tree.text("^a"))], "![\\^a](b)[\\^a](b)")
    }

    @Test func aLinkIntoThePaperTakesTheAddressThatWorksOrNone() throws {
        let writer = MarkdownWriter(
            words: PaperWords.english.references, placed: { name, _ in Array(name.utf8) },
            address: { $0 == "here" ? "#option-2" : nil })
        let document = try parsed("[a](#here) [*b*](#gone) [c](d#gone)")
        #expect(string(writer.markdown(of: document.blocks)) == "[a](#option-2) *b* [c](d#gone)")
    }

    @Test func aLinkInALinkIsPartOfIt() {
        let inner = Tree.link("c", Tree.text("b"))
        expect([Tree.link("d", Tree.text("a "), inner)], "[a b](d)")
    }

    // MARK: One line

    @Test func textWithinALineBeginsNoBlock() {
        let writer = MarkdownWriter.keepingFragments
        #expect(string(writer.markdown(of: [Tree.text("- a | b")])) == "- a | b")
    }

    // MARK: Helpers

    private func expect(
        _ markdown: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let blocks = try parsed(markdown).blocks
        #expect(
            string(MarkdownWriter.keepingFragments.markdown(of: blocks)) == expected, sourceLocation: sourceLocation)
    }

    private func expect(_ content: [Inline], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let blocks = [Tree.block(.paragraph(content))]
        #expect(
            string(MarkdownWriter.keepingFragments.markdown(of: blocks)) == expected, sourceLocation: sourceLocation)
        expectSameBlocks(blocks, [], expected, sourceLocation: sourceLocation)
    }
}
