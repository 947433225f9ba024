import PaperSamples
import Settings
import TestSupport
import Testing
import Values

@Suite struct RateTableTests {
    private func table(_ text: String, _ frontMatter: String = "title: P") throws -> RateTable {
        let reading = PaperSample(data: ["rates.csv": text], frontMatter: frontMatter)
        #expect(reading.findings == [])
        return try #require(reading.paper?.data.rates(named: "rates"))
    }

    @Test("equal rates share a rank, and the next one is counted on")
    func ties() throws {
        let table = try table("authority,rate\nA,21.5\nB,20\nC,£21.50\nD,22\nE,21.50\n")
        #expect(table.ranking.map(\.rate.authority) == ["B", "A", "C", "E", "D"])
        #expect(
            table.ranking.map(table.rank(of:)) == [
                "lowest", "2nd equal lowest", "2nd equal lowest", "2nd equal lowest", "5th lowest",
            ])
    }

    @Test("equal lowest rates", arguments: [("A,20\nB,20\n", "equal lowest"), ("A,20\n", "lowest")])
    func lowest(_ rows: String, _ phrase: String) throws {
        let table = try table("authority,rate\n" + rows)
        #expect(table.ranking.first.map(table.rank(of:)) == phrase)
    }

    @Test(
        "ordinals",
        arguments: [
            (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (22, "22nd"),
            (111, "111th"),
        ])
    func ordinals(_ place: Int, _ word: String) throws {
        let rows = (0..<place).map { "c\($0),\(100 + $0)\n" }.joined()
        let table = try table("authority,rate\n" + rows)
        #expect(table.ranking.last.map(table.rank(of:)) == "\(word) lowest")
    }

    @Test("the own row is the marked one, in any case of letters", arguments: ["yes", "Yes", " YES ", "true"])
    func own(_ mark: String) throws {
        #expect(
            try table("authority,rate,own\nA,20,\nB,21,\(mark)\nC,21,no\n", "title: P\nauthority: A").own?.authority
                == "B")
    }

    @Test("else it is the paper's, else the site's; a council without a row has none")
    func authority() throws {
        let text = "authority,rate\nA,20\nKensington & Chelsea,21\n"
        #expect(try table(text, "title: P\nauthority: kensington and chelsea").own?.slug == "kensington-and-chelsea")
        let site = Site.sound("authority: A\n")
        #expect(PaperSample(data: ["rates.csv": text], site: site).value("rates.own") == "£20")
        let other = PaperSample(data: ["rates.csv": text], frontMatter: "title: P\nauthority: Barnet")
        #expect(other.paper?.data.rates(named: "rates")?.own == nil)
        #expect(try table(text).comparators == nil)
    }

    @Test("the only row has no comparators")
    func alone() throws {
        let table = try table("authority,rate,own\nA,20,yes\n")
        #expect(table.comparators == nil)
        #expect(table.statistics.count == 1)
        #expect(table.value(named: "rates.own.against-mean") == nil)
    }

    @Test(
        "a plain rate counts what the unit says, which is money where there is none",
        arguments: [
            ("rate\nA,20", "£20", nil, nil), ("rate\nA,20%", "20%", nil, nil), ("rate,unit\nA,20,%", "20%", "%", nil),
            ("rate,unit\nA,20,people", "20", "people", "people"),
            ("rate,unit\nA,£20,pounds an hour", "£20", "pounds an hour", nil),
        ] as [(String, String, String?, String?)])
    func units(_ text: String, _ printed: String, _ unit: String?, _ denominator: String?) throws {
        let table = try table("authority," + text + "\n")
        #expect(table.rates.first?.rate.printed == printed)
        #expect(table.unit.text == unit)
        if let denominator { #expect(table.unit.denominator == denominator) }
    }

    @Test("what holds for the set is taken from the first row that says it")
    func common() throws {
        let table = try table(
            "authority,rate,year,service,basis\nA,20,,,\nB,20,2025/26,Care,Return\nC,20,2025/26,care,\n")
        #expect([table.year, table.service, table.basis] == ["2025/26", "Care", "Return"])
    }

    @Test(
        "JSON and YAML give the same table as CSV",
        arguments: [
            ("rates.json", #"[{"authority": "A", "rate": "20"}, {"authority": "B", "rate": 21.5, "own": true}]"#),
            ("rates.yml", "- authority: A\n  rate: 20\n- authority: B\n  rate: 21.5\n  own: yes\n"),
        ])
    func formats(_ name: String, _ text: String) {
        let reading = PaperSample(data: [name: text])
        #expect(reading.findings == [])
        #expect(reading.value("rates.own") == "£21.50")
        #expect(reading.value("rates.own.rank") == "2nd lowest")
    }

    @Test("a file that marks a fault in JSON and YAML names the item")
    func items() {
        let json = PaperSample(data: ["rates.json": "[{\"authority\": \"A\", \"rate\": 1️⃣\"21.8l\"}]"])
        expectDataFindings("not-money", in: json)
        #expect(json.messages == ["“21.8l” is not an amount of money (item 1, rate)"])
    }
}
