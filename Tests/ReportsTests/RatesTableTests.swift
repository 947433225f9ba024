import Datasets
import TestSupport
import Testing

@testable import Reports

@Suite struct RatesTableTests {
    @Test("The published rates are shown in their order, with their places and differences")
    func published() throws {
        let csv = try RateSamples.published()
        for page in ["index.html", "index.md"] {
            let ending = page.hasSuffix(".html") ? "html" : "md"
            try expectSnapshot(
                RateSamples.block("rates.table", csv, on: page), at: "Tests/Snapshots/Reports/rates-table.\(ending)")
            try expectSnapshot(
                RateSamples.block("rates.summary", csv, on: page), at: "Tests/Snapshots/Reports/rates-summary.\(ending)"
            )
        }
    }

    @Test("Whatever characters a cell holds, both pages show them")
    func strangeText() throws {
        let strange = #""a*b* <script> | {{ x }}"# + "\nc\""
        let csv = "authority,rate,source,note,service\nA,5,\(strange),\(strange),\(strange)\nB,7,,,\(strange)\n"
        for name in ["rates.table", "rates.summary"] {
            let html = try RateSamples.block(name, csv, on: "index.html")
            #expect(html.contains("a*b* &lt;script&gt; | {{ x }}\nc"), "\(name)")
            #expect(!html.contains("<script"), "\(name)")
            let markdown = try RateSamples.block(name, csv, on: "index.md")
            #expect(markdown.contains(#"a\*b\* &lt;script> \| \{{ x }} c"#), "\(name)")
        }
    }

    @Test("A council's name and the marks of the own row stay apart in Markdown")
    func strangeCouncil() throws {
        let csv = "authority,rate,own\n\"*A* | <b>\",5,yes\nB,7,\n"
        let markdown = try RateSamples.block("rates.table", csv, on: "index.md")
        #expect(markdown.contains(#"| **1** | **\*A\* \| &lt;b>** (own council) | **£5** | **base** | **base** |"#))
    }

    @Test("Without an own row there are no differences, and the finding is the range")
    func noOwnRow() throws {
        let table = RatesTable(try RateSamples.table("authority,rate\nA,£21.30\nB,£17.36\n"))
        #expect(table.finding == "2 rates from £17.36 to £21.30")
        #expect(table.differenceUnit == nil)
        #expect(table.rows.map(\.difference) == [nil, nil])
        #expect(table.rows.map(\.percentage) == [nil, nil])
    }

    @Test("All rates of a table have as many decimals as the one with most")
    func decimals() throws {
        let table = RatesTable(try RateSamples.table("authority,rate,own\nA,22,yes\nB,23.125,\nC,21.50,\n"))
        #expect(table.rows.map(\.rate) == ["£21.500", "£22.000", "£23.125"])
        #expect(table.rows.map(\.difference) == ["−£0.500", "base", "+£1.125"])
    }

    @Test("Rates in different multiples are printed as they were typed")
    func multiples() throws {
        let table = RatesTable(try RateSamples.table("authority,rate\nA,£1.2m\nB,£900k\n"))
        #expect(table.rows.map(\.rate) == ["£900k", "£1.2m"])
    }

    @Test("In the caption amounts stand as in the rows")
    func captionLikeRows() throws {
        let table = RatesTable(try RateSamples.table("authority,rate\nA,£987\nB,£1234.50\n"))
        #expect(table.finding == "2 rates from £987.00 to £1,234.50")
        #expect(table.rows.map(\.rate) == ["£987.00", "£1,234.50"])
    }

    @Test(
        "The caption's median is as exact as the rows, or to the penny where they are whole pounds",
        arguments: [
            ("£", "2.25", "2.26", "£2.26"), ("£", "2.250", "2.260", "£2.255"), ("£", "15", "16", "£15.50"),
            ("£", "14", "16", "£15"), ("£", "£1.20m", "£1.30m", "£1.25m"), ("%", "9.25", "9.50", "9.38%"),
            ("%", "9", "10", "9.5%"),
        ])
    func captionMedian(unit: String, first: String, second: String, median: String) throws {
        let csv = "authority,rate,unit\nA,\(first),\(unit)\nB,\(second),\(unit)\n"
        #expect(RatesTable(try RateSamples.table(csv)).chart?.medianWords == "the median, \(median)")
    }

    @Test("Differences of percentages are points, without a sign for percent")
    func points() throws {
        let csv = "authority,rate,unit,own\nA,20.50,%,yes\nB,10,%,\nC,21,%,\n"
        let table = RatesTable(try RateSamples.table(csv))
        #expect(table.differenceUnit == "points")
        #expect(table.rows.map(\.difference) == ["−10.50", "base", "+0.50"])
    }

    @Test("Equal rates share a rank, marked as such")
    func sharedRanks() throws {
        let table = RatesTable(try RateSamples.table("authority,rate\nA,5\nB,4\nC,5\n"))
        #expect(table.rows.map(\.rank) == ["1", "2", "2"])
        #expect(table.rows.map(\.isShared) == [false, true, true])
    }

    @Test("Where all rates are equal there is no scale to draw them on")
    func equalRates() throws {
        let table = RatesTable(try RateSamples.table("authority,rate\nA,5.00\nB,5\n"))
        #expect(table.chart == nil)
        #expect(table.rows.allSatisfy { $0.plot == nil })
        #expect(table.finding == "2 rates, all £5.00")
    }

