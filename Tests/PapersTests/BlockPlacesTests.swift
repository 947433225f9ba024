import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct BlockPlacesTests {
    private static let data = ["rates.csv": "authority,rate\nA,20\n"]

    @Test(
        "a block stands in a paragraph of its own",
        arguments: [
            "{{ rates.table }}", "  {{rates.table}}  ", "{{ rates.summary }}",
            "{{ options.summary }}\n\n{{ rates.table }}",
            "Text\n\n{{ rates.table }}\n\nText",
        ])
    func alone(_ text: String) throws {
        let reading = PaperSample(inOption: text + "\n\n{{ rates.count }}", data: Self.data)
        #expect(reading.findings == [])
        let placed = try reading.appraisal().text.marks.blocks.entries(in: reading.option().description).count
        #expect(
            placed == text.split(separator: "{{").count - (text.hasPrefix("{{") || text.hasPrefix(" ") ? 0 : 1)
                - (text.hasPrefix(" ") ? 1 : 0))
    }

    @Test(
        "and nowhere else",
        arguments: [
            "see 1️⃣{{ rates.table }} here", "- 1️⃣{{ rates.table }}", "> 1️⃣{{ rates.table }}",
            "| a |\n|---|\n| 1️⃣{{ rates.table }} |",
            "### 1️⃣{{ rates.table }}", "*1️⃣{{ rates.table }}*", "[1️⃣{{ rates.table }}](https://a.b)",
            "x[^n]\n\n[^n]: 1️⃣{{ rates.table }}",
            "1️⃣{{ rates.table }} 2️⃣{{ rates.summary }}", "1️⃣{{ rates.table }}\n2️⃣{{ rates.summary }}",
            "1️⃣{{ rates.table }}.",
            "1. a\n   - 1️⃣{{ rates.table }}",
        ])
    func elsewhere(_ text: String) {
        let reading = PaperSample(inOption: text + "\n\nText {{ rates.count }}\n", data: Self.data)
        let rules = reading.text.offsets.map { _ in "block-in-text" }
        TestSupport.expectFindings(rules, in: reading.diagnostics, of: reading.text)
    }

    @Test("and only once", arguments: ["rates.table", "rates.summary"])
    func twice(_ name: String) {
        let reading = PaperSample(inOption: "{{ \(name) }}\n\n1️⃣{{ \(name) }}\n", data: Self.data)
        expectFindings("block-twice", in: reading)
    }

    @Test(
        "a name in what was meant as an address is a finding, though Markdown sees no link",
        arguments: ["[y](1️⃣{{ rates.a }})", "![pic](1️⃣{{ rates.a }}.png)", "[y](https://a.b/1️⃣{{ rates.a }})"])
    func address(_ text: String) {
        let reading = PaperSample(inOption: text + "\n\n{{ rates.table }}\n", data: Self.data)
        expectFindings("name-in-address", in: reading)
    }

    @Test("not in a setting")
    func setting() {
        let reading = PaperSample(
            "---\ntitle: 1️⃣\"{{ rates.table }}\"\n---\n{{ rates.table }}\n\n## Option 1\n", data: Self.data)
        expectFindings("block-in-text", in: reading)
    }

    @Test(
        "an escaped block is text, and so is one in code",
        arguments: ["\\{{ rates.table }}", "`{{ rates.table }}`", "```\n{{ rates.table }}\n```"])
    func text(_ text: String) {
        #expect(PaperSample(inOption: text + "\n\nx {{ rates.count }}", data: Self.data).findings == [])
    }

    @Test("the risks of an option are found by its key and by its own id", arguments: ["option-2", "commission"])
    func riskList(_ name: String) throws {
        let reading = PaperSample(
            "# P\n\n## Option 1\n\n## Option 2 – Commission {#commission}\n\n{{ risks.\(name).list }}\n",
            data: ["risks.csv": "id,risk,option,likelihood,impact\na,T,commission,2,2\n"])
        #expect(reading.findings == [])
        #expect(reading.paper?.names.block(named: "risks.\(name).list") == .riskList("option-2"))
    }
}
