import PaperSamples
import TestSupport
import Testing

@Suite struct UnknownValuesTests {
    @Test(arguments: [
        "pays 1️⃣{{ rates.camden }} an hour", "1️⃣{{rates.table}}", "### Of 1️⃣{{ rates.count }}", "- 1️⃣{{ a }}", "> 1️⃣{{ a }}",
        "| 1️⃣{{ a }} |\n|---|", "*1️⃣{{ a }}*", "[1️⃣{{ a }}](https://a.b)", "x[^n]\n\n[^n]: 1️⃣{{ a }}", "1️⃣{{ }}",
        "1️⃣{{{ a }}}",
        "a \\\\1️⃣{{ b }}", "1️⃣{{ a {{ b }}", "![1️⃣{{ a }}](a.png)",
    ])
    func aNameWithoutAValueIsAnError(_ text: String) {
        let files = text.contains("a.png") ? ["a.png"] : []
        expectFindings("unknown-name", in: PaperSample(inOption: text, files: files))
    }

    @Test func theNameIsNamed() {
        let reading = PaperSample(inOption: "{{ a.b }} and {{c}} and {{}}")
        #expect(
            reading.messages == [
                "there is no value named “a.b”", "there is no value named “c”", "there is no name between these braces",
            ])
    }

    @Test(arguments: ["one 1️⃣{{ a\nb }} two", "1️⃣{{ *a* }}", "1️⃣{{ a", "1️⃣{{ a }", "1️⃣{{ a \\\n}}"])
    func aNameStandsOnOneLineInOneRunOfText(_ text: String) {
        expectFindings("name-unclosed", in: PaperSample(inOption: text))
    }

    @Test(arguments: [
        "1️⃣[x](https://a.b/{{c}})", "1️⃣![x]({{c}}.png)", "1️⃣[x](#{{c}})", "1️⃣[x](https://a.b \"{{ c }}\")",
        "1️⃣[x][d]\n\n[d]: https://a.b/{{c}}",
    ])
    func noValueStandsInAnAddress(_ text: String) {
        expectFindings("name-in-address", in: PaperSample(inOption: text))
    }

    @Test func anAddressThatIsItsOwnTextIsOneFinding() {
        expectFindings("unknown-name", in: PaperSample(inOption: "see <https://a.b/1️⃣{{c}}>"))
    }

    @Test(arguments: [
        "\\{{ a }}", "{\\{ a }}", "`{{ a }}`", "```\n{{ a }}\n```", "&#123;{ a }}", "{ {a} }", "a } b {",
        "\\\\\\{{ a }}",
        "{% a %}",
    ])
    func bracesThatAreMeantAsSuchAreText(_ text: String) {
        #expect(PaperSample(inOption: text).findings == [])
    }

    @Test func aNameThatIsLikeNoOtherIsOneFindingWhereverItStands() {
        let reading = PaperSample(inOption: "1️⃣{{ figure }} and {{ figure }}\n\n- {{ figure }}")
        expectFindings("unknown-name", in: reading)
        #expect(reading.diagnostics.first?.notes.count == 2)
    }

    @Test func aDataFileThatIsMissingIsOneFindingWhereverItsNamesStand() {
        let reading = PaperSample(inOption: "1️⃣{{ risks.count }} and {{ risks.late.score }}\n\n{{ risks.register }}")
        expectFindings("unknown-name", in: reading)
        #expect(
            reading.messages == ["there is no file “risks.csv” in the paper’s folder, and 3 names in the text need it"])
    }

    @Test func aCaptionAboveANameThatIsAValueStays() {
        let data = ["rates.csv": "authority,rate\nCamden,21.87\n"]
        let reading = PaperSample(inOption: "1️⃣Table: The rate.\n\n{{ rates.camden }}", data: data)
        expectFindings("caption-alone", in: reading)
    }
}
