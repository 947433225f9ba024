import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct FiguresTests {
    private func figure(_ head: String, _ row: String, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> Figure
    {
        let reading = PaperSample(
            data: [
                "figures.csv": "name,\(head)\nx,\(row)\n",
                "rates.csv": "authority,rate,own\nA,20,yes\nB,23,\n",
            ])
        #expect(reading.messages == [], sourceLocation: sourceLocation)
        return try #require(reading.paper?.data.figures?.figure(named: "x"), sourceLocation: sourceLocation)
    }

    @Test(
        "a typed value is printed as typed, in the unit of its row",
        arguments: [
            ("value", "£12.5m", "£12.5m"), ("value", "\"1,234\"", "1,234"), ("value", "330%", "330%"),
            ("value", "-5", "\u{2212}5"),
            ("value", "£12.5 million", "£12.5 million"), ("value,unit", "188,£m", "£188m"),
            ("value,unit", "£188m,£m", "£188m"),
            ("value,unit", "12.5,%", "12.5%"), ("value,unit", "21.5,£", "£21.50"), ("value,unit", "7,count", "7"),
            ("value,unit", "4.8,£bn", "£4.8bn"), ("value,unit", "12,£k", "£12k"), ("value,unit", "£41.5m,£", "£41.5m"),
        ])
    func typed(_ head: String, _ row: String, _ printed: String) throws {
        #expect(try figure(head, row).printed == printed)
    }

    @Test(
        "a computed value is printed by unit and decimals, or else by what it counts",
        arguments: [
            ("formula,decimals", "620 / 188,0", "3"), ("formula,unit", "£620m / £188m,%", "329.8%"),
            ("formula,unit", "£4800m / £188m,%", "2,553.2%"), ("formula,unit,decimals", "£620m / £188m,%,0", "330%"),
            ("formula", "£10 * 3", "£30"), ("formula", "£10 / 3", "£3.33"),
            ("formula,unit", "595% * £188m,£m", "£1,118.6m"),
            ("formula,unit,decimals", "595% * £188m,£m,0", "£1,119m"), ("formula", "rates.own * 2", "£40"),
            ("formula", "rates.median", "£21.50"), ("formula", "rates.count + 1", "3"),
            ("formula", "rates.b.percent", "15.0%"),
            ("formula,decimals", "10 / 4,1", "2.5"), ("formula,decimals", "£10 / 4,0", "£3"),
            ("formula", "£1 - £3.50", "\u{2212}£2.50"),
        ])
    func computed(_ head: String, _ row: String, _ printed: String) throws {
        #expect(try figure(head, row).printed == printed)
    }

    @Test(
        "a result that would be printed as another whole number, or as nothing, is an error",
        arguments: [
            ("£10 / £4,", "2.5", "3"), ("£300 / £1000,", "0.3", "0"), ("12.5 * 37.5,count", "468.75", "469"),
            ("620 / 188,", "3.3", "3"), ("£188m / 7,£bn", "£26,857,142.86", "£0.0bn"), ("£1 / 1000,£", "£0.001", "£0"),
            ("1 / 4000,%", "0.025%", "0.0%"),
        ])
    func rounded(_ row: String, _ result: String, _ printed: String) {
        let reading = PaperSample(data: ["figures.csv": "name,formula,unit\nx,1️⃣\(row)\n"])
        expectDataFindings("figure-rounded", in: reading)
        #expect(
            reading.messages == ["the result \(result) would be printed as \(printed) (row 2, column B, formula)"])
    }

    @Test(
        "what a name or a minus should have been is told",
        arguments: [
            ("sum,1", "figure-name", "choose a longer name, such as sum-of-costs"),
            ("y,a-2", "formula", "put a blank on both sides of a minus"),
            ("y,a – 2", "formula", "put a minus there, with a blank on both sides"),
        ])
    func hints(_ row: String, _ rule: String, _ suggestion: String) {
        let reading = PaperSample(data: ["figures.csv": "name,formula\na,5\n\(row)\n"])
        #expect(reading.diagnostics.map(\.rule.id) == [rule])
        #expect(reading.suggestions == [suggestion])
    }

    @Test("where the row says how many decimals, or types the value, its rounding is meant", arguments: [",0", "3,"])
    func meant(_ cells: String) {
        let reading = PaperSample(data: ["figures.csv": "name,formula,value,decimals\nx,£10 / £4,\(cells)\n"])
        #expect(reading.findings == [])
    }

    @Test(
        "the working is the sum spelt out",
        arguments: [
            ("formula", "rates.own * 2 - £1", "£20 × 2 \u{2212} £1"), ("formula", "\"sum(1, 2, 3)\"", "sum(1, 2, 3)"),
            ("value,formula,unit", "\"£1,119m\",595% * £188m,£m", "595% × £188m"),
        ])
    func working(_ head: String, _ row: String, _ working: String) throws {
        #expect(try figure(head, row).working == working)
    }

    @Test("what names stand for")
    func names() throws {
        let reading = PaperSample(
            data: ["figures.csv": "name,value,formula,source,period\na,£188m,,Ledger,2025\nb,,2 * a,,\n"])
        #expect(reading.findings == [])
        #expect(reading.value("figures.a") == "£188m")
        #expect(reading.value("figures.a.source") == "Ledger")
        #expect(reading.value("figures.a.period") == "2025")
        #expect(reading.value("figures.b.working") == "2 × £188m")
        #expect(reading.value("figures.b") == "£376,000,000")
        for name in [
            "figures.a.working", "figures.b.source", "figures.a.b", "figures.a.source.x", "figures.", "figures", "a",
        ] {
            #expect(reading.value(name) == nil, "\(name)")
        }
        let listed = try #require(reading.paper).data.names
        #expect(listed == ["figures.a", "figures.a.source", "figures.a.period", "figures.b", "figures.b.working"])
    }

    @Test(
        "what a formula cannot name",
        arguments: [
            ("rates.own.rank * 2", "“rates.own.rank” is words, “lowest”, and no number (row 2, column B, formula)"),
            ("rates.nowhere", "there is no figure or value named “rates.nowhere” (row 2, column B, formula)"),
            ("figures.nowhere", "there is no figure or value named “figures.nowhere” (row 2, column B, formula)"),
            ("rates", "there is no figure or value named “rates” (row 2, column B, formula)"),
        ])
    func notNumbers(_ formula: String, _ message: String) {
        let reading = PaperSample(
            data: [
                "figures.csv": "name,formula\nx,1️⃣\(formula)\n", "rates.csv": "authority,rate,own\nA,20,yes\nB,23,\n",
            ])
        expectDataFindings("formula", in: reading)
        #expect(reading.messages == [message])
    }

    @Test(
        "a place in a formula is marked in the file, also behind quotes and in JSON",
        arguments: [
            ("csv", "name,formula\nx,\" 1 + 1️⃣nowhere \"\n"),
            ("json", "[{\"name\": \"x\", \"formula\": \"1 + 1️⃣nowhere\"}]"),
            ("yml", "- name: x\n  formula: 1 + 1️⃣nowhere\n"), ("csv", "\u{FEFF}name,formula\r\nx,1 + 1️⃣nowhere\r\n"),
        ])
    func places(_ format: String, _ text: String) {
        expectDataFindings("formula", in: PaperSample(data: ["figures.\(format)": text]))
    }

    @Test("two unknown names in a formula are two findings, a faulty one is none")
    func several() {
        let reading = PaperSample(
            data: ["figures.csv": "name,value,formula\nx,,1️⃣nowhere + 2️⃣somewhere + y\ny,3️⃣abc,\nz,,x + y\n"])
        expectDataFindings("formula", "formula", "not-number", in: reading)
    }
}
