import Diagnostics
import Markdown
import TestSupport
import Testing

/// A value is text, whatever it holds: it never becomes markup, and no name in it is looked up.
@Suite struct ValuesOnPagesTests {
    private static let hostile = [
        "*b* _c_", "<script>alert(1)</script>", "a | b", "{{ rates.camden }}", "[a](https://b.c)", "# head", "1. one",
        "`code`", "&amp; &#42;", "\\*", "~~x~~", "![a](b.png)", "{#id}", "{{{body}}}", "www.example.com", "*",
    ]

    @Test(
        arguments: hostile,
        ["Before {{ figures.x.source }} after.", "{{ figures.x.source }}", "- {{ figures.x.source }}"])
    func showsItsCharactersInMarkdown(_ value: String, _ sentence: String) throws {
        let page = try page("index.md", value: value, sentence: sentence)
        let tree = try parsed(page).tree
        let expected = sentence.replacing("- ", with: "").replacing("{{ figures.x.source }}", with: value)
        let texts = tree.body.filter { tree[$0].isBlock }.map { tree.plainText(of: $0) }
        #expect(texts.contains(expected), "\(page)")
    }

    @Test(arguments: hostile)
    func showsItsCharactersInHTML(_ value: String) throws {
        let page = try page("index.html", value: value, sentence: "Before {{ figures.x.source }} after.")
        #expect(
            PageWords(html: page).words.joined(separator: " ").contains(
                PageWords(html: "Before \(value.escapedForHTML) after.").words.joined(separator: " ")))
        #expect(!page.contains("<script"))
    }

    @Test func aTableCellHoldsItToo() throws {
        let table = "| a | b |\n|---|---|\n| {{ figures.x.source }} | end |"
        let page = try page("index.md", value: "one | two", sentence: table)
        #expect(page.contains("| one \\| two | end |"))
    }

    @Test func linesOfAValueAreLinesOfThePage() throws {
        let page = try page("index.html", value: "one\ntwo", sentence: "Before {{ figures.x.source }} after.")
        #expect(page.contains("<p>Before one<br>\ntwo after.</p>"))
    }

    private func page(_ name: String, value: String, sentence: String) throws -> String {
        let quoted = "\"" + value.replacing("\"", with: "\"\"") + "\""
        let figures = SourceFile(
            path: "Content/paper/figures.csv", text: "name,value,source\nx,5,\(quoted)\n")
        return try SamplePages.text(
            of: "paper/\(name)",
            markdown: "# P\n\n## Option 1\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\n## After\n\n\(sentence)\n",
            dataFiles: [figures], files: ["figures.csv"])
    }
}

extension String {
    fileprivate var escapedForHTML: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
