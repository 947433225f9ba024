import Markdown
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

    @Test(arguments: ["&#97;*(b)*&#99;", "a *(b)*, c", "*a*__b__&#99;"])
    func aLetterThatWouldUndoAMarkIsAReference(_ markdown: String) throws {
        try expect(markdown, markdown)
    }

    @Test(arguments: ["&#97;~~*(b)*~~&#99;", "*(b)*~~&#99;~~", "&#97;~~&#98;~~*(c)*"])
    func theLibraryLooksPastTildes(_ markdown: String) throws {
        try expect(markdown, markdown)
    }

    @Test func blanksAtItsEdgesMoveOutside() throws {
        try expect("a*v0v*c", values: [" b\u{A0}"], "a *b*\u{A0}c")
        try expect("a**v0v**b", values: [" "], "a b")
    }

    @Test func ofOneKindItIsNotNestedNorDoubled() throws {
        try expect("**a __b__**", "**a b**")
        try expect("**b**__b__", "**bb**")
        try expect("*v0v*v1v*c*", values: ["a ", ""], "*a* *c*")
        try expect("*a*v0v*c*", values: [""], "*ac*")
        try expect("*a **b***v0v***c** d*", values: [""], "*a **bc** d*")
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
    func whatCouldBecomeMarkupIsEscaped(_ text: String, _ expected: String) throws {
        try expect("v0v[b](c)", values: [text], expected)
    }

    @Test func aTextBeginsNoBlockAfterALineBreak() throws {
        try expect("a\\\nv0v", values: ["- b"], "a\\\n\\- b")
    }

    @Test func rawHTMLIsText() throws {
        try expect("a <b>c</b>", "a &lt;b>c&lt;/b>")
    }

    // MARK: Code

    @Test(arguments: [("`a`", "`a`"), ("`` a`b ``", "``a`b``"), ("`` `a ``", "`` `a ``"), ("`  a  `", "`  a  `")])
    func codeHasTicksEnough(_ markdown: String, _ expected: String) throws {
        try expect(markdown, expected)
    }

    @Test func codeThatTouchesCodeIsOne() throws {
        try expect("`a`v0v`b`", values: [""], "`ab`")
    }

    @Test func codeInALinkMakesNoDefinitionOfIt() throws {
        try expect("[`[a]: c`](b)", "[\\[a\\]: c](b)")
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

    @Test func aBracketOpensNoMarkOfANote() throws {
        try expect("![\\^a](b)[\\^a](b)", "![\\^a](b)[\\^a](b)")
    }

    @Test func aLinkIntoThePaperTakesTheAddressThatWorksOrNone() throws {
        let text = try parsed("[a](#here) [*b*](#gone) [c](d#gone)")
        var writer = text.markdownWriter { $0 == .place("here", in: text.document) ? "#option-2" : nil }
        #expect(string(writer.markdown(ofBlocks: text.tree.body)) == "[a](#option-2) *b* [c](d#gone)")
    }

    @Test func aLinkInALinkIsPartOfIt() throws {
        try expect("[a <https://b.c>](d)", "[a https\\://b.c](d)")
    }

    // MARK: One line

    @Test func textWithinALineBeginsNoBlock() throws {
        let text = try parsed("# \\- a | b")
        var writer = text.markdownWriter()
        #expect(string(writer.markdown(ofLine: text.tree.body.lowerBound)) == "- a | b")
    }

    // MARK: Helpers

    private func expect(
        _ markdown: String, values: [String] = [], _ expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = try parsed(markdown, values: values)
        #expect(text.markdown == expected, sourceLocation: sourceLocation)
        expectSameBlocks(text, expected, sourceLocation: sourceLocation)
    }
}
