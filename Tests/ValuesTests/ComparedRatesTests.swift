import PaperSamples
import TestSupport
import Testing
import Values

/// Rows of a rates file that are no council's rate: averages, regions, and councils of which no rate is known.
@Suite struct ComparedRatesTests {
    private func sample(_ rates: String, text: String = "Text") -> PaperSample {
        PaperSample(data: ["rates.csv": rates], text: text)
    }

    @Test("a mean, a region and a country stop the build: they would count as councils")
    func aggregates() {
        let reading = sample(
            """
            authority,rate,own
            Northbridge,21.87,yes
            Eastham,20.10,
            Westlow,23.40,
            1️⃣England average,20.99,
            2️⃣North West,20.50,
            3️⃣All English authorities,21.99,
            """)
        expectDataFindings("total-row", "total-row", "total-row", in: reading)
    }

    @Test(
        "so does every name of that kind",
        arguments: [
            "Average", "Grand total", "All", "All councils", "County average", "Total", "Wales", "East of England",
            "Regional mean", "Statistical neighbours", "London", "Yorkshire & the Humber",
        ])
    func names(_ name: String) {
        #expect(sample("authority,rate\nEastham,20\n\(name),21\n").diagnostics.map(\.rule.id) == ["total-row"])
    }

    @Test(
        "and no council's does",
        arguments: [
            "North West Leicestershire", "City of London", "All Saints", "North East Lincolnshire", "East Meon",
            "Allerdale", "South Westham", "Meanwood", "West Midlands Fire",
        ])
    func councils(_ name: String) { #expect(sample("authority,rate\nEastham,20\n\(name),21\n").findings == []) }

    private let compared = """
        authority,rate,own,compare
        Northbridge,21.87,yes,
        Eastham,20.10,,
        Westlow,23.40,,
        England average,24.99,,yes
        """

    @Test("a row that is only compared with has a rate and a difference, and counts nowhere")
    func comparedRow() throws {
        let reading = sample(compared)
        #expect(reading.findings == [])
        #expect(reading.value("rates.england-average") == "£24.99")
        #expect(reading.value("rates.england-average.difference") == "+£3.12")
        #expect(reading.value("rates.england-average.rank") == nil)
        #expect(reading.value("rates.count") == "3")
        #expect(reading.value("rates.highest") == "£23.40")
        #expect(reading.value("rates.comparators.median") == "£21.75")
        let names = try #require(reading.paper?.data.names)
        #expect(names.contains("rates.england-average.percent") && !names.contains("rates.england-average.rank"))
    }

    @Test("its rank is an error that says why there is none")
    func noRank() {
        let reading = sample(compared, text: "It is the {{ rates.england-average.rank }}.")
        #expect(reading.diagnostics.map(\.rule.id) == ["unknown-name"])
        #expect(reading.suggestions == ["the row of “England average” is only compared with, and has no rank"])
    }

    @Test("the council's own row cannot be one of them")
    func own() {
        let reading = sample(
            """
            authority,rate,own,compare
            Northbridge,21.87,yes,1️⃣yes
            Eastham,20.10,,2️⃣perhaps
            """)
        expectDataFindings("not-choice", "not-choice", in: reading)
    }

    @Test(
        "a council without a rate is counted and said, and never ranked",
        arguments: ["..", "[c]", "[x]", "n/k", "n/a", "-"])
    func unstated(_ sign: String) {
        let reading = sample("authority,rate,own\nNorthbridge,21.87,yes\nEastham,\(sign),\nWestlow,23.40,\n")
        #expect(reading.findings == [])
        #expect(reading.value("rates.count") == "2")
        #expect(reading.paper?.data.rates.first?.unstated == ["Eastham"])
        #expect(reading.value("rates.eastham") == nil)
    }

    @Test("the name of such a council is an error that says why it has no value")
    func unstatedName() {
        let reading = sample(
            """
            authority,rate
            Northbridge,21.87
            Eastham,[c]
            """, text: "Eastham pays {{ rates.eastham }}.")
        #expect(reading.suggestions == ["the file says that there is no rate of “Eastham”"])
    }

    @Test("the own council needs a rate, and a file at least one")
    func none() {
        expectDataFindings("empty-cell", in: sample("authority,rate,own\nNorthbridge,1️⃣n/k,yes\nEastham,20,\n"))
        #expect(sample("authority,rate\nEastham,n/k\n").diagnostics.map(\.rule.id) == ["table-empty"])
    }

    private let higher = """
        authority,rate,unit,own,better
        Northbridge,71%,%,yes,higher
        Eastham,80%,%,,higher
        Westlow,64%,%,,higher
        """

    @Test("where the highest is the best, ranks are counted from it")
    func better() throws {
        let reading = sample(higher)
        #expect(reading.findings == [])
        #expect(reading.value("rates.eastham.rank") == "highest")
        #expect(reading.value("rates.own.rank") == "2nd highest")
        #expect(reading.value("rates.lowest") == "64%")
        let table = try #require(reading.paper?.data.rates.first)
        #expect(table.ranking.map(\.rate.authority) == ["Eastham", "Northbridge", "Westlow"])
        #expect(table.statistics.lowest < table.statistics.median)
    }

    @Test("better is one of two words")
    func otherWord() {
        expectDataFindings("not-choice", in: sample("authority,rate,better\nEastham,20,1️⃣more\n"))
    }
}
