import PaperSamples
import TestSupport
import Testing

@Suite struct AcceptanceTests {
    private static let figures = "name,value,formula\na,\"£4,800\",£1 * 2\nb,1,\n"

    private func reading(_ entries: String, figures: String = figures, text: String = "Text") -> PaperSample {
        PaperSample(data: ["figures.csv": figures], text: text, frontMatter: "title: Paper\naccept:\n" + entries)
    }

    @Test(
        "a finding is accepted by its rule and the text that it marks",
        arguments: [
            "\"£4,800\"", "£4,800", "'4,800'",
        ])
    func accepted(_ at: String) {
        let reading = reading(
            "  - {rule: figure-disagrees, at: \(at.hasPrefix("\"") || at.hasPrefix("'") ? at : "\"\(at)\""), because: Published like this}"
        )
        #expect(reading.findings == [])
        #expect(reading.paper?.accepted.map(\.because) == ["Published like this"])
        #expect(reading.paper?.accepted.map(\.finding.rule.id) == ["figure-disagrees"])
    }

    @Test("one entry accepts all findings that it matches, the text's and the data's")
    func several() {
        let reading = reading(
            "  - rule: unbound-figure\n    at: 7\n    because: An estimate", figures: "name,value\na,1\n",
            text: "£7 and £7 and 1️⃣£8")
        #expect(reading.diagnostics.map(\.rule.id) == ["unbound-figure"])
        #expect(reading.paper?.accepted.count == 2)
    }

    @Test(
        "it is not accepted by a part of a word or number",
        arguments: ["£4", "£4,", "£4,80", "800", "0", "£4,800,", "£4.8"])
    func part(_ at: String) {
        let reading = reading("  - {rule: figure-disagrees, at: \"\(at)\", because: Published like this}")
        #expect(
            reading.diagnostics.inSourceOrder().map(\.rule.id).sorted() == ["acceptance-unused", "figure-disagrees"])
    }

    @Test(
        "an entry that matches nothing is an error",
        arguments: [
            "  - 1️⃣rule: figure-disagrees\n    at: £9\n    because: x",
            "  - 1️⃣rule: unbound-figure\n    at: £4,800\n    because: x",
        ])
    func unused(_ entry: String) {
        let reading = reading(entry, figures: "name,value\na,\"£4,800\"\n")
        expectFindings("acceptance-unused", in: reading)
    }

    @Test("but not while data are at fault: it may match what cannot be found")
    func faultyData() {
        let reading = reading(
            "  - rule: figure-disagrees\n    at: £9\n    because: x", figures: "name,value,formula\na,1️⃣x,\nb,£9,2 * a\n"
        )
        expectDataFindings("not-number", in: reading)
    }

    @Test(
        "an entry says rule, place and reason",
        arguments: [
            "  - 1️⃣rule: figure-disagrees\n    at: x", "  - 1️⃣at: x\n    because: x", "  - 1️⃣x",
            "  - rule: figure-disagrees\n    at: x\n    because: 1️⃣\" \"",
            "  - rule: figure-disagrees\n    at: x\n    because: 1️⃣\"-\"",
            "  - rule: 1️⃣figure-disagree\n    at: x\n    because: x",
            "  - rule: 1️⃣unknown-name\n    at: x\n    because: x", "  - rule: 1️⃣not-money\n    at: x\n    because: x",
        ])
    func form(_ entry: String) {
        expectFindings("acceptance", in: reading(entry, figures: "name,value\na,1\n"))
    }

    @Test("an unknown setting of an entry is an error")
    func unknownKey() {
        let reading = reading(
            "  - {rule: unbound-figure, at: £7, because: x, 1️⃣reason: y}", figures: "name,value\na,1\n", text: "£7")
        expectFindings("unknown-key", in: reading)
    }
}
