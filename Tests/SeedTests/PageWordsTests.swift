import TestSupport
import Testing

@Suite struct PageWordsTests {
    @Test(arguments: [
        ("<p>one</p><p>two</p>", "one two"),
        ("<td>one<td>two<br>three", "one two three"),
        ("(<abbr title=\"Ethical Care Charter\">ECC</abbr>), <em>so</em>.", "(ECC), so."),
        ("<a title=\"a > b\" href='x>'>one</a>", "one"),
        ("Kensington &amp; Chelsea, &#163;21.88 &lt;b&gt; &#xA3;2", "Kensington Chelsea, £21.88 <b> £2"),
        ("Option\u{A0}2 Option&nbsp;3 £5\u{202F}m", "Option 2 Option 3 £5 m"),
        ("one<!-- no > two -->, three", "one, three"),
        ("&unknown; & &;", "&unknown;"),
    ])
    func htmlIsReadAsItsWords(_ html: String, _ expected: String) {
        #expect(PageWords(html: html).words == expected.words)
    }

    @Test func ofTheHeadOnlyTheTitleIsRead() {
        let html = """
            <!doctype html><html><head><meta name="a" content="b"><title>The title</title><style>p > a {}</style>
            </head><body><header>Masthead</header><svg><title>No</title><text>No</text></svg><script>no</script></body>
            """
        #expect(PageWords(html: html).words == ["The", "title", "Masthead"])
    }

    @Test(arguments: [
        ("# One\n\n> two\n- three\n\n1. four", "One two three 1. four"),
        ("**Camden, £21.87**, *so*, `code` and ~~gone~~", "Camden, £21.87, so, code and gone"),
        (#"rules out\' it \*is\* 2 \< 3 \\ C:\dir"#, #"rules out' it *is* 2 < 3 C:\dir"#),
        ("| a | b |\n|---|--:|\n|c|d|", "a b c d"),
        ("See [paragraph 3](page.html#p-3), ![a map](map.png).", "See paragraph 3, !a map."),
        ("## Option 2 – Buy {#buy .baseline}", "Option 2 Buy"),
        ("Kensington &amp; Chelsea, &#163;5", "Kensington Chelsea, £5"),
        ("Option\u{A0}2", "Option 2"),
    ])
    func markdownIsReadAsItsWords(_ markdown: String, _ expected: String) {
        #expect(PageWords(markdown: markdown).words == expected.words)
    }
}