    @Test("That all rates are equal is the finding, whoever's they are")
    func equalRatesWithOwn() throws {
        let table = RatesTable(try RateSamples.table("authority,rate,own\nA,£21.50,yes\nB,£21.50,\nC,£21.50,\n"))
        #expect(table.finding == "3 rates, all £21.50")
    }

    @Test("A single rate is a table too")
    func oneRate() throws {
        let table = RatesTable(try RateSamples.table("authority,rate,own\nA,5,yes\n"))
        #expect(table.finding == "One rate: £5")
        #expect(table.rows.map(\.difference) == ["base"])
    }

    @Test("A difference from an own rate of nought has no percentage")
    func ownRateIsNought() throws {
        let table = RatesTable(try RateSamples.table("authority,rate,own\nA,0,yes\nB,5,\n"))
        #expect(table.rows.map(\.difference) == ["base", "+£5"])
        #expect(table.rows.map(\.percentage) == ["base", "n/a"])
    }

    @Test(
        "Groups and notes have a column when any row has one",
        arguments: [
            ("group", "Group"), ("note", "Note"), ("group,note", "Group and note"), ("source", nil),
        ])
    func remarks(columns: String, head: String?) throws {
        let values = columns.split(separator: ",").map { _ in "x" }.joined(separator: ",")
        let table = RatesTable(try RateSamples.table("authority,rate,\(columns)\nA,5,\(values)\n"))
        #expect(table.remarkHead == head)
    }

    @Test("Each source stands once, with its day, in the order of the file")
    func sources() throws {
        let csv = "authority,rate,source,source-date\nA,5,Return,2026-09-30\nB,4,Return,30/09/2026\nC,6,Website,\n"
        let basis = RatesTable(try RateSamples.table(csv)).basis
        #expect(basis.sourceLabel == "Sources")
        #expect(basis.sources == "Return, 30 September 2026; Website")
    }

    @Test("The details are sentences, and a year in words is called one")
    func details() throws {
        let csv = "authority,rate,service,year,basis\nA,5,Home care,not stated,Average paid.\n"
        let table = RatesTable(try RateSamples.table(csv))
        #expect(table.details == "Home care, year not stated, lowest first. Average paid.")
        let unit = RatesTable(try RateSamples.table("authority,rate,unit\nA,5,£ per hour\n"))
        #expect(unit.details == "£ per hour, lowest first." && unit.unit == "£ per hour")
    }

    @Test("A table of thousands of rates has a row and a place for each")
    func manyRates() throws {
        let rows = (1...5_000).map { "Council \($0),\($0 % 97).\($0 % 10)5,Source \($0)" }
        let table = RatesTable(try RateSamples.table("authority,rate,source\n" + rows.joined(separator: "\n") + "\n"))
        #expect(table.rows.count == 5_000)
        #expect(table.rows.allSatisfy { $0.plot != nil })
    }
}

@Suite struct RatesSummaryTests {
    @Test("Amounts have pence as soon as one of them has some")
    func pence() throws {
        let whole = RatesSummary(try RateSamples.table("authority,rate\nA,10\nB,20\nC,30\n"))
        #expect(whole.rows.map(\.value) == ["3", "£10", "£15", "£20", "£25", "£30", "£20"])
        let parts = RatesSummary(try RateSamples.table("authority,rate\nA,10\nB,20\nC,31\n"))
        #expect(parts.rows.map(\.value) == ["3", "£10.00", "£15.00", "£20.00", "£25.50", "£31.00", "£20.33"])
    }

    @Test("Comparators have a column only beside an own row", arguments: [("yes", true), ("no", false)])
    func comparators(own: String, hasComparators: Bool) throws {
        let summary = RatesSummary(try RateSamples.table("authority,rate,own\nA,10,\(own)\nB,20,\n"))
        #expect(summary.hasComparators == hasComparators)
        #expect(summary.rows.allSatisfy { ($0.comparators != nil) == hasComparators })
    }

    @Test(
        "The finding is the middle half, or the range of a few rates",
        arguments: [
            ("A,1\nB,2\nC,3\nD,4\n", "The middle half of 4 rates: £1.75 to £3.25"),
            ("A,1\nB,2\n", "2 rates from £1.00 to £2.00"), ("A,1\n", "One rate: £1"),
            ("A,1\nB,1\nC,1\nD,1\n", "4 rates, all £1"),
        ])
    func finding(rows: String, finding: String) throws {
        #expect(RatesSummary(try RateSamples.table("authority,rate\n" + rows)).finding == finding)
    }
}

@Suite struct RateDecimalsTests {
    @Test("A summary has the decimals of the rates it sums up")
    func decimals() throws {
        let hours = RatesSummary(try RateSamples.table("authority,rate,unit\nA,7.5,hours\nB,7.2,hours\nC,8.4,hours\n"))
        #expect(hours.finding == "3 rates from 7.20 to 8.40")
        let miles = RatesSummary(
            try RateSamples.table("authority,rate,unit\nA,0.450,£ per mile\nB,0.455,£ per mile\nC,0.453,£ per mile\n"))
        #expect(miles.finding == "3 rates from £0.450 to £0.455")
    }
}
