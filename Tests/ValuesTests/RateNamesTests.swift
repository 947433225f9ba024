import PaperSamples
import TestSupport
import Testing

@Suite struct RateNamesTests {
    private let reading = PaperSample(
        data: [
            "rates.csv": "authority,rate,own,year,source\nA,20,yes,2025,S\nB,21,,2025,T\nC,19,,2025,S\n",
            "rates-night.csv": "authority,rate\nA,30\n",
        ], text: "{{ rates-night.table }}")

    @Test("every listed name has a value, and no other set's")
    func listed() throws {
        let paper = try #require(reading.paper)
        #expect(reading.findings == [])
        for name in paper.data.names { #expect(paper.names.value(named: name) != nil, "\(name)") }
        #expect(Set(paper.data.names).count == paper.data.names.count)
        #expect(paper.data.names.contains("rates-night.a"))
        #expect(!paper.data.names.contains("rates-night.own"))
    }

    @Test(
        "what names stand for",
        arguments: [
            ("rates.source", "S; T"), ("rates.year", "2025"), ("rates.own.difference", "£0"),
            ("rates.own.percent", "0.0%"),
            ("rates.b.difference", "+£1"), ("rates.c.percent", "\u{2212}5.0%"), ("rates.own.against-mean", "equal to"),
            ("rates-night.mean", "£30"),
        ])
    func values(_ name: String, _ printed: String) { #expect(reading.value(name) == printed) }

    @Test(
        "what is no name",
        arguments: [
            "rates", "rates.", "rates..a", "rates.own.own", "rates.own.count", "rates.a.rank.rank", "rates.comparators",
            "rates.comparators.own", "rates.d", "rates.year.x", "rates-night.own", "rates-night.a.difference", "", ".",
            "a",
            "rates.comparators.year",
        ])
    func unknown(_ name: String) { #expect(reading.value(name) == nil) }

    @Test(
        "statistics have at least the decimals that the rates are typed with",
        arguments: [
            ("7.5,7.2,8.4", "hours", "range", "1.2"), ("7.5,7.2,8.4", "hours", "median", "7.5"),
            ("7.5,7.2,8.4", "hours", "mean", "7.7"), ("7.5,7.2", "hours", "median", "7.35"),
            ("7,8", "hours", "mean", "7.5"),
            ("7,8,8", "hours", "mean", "7.7"), ("7,9", "hours", "mean", "8"), ("7.25,8", "hours", "range", "0.75"),
            ("0.453,0.45", "£ per mile", "range", "£0.003"), ("0.453,0.453", "£ per mile", "mean", "£0.453"),
            ("20,21", "£", "mean", "£20.50"), ("1.25%,1.5%", "%", "range", "0.25%"), ("1%,3%", "%", "mean", "2.0%"),
            ("7.5,7.2", "hours", "b.difference", "\u{2212}0.3"),
        ])
    func decimals(_ rates: String, _ unit: String, _ name: String, _ printed: String) {
        let rows = zip("ABC", rates.split(separator: ",")).map { "\($0),\($1),\(unit),\($0 == "A" ? "yes" : "")\n" }
        let reading = PaperSample(data: ["rates.csv": "authority,rate,unit,own\n" + rows.joined()])
        #expect(reading.value("rates.\(name)") == printed)
    }

    @Test("the lowest and the highest rate are printed as they are typed")
    func ends() {
        let reading = PaperSample(data: ["rates.csv": "authority,rate\nA,£20.00\nB,£4.8bn\nC,£3bn\n"])
        #expect(reading.value("rates.lowest") == "£20.00")
        #expect(reading.value("rates.highest") == "£4.8bn")
    }

    @Test("an own rate of nothing or less has no percentages", arguments: [("0", "+£21"), ("-5", "+£26")])
    func nothing(_ own: String, _ difference: String) {
        let reading = PaperSample(data: ["rates.csv": "authority,rate,own\nA,\(own),yes\nB,21,\n"])
        #expect(reading.value("rates.b.percent") == nil)
        #expect(reading.value("rates.b.difference") == difference)
        #expect(reading.paper?.data.names.contains("rates.b.percent") == false)
    }
}
