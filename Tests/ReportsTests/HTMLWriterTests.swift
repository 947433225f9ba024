import Testing

@testable import Reports

/// What our HTML has that the library's has not.
@Suite struct HTMLWriterTests {
    // MARK: Ids

    @Test func headingsParagraphsAndItemsTakeTheIdsInBraces() throws {
        try expectHTML(
            of: """
                ## Option 2 {#commission .baseline}

                Words {#p}

                1. Agree {#agree}
                """,
            """
            <h2 id="commission">Option\u{A0}2</h2>
            <p id="p">Words</p>
            <ol>
            <li id="agree">Agree</li>
            </ol>
            """)
    }

    @Test func aParagraphOfATightListKeepsItsIdOnAnElement() throws {
        try expectHTML(of: "- # a\n  b {#c}", "<ul>\n<li><h1>a</h1>\n<p id=\"c\">b</p></li>\n</ul>")
    }

    // MARK: Lists

    @Test func anOrderedListStartsWhereItSays() throws {
        try expectHTML(of: "3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>")
        try expectHTML(of: "1. a", "<ol>\n<li>a</li>\n</ol>")
    }

    @Test func aTaskIsASignForTheEyeAndWordsForTheEar() throws {
        try expectHTML(
            of: "- [x] a\n- [ ] b",
            """
            <ul class="tasks">
            <li><span class="task" aria-hidden="true">☑</span> <span class="hidden">Done: </span>a</li>
            <li><span class="task" aria-hidden="true">☐</span> <span class="hidden">To do: </span>b</li>
            </ul>
            """)
    }

    @Test func aTaskOfALooseListStandsInItsParagraph() throws {
        let html = try html(of: "- [x] a\n\n- b")
        #expect(html.contains("<li><p><span class=\"task\""))
    }

    // MARK: Tables

    @Test func headsNameTheirColumnOrRowAndClassesAlign() throws {
        try expectHTML(
            of: """
                | a | b | |
                |---|:-:|--:|
                |# c | d | e |
                """,
            """
            <table role="table">
            <thead role="rowgroup">
            <tr role="row">
            <th scope="col" role="columnheader">a</th>
            <th scope="col" role="columnheader" class="align-centre">b</th>
            <th scope="col" role="columnheader" class="align-right"></th>
            </tr>
            </thead>
            <tbody role="rowgroup">
            <tr role="row">
            <th scope="row" role="rowheader">c</th>
            <td role="cell" class="align-centre" data-label="b">d</td>
            <td role="cell" class="align-right" data-label="">e</td>
            </tr>
            </tbody>
            </table>
            """)
    }

    @Test(arguments: [("|---|--:|--:|", true), ("|---|---|--:|", false), ("|--:|--:|---|", false)])
    func tableOfNumbersStaysATableOnAPhone(_ dashes: String, _ isOfNumbers: Bool) throws {
        let html = try html(of: "| Borough | 2025 | 2026 |\n\(dashes)\n| Aden | 1 | 2 |")
        #expect(html.contains("class=\"numbers\"") == isOfNumbers)
    }

    @Test func wideTableOfNumbersIsStackedOnAPhone() throws {
        let html = try html(of: "| Borough | Commissioned | Inhouse |\n|---|--:|--:|\n| Arrondissement | 1 | 2 |")
        #expect(!html.contains("class=\"numbers\""))
    }

    // MARK: Raw HTML, code, addresses

    @Test func rawHTMLIsText() throws {
        try expectHTML(of: "a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>")
        try expectHTML(of: "<div>", "<p>&lt;div&gt;\n</p>")
    }

    @Test func linesOfCodeEndInLineFeeds() throws {
        try expectHTML(
            of: "```swift x\r\na\r\n\r\nb\rc\n```",
            "<pre><code class=\"language-swift\">a\n\nb\nc\n</code></pre>")
    }

    @Test(arguments: [
        ("/a b", "/a%20b"), ("/é", "/%C3%A9"), ("/%20", "/%20"), ("/a?b=c&d=e", "/a?b=c&amp;d=e"), ("/'", "/&#39;"),
        ("/\"<>\\^`{|}[]", "/%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"), ("/-._~:/?#@!$()*+,;=", "/-._~:/?#@!$()*+,;="),
        ("\u{1}", "%01"),
    ])
    func whatMayNotStandInAnAddressIsEncoded(_ address: String, _ expected: String) throws {
        let written = string(MarkdownAddress.escaped(Array(address.utf8)[...], marks: "<>"))
        try expectHTML(
            of: "[a](<\(written)>)![b](<\(written)>)",
            "<p><a href=\"\(expected)\">a</a><img src=\"\(expected)\" alt=\"b\"></p>")
    }

    @Test func aCaptionStandsAboveItsImageInAnItemToo() throws {
        let text = try parsed("- Figure: A map.\n\n  ![a](b.png)").captioned()
        #expect(text.html.contains("<figcaption><span class=\"finding\">Figure\u{A0}1: A map.</span></figcaption>"))
    }

    private func html(of markdown: String) throws -> String { try parsed(markdown).html }

    private func expectHTML(
        of markdown: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try html(of: markdown) == expected, sourceLocation: sourceLocation)
    }
}
