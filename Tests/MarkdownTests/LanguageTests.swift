import Diagnostics
import Markdown
import Testing

/// Words in another language: in brackets, and between lines of colons.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("a [b c]{lang=cy} d", "a b c d"), ("[b *c* `d`]{lang=cy}", "b c d"), ("[b [c]{lang=cy} d]{lang=ga}", "b c d"),
        ("a &amp; [\\[b\\]]{lang=cy} \\& c", "a & [b] & c"), ("[a]{lang=cy} {#id}", "a"), ("[a]{lang=cy}{#id}", "a"),
        ("[a [b]]{lang=cy} [c]", "a [b] [c]"),
    ])
    func bracketsAndBracesAreNoText(markdown: String, words: String) throws {
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        #expect(tree.plainText(of: tree.body.lowerBound) == words)
        #expect(TreeChecks(tree).problems == [])
    }

    @Test func aSpanHoldsTheWordsOfItsBrackets() throws {
        let (tree, _) = try parse("a [b *c*]{lang=cy} d")
        let span = try #require(tree.all.first { tree[$0].kind == .span })
        #expect(tree.attributes(of: span)?.language == "cy")
        #expect(tree.span(of: span).text == "b *c*")
        #expect(tree.plainText(of: span) == "b c")
    }

    @Test(arguments: ["[a] {lang}", "\\[a]", "[a](b)", "`[a]{lang=cy}`"])
    func otherBracketsAreText(markdown: String) throws {
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        #expect(!tree.all.contains { tree[$0].kind == .span })
    }

    @Test func linesOfABlockAreInItsLanguage() throws {
        let markdown = "a\n::: {lang=cy}\nb\n\n- c\n\n:::\nd\n\n~~~\n::: {lang=cy}\n~~~\n"
        let (tree, findings) = try parse(markdown)
        #expect(findings.isEmpty)
        let lines = tree.all.filter { tree.attributes(of: $0)?.language == "cy" }.map { tree.plainText(of: $0) }
        #expect(lines == ["b", "c"])
        #expect(TreeChecks(tree).problems == [])
    }
}
