import PaperSamples
import TestSupport
import Testing

@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("a 1️⃣<b>bold</b> word", "write **bold**"),
        ("a1️⃣<br/>b", "end the line with a backslash, or leave a blank line for a new paragraph"),
        ("1️⃣<ul><li>a</li></ul>", "begin each line of a list with a hyphen and a blank"),
        ("1️⃣<TABLE>\n<tr><td>a</td></tr>\n</TABLE>", "write a table with bars: | one | two |"),
        ("1️⃣<!-- hidden words -->", "leave it out, or put a backslash before the <"),
        ("costs 1️⃣<mark>more</mark>", "leave it out, or put a backslash before the <"),
        ("a stray 1️⃣</i> tag", "write *italics*"), ("- in 1️⃣<em>lists</em>", "write *italics*"),
        ("| 1️⃣<b>x</b> |\n|---|", "write **bold**"), ("x[^n]\n\n[^n]: 1️⃣<b>x</b>", "write **bold**"),
    ])
    func htmlShowsTheMarkdownToUse(_ text: String, _ suggestion: String) {
        let reading = PaperSample(inOption: text)
        expectFindings("raw-html", in: reading)
        #expect(reading.suggestions == [suggestion])
    }

    @Test func eachTagIsFoundWithItsOwnEnd() {
        expectFindings(
            "raw-html", "raw-html", "raw-html", in: PaperSample(inOption: "1️⃣<b>a 2️⃣<i>b</i></b> 3️⃣</b>"))
    }

    @Test(arguments: ["less than: a < b > c", "\\<b>", "`<b>`", "    <b>code</b>", "<https://a.b>", "&lt;b&gt;"])
    func whatIsNoTagIsText(_ text: String) {
        #expect(PaperSample(inOption: text).findings == [])
    }
}
