import Diagnostics
import Testing

@testable import Reports

@Suite struct NoBreakSpacesTests {
    @Test(arguments: [
        ("see Option 2.", "see Option~2."), ("(“Option 2”)", "(“Option~2”)"), ("Option B is", "Option~B is"),
        ("£12.5 million a", "£12.5~million a"), ("£4.8 bn", "£4.8~bn"), ("£188 m,", "£188~m,"),
        ("2 billion", "2~billion"),
        ("paragraph 7.1", "paragraph~7.1"), ("Paragraphs 7 to 8", "Paragraphs~7 to 8"), ("Table 1", "Table~1"),
        ("Figure 1", "Figure~1"), ("Appendix 1", "Appendix~1"), ("page 3", "page~3"), ("section 4", "section~4"),
        ("on 8 December 2026", "on 8~December 2026"), ("1 to 30 May,", "1 to 30~May,"),
        ("Option 1 and Option 2", "Option~1 and Option~2"), ("Option 2 million", "Option~2~million"),
    ])
    func aNumberStaysWithItsWord(_ text: String, _ expected: String) {
        #expect(escaped(text) == expected.replacing("~", with: "\u{A0}"))
    }

    @Test(arguments: [
        "Option A1", "adoption 2", "Option two", "Option  2", "million 2", "12 months", "5 minutes", "a 2", "Option",
        " 2", "2 ", "x2 y", "Option Big", "2026 May", "8 Decembers", "8 december",
    ])
    func allElseMayBreak(_ text: String) {
        #expect(escaped(text) == text)
    }

    @Test(arguments: [
        ("is −£5,000 a year", "is [−£5,000] a year"), ("by -£1.2m.", "by [-£1.2m.]"), ("+£3%", "[+£3%]"),
        ("£5–£7", "£5[–£7]"), ("−£1 −£2", "[−£1] [−£2]"), ("A & −£1 < B", "A &amp; [−£1] &lt; B"),
    ])
    func aSignStaysWithItsAmount(_ text: String, _ expected: String) {
        let marked = expected.replacing("[", with: "<span class=\"amount\">").replacing("]", with: "</span>")
        #expect(escaped(text) == marked)
    }

    @Test(arguments: ["£5", "−5", "− £5", "−£", "−£x", "−", "£", "−£−£"])
    func allElseIsNoAmountWithASign(_ text: String) {
        #expect(escaped(text) == text)
    }

    @Test func onlyWordsOfTheTextAreKeptTogether() throws {
        let text = try parsed("*Option 2* `Option 2` [Option 2](</Option 2> \"Option 2\") ![Option 2](/a)")
        #expect(
            text.html == """
                <p><em>Option\u{A0}2</em> <code>Option 2</code> <a href="/Option%202" title="Option 2">Option\u{A0}2</a> \
                <img src="/a" alt="Option 2"></p>
                """)
    }

    private func escaped(_ text: String) -> String {
        let output = ByteBuffer()
        NoBreakSpaces.escape(Array(text.utf8)[...], into: output)
        return output.text
    }
}
