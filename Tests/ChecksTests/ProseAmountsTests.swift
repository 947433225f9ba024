import PaperSamples
import TestSupport
import Testing

@Suite struct ProseAmountsTests {
    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ rates.table }}\n\n{{ rates-night.table }}\n\n{{ figures.schedule }}\n",
            data: [
                "rates.csv":
                    "authority,rate,own,unit\nCamden,21.87,yes,£ per hour\nKensington & Chelsea,21.30,,\nReading,22,,\nKing's Lynn,23,,\nStoke-on-Trent,24,,\nTower Hamlets,20,,\nHamlets,19,,\n",
                "rates-night.csv": "authority,rate,unit\nCamden,25,£ per hour\n",
                "figures.csv":
                    "name,value,formula,unit\nhomecare,£12.5m,,£m\nlow,508%,,%\nhigh,595%,,%\nfall,-£5.00,,£\n",
            ])
    }

    @Test(
        "a council's amount that is not its rate differs from the data",
        arguments: [
            "Camden pays 1️⃣£22.87 an hour", "Camden, 1️⃣£22.87", "- **Camden**, 1️⃣£22.87", "[Camden](https://a.b): 1️⃣£22.87",
            "Camden – 1️⃣£22.87/hour", "Camden charges 1️⃣£22.87p", "*Camden* is at **1️⃣£22.87**",
            "| Camden: 1️⃣£22.87 |\n|---|\n| x |",
            "Kensington and Chelsea pays 1️⃣£22", "Kensington & Chelsea pays 1️⃣£22", "Kensington &amp; Chelsea pays 1️⃣£22",
            "King’s Lynn pays 1️⃣£20", "Stoke\u{2011}on\u{2011}Trent: 1️⃣£20", "Tower\u{A0}Hamlets, 1️⃣£19",
            "Camden\npays 1️⃣£22", "Camden pays 1️⃣{{ rates.tower-hamlets }}", "Tower Hamlets, 1️⃣£19",
            "x[^n]\n\n[^n]: Camden (1️⃣£22)", "Camden—1️⃣£22", "in Camden\u{A0}at\u{A0}1️⃣£22",
        ])
    func differs(_ text: String) {
        expectFindings("prose-differs-from-data", in: reading(text))
    }

    @Test(
        "the rate itself, in any set, and what stands beside no council, do not",
        arguments: [
            "Camden pays £21.87 an hour", "Camden, £25", "Camden, £25.00", "Camden pays £21.87/hour", "Camden, £21.87p",
            "Hamlets, £19",
            "Tower Hamlets, £20", "Camden pays {{ rates.own }}", "Camden is {{ rates.own.against-median }} the median",
            "Camden pays £12.5m", "Camden. £20 is paid elsewhere", "Camden and others pay £20", "Camden  \n£20",
            "| Camden | £20 |\n|---|---|\n| x | y |",
            "Not£20", "Camdenshire, £20", "READING, £5", "The officer is reading: £5", "King’s Lynn pays £23",
        ])
    func agrees(_ text: String) {
        #expect(reading(text).diagnostics.filter { $0.rule.id != "typed-figure" }.findings == [])
    }

    @Test(
        "a council after its amount, several with theirs, and the Council itself are beside them too",
        arguments: [
            "At 1️⃣£60.45, Hamlets is dearest", "Text. At 1️⃣£22.87, Camden is near",
            "Reading and Hamlets pay £22 and 1️⃣£23", "Reading, Hamlets and Camden pay £22, 1️⃣£18 and £21.87",
            "The Council pays 1️⃣£22.87 an hour", "Since May the Council pays 1️⃣£22.87 per hour",
        ])
    func moreForms(_ text: String) {
        let found = reading(text).diagnostics.filter { $0.severity > .note }
        TestSupport.expectFindings(["prose-differs-from-data"], in: found, of: reading(text).text)
    }

    @Test(
        "a difference, what is denied or might be, and what is counted by something else is no rate",
        arguments: [
            "Camden pays £1.53 more than Hamlets", "Camden pays £1.53 an hour more than Hamlets",
            "Camden charges £2.10 a visit less", "Camden is £1.53 above the median",
            "Neither Reading nor Hamlets pays £40",
            "Not even Camden pays £40", "If Camden pays £40, others follow", "Camden pays £4.50 a meal",
            "Camden pays £600 a week", "The Council pays £4.50 a meal", "The Council pays £40 to each carer",
            "At £60.45, Camden and Hamlets agree", "At £60.45, Camden’s carers left", "At £60.45, Camdenshire is dear",
            "Reading and Hamlets pay £22 and £19", "Reading pays £22 and £40 for a visit",
        ])
    func noRates(_ text: String) {
        #expect(reading(text).diagnostics.filter { $0.severity > .note }.findings == [])
    }

    @Test("a column of rates in a typed table is compared with the data")
    func tables() {
        let table = """
            | Council | Rate | Carers |
            |---|---:|---:|
            | Camden | 1️⃣£22.87 | 100 |
            | **Hamlets** | £19.00 | 80 |
            | Reading | {{ rates.reading }} | 70 |
            | Elsewhere | £40 | 10 |
            """
        let found = reading(table).diagnostics.filter { $0.severity > .note }
        TestSupport.expectFindings(["prose-differs-from-data"], in: found, of: reading(table).text)
    }

    @Test(
        "a column of another year, of other amounts, or one of several is not",
        arguments: ["Rate 2024/25", "Saving", "Rate | Night rate"])
    func otherTables(_ heads: String) {
        let columns = heads.split(separator: "|").count
        let table = """
            | Council | \(heads) |
            |---|\(String(repeating: "---|", count: columns))
            | Camden | \(Array(repeating: "£22.87", count: columns).joined(separator: " | ")) |
            """
        #expect(reading(table).diagnostics.filter { $0.severity > .note }.findings == [])
    }

    @Test("the finding says what both say, and how to bind it")
    func wording() {
        let reading = reading("Camden pays £22.87 an hour")
        #expect(reading.messages == ["the text says £22.87 for Camden, and the data say £21.87"])
        #expect(reading.suggestions == ["write {{ rates.camden }}"])
    }

    @Test(
        "an amount that is in none of the data is a note",
        arguments: [
            "costs 1️⃣£7", "costs 1️⃣£7. Then", "costs 1️⃣£7.", "costs 1️⃣£7,000.", "up 1️⃣7%", "1️⃣£12.6 million", "1️⃣508.5%",
            "between 1️⃣501-1️2️⃣502%", "(1️⃣£7)", "“1️⃣7%”", "1️⃣£12.5bn",
            "1️⃣£12.4M",
            "\u{2212}1️⃣£7", "1️⃣£7/hour", "1️⃣£7ph", "1️⃣£20 bn", "1️⃣£20 m", "1️⃣£20 k.", "1️⃣£20 thousand", "1️⃣£20\u{A0}M",
            "1️⃣£20.5.5",
            "1️⃣£20.00.5", "1️⃣£20,50", "up 1️⃣7 per cent", "up 1️⃣7.5 percent.", "up 1️⃣7\u{A0}per cent",
        ].filter { !$0.contains("501") })
    func unbound(_ text: String) { expectFindings("unbound-figure", in: reading(text)) }

    @Test(
        "a range is two amounts",
        arguments: [
            ("1️⃣501-2️⃣502%", 2), ("508-595%", 0), ("508–595%", 0), ("508-1️⃣594%", 1), ("1️⃣507–595%", 1), ("£20–25", 0),
            ("£20-1️⃣26", 1),
        ])
    func ranges(_ text: String, _ count: Int) {
        let reading = reading("It is \(text) more")
        TestSupport.expectFindings(
            [String](repeating: "unbound-figure", count: count), in: reading.diagnostics, of: reading.text)
    }

    @Test(
        "what is some datum's printed form, or no amount, is not",
        arguments: [
            "£12.5 million", "£12.5m", "£12.5 m", "£20 more", "£20, £21.87", "£12.5M", "£12,500,000", "fell by £5",
            "\u{2212}£5.00", "508%", "12", "2025",
            "10th", "3.5.2", "21.8l",
            "`£7`", "{{ rates.mean }}", "2.7% above", "£20p", "5 to 6 people", "A7%",
            "508 per cent", "508\u{A0}percent", "7 per centre", "7 per person",
        ])
    func bound(_ text: String) {
        let findings = reading(text).diagnostics.filter { $0.rule.id != "typed-figure" }.findings
        #expect(text == "2.7% above" || findings == [])
    }

    @Test(
        "each amount of a caption is found at its own place",
        arguments: [
            "Table: It costs 1️⃣£7 and 2️⃣£8.", "Table: It costs\n1️⃣£7. Then 2️⃣£8", "Table: &amp; 1️⃣£7. *Up* 2️⃣8%.",
        ])
    func captions(_ caption: String) {
        let reading = reading("\(caption)\n\n| a |\n|---|\n| b |")
        expectFindings("unbound-figure", "unbound-figure", in: reading)
        #expect(reading.messages.first?.hasPrefix("£7 is in none") ?? false)
    }

    private func typed(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ figures.schedule }}\n",
            data: [
                "figures.csv": """
                name,value
                cost,£4.25m
                visit,£20
                twice,£3.75m
                again,£3.75m
                """
            ])
    }

    @Test("a figure that is typed is offered its name", arguments: ["It costs 1️⃣£4.25m a year", "**1️⃣£4.25m**"])
    func typedFigure(_ text: String) {
        let reading = typed(text)
        expectFindings("typed-figure", in: reading)
        #expect(reading.suggestions == ["write {{ figures.cost }}, so that it stays right"])
        #expect(reading.diagnostics.first?.fix?.isSafe == true)
    }

    @Test(
        "one that could be another amount, or is another's words, is not",
        arguments: [
            "It costs £20", "It costs £3.75m", "£4.25m–£5m", "They said “£4.25m”", "> £4.25m", "{{ figures.cost }}",
        ])
    func otherAmount(_ text: String) {
        #expect(typed(text).diagnostics.filter { $0.rule.id != "unbound-figure" }.findings == [])
    }

    @Test("a paper without data has no notes")
    func noData() { #expect(PaperSample(inOption: "£7 and 8%").findings == []) }
}
