import PaperSamples
import TestSupport
import Testing

/// Figures whose digits and unit do not go together, and numbers as programs save them.
@Suite struct FigureScaleTests {
    private func sample(_ rows: String) -> PaperSample {
        PaperSample(data: ["figures.csv": "name,label,value,formula,unit,decimals\n\(rows)\n"])
    }

    @Test(
        "an amount with all its noughts under thousands, millions or billions stops the build",
        arguments: [
            ("4800000,,£m,1", "4.8", "£4,800,000m"), ("188000000,,£m,", "188", "£188,000,000m"),
            ("\"188,000,000\",,£m,", "188", "£188,000,000m"), ("52000000,,£k,", "52000", "£52,000,000k"),
            ("4800000000,,£bn,", "4.8", "£4,800,000,000bn"), ("40000,,£m,", "0.04", "£40,000m"),
            ("\"400,000\",,£k,", "400", "£400,000k"), ("-250000,,£k,0", "-250", "\u{2212}£250,000k"),
        ])
    func tooLarge(_ row: String, _ meant: String, _ printed: String) {
        let reading = sample("typed,Typed,1️⃣\(row)")
        expectDataFindings("figure-scale", in: reading)
        #expect(reading.messages == ["this would be printed as \(printed) (row 2, column C, value)"])
        #expect(reading.suggestions == ["write \(meant), or the amount with its own sign, such as £188,000,000"])
    }

    @Test("an amount with its own sign is what it says, in the unit where decimals are asked for")
    func ownSign() {
        let reading = sample(
            """
            a,,"£4,800,000",,£m,1
            b,,"£4,800,000",,£m,
            c,,188,,£m,
            d,,9999,,£m,
            e,,,a * 1,£m,1
            f,,123456,,£k,
            g,,"£400,000k",,£k,
            h,,£400m,,£k,
            """)
        #expect(reading.findings == [])
        #expect(
            ["a", "b", "c", "e", "f", "g", "h"].map { reading.value("figures.\($0)") }
                == ["£4.8m", "£4,800,000", "£188m", "£4.8m", "£123,456k", "£400,000k", "£400m"])
    }

    @Test("a percentage below 1 without its sign is a warning that says both readings")
    func belowOne() {
        let reading = sample("uplift,,1️⃣0.027,,%,\nsigned,,0.5%,,%,\nnone,,0,,%,\nmore,,2.7,,%,")
        expectDataFindings("percentage-sign", in: reading)
        #expect(
            reading.messages == ["this is printed as 0.027%, and could be meant as 2.7% (row 2, column C, value)"])
        #expect(reading.suggestions == ["write 0.027% or 2.7%, with the sign"])
    }

    @Test("so is a set of rates in percent whose numbers are all below 1")
    func ratesBelowOne() {
        let rates = PaperSample(
            data: ["rates.csv": "authority,rate,unit\nEastham,1️⃣0.62,%\nWestlow,0.7,%\n"])
        expectDataFindings("percentage-sign", in: rates)
        #expect(PaperSample(data: ["rates.csv": "authority,rate,unit\nEastham,0.62,%\nWestlow,1.7,%\n"]).findings == [])
    }

    @Test("a year has no comma, where the row says that it is one")
    func years() {
        let reading = sample(
            """
            start-year,,2027,,,
            award,Year of award,2028,,count,
            end,,2031,,year,
            hours,Hours a year,2000,,count,
            people,,2026,,count,
            last-year,"Homes, last year","2,026",,count,
            """)
        #expect(reading.findings == [])
        let names = ["start-year", "award", "end", "hours", "people"]
        #expect(names.map { reading.value("figures.\($0)") } == ["2027", "2028", "2031", "2,000", "2,026"])
    }

    @Test("the nought that programs save behind a whole number is left out, of a count and of decimals")
    func savedNought() {
        let reading = sample("people,,52000.0,,count,\nscore,,4.0,,,\nexact,,21.875,,£,2.0")
        #expect(reading.findings == [])
        #expect(["people", "score", "exact"].map { reading.value("figures.\($0)") } == ["52,000", "4.0", "£21.88"])
    }

    @Test("decimals hold for a typed value as for a worked out one")
    func decimals() {
        let reading = sample("a,,£21.5,,£,0\nb,,2.75,,%,1\nc,,1250,,count,1")
        #expect(["a", "b", "c"].map { reading.value("figures.\($0)") } == ["£22", "2.8%", "1,250.0"])
    }

    @Test(
        "decimals that make another amount of a typed value stop the build",
        arguments: [
            ("£1.25m", "£", 0, "£1m", 2), ("£12.5m", "£", 0, "£13m", 1), ("£1.25m", "", 0, "£1m", 2),
            ("£40000", "£m", 1, "£0.0m", 2), ("1.25", "£m", 0, "£1m", 2), ("£0.40", "£", 0, "£0", 1),
            ("0.4%", "%", 0, "0%", 1), ("0.25", "", 0, "0", 2),
        ])
    func anotherAmount(_ value: String, _ unit: String, _ decimals: Int, _ printed: String, _ enough: Int) {
        let reading = sample("typed,Typed,1️⃣\(value),,\(unit),\(decimals)")
        expectDataFindings("figure-rounded", in: reading)
        #expect(
            reading.messages == ["\(value.quoted) would be printed as \(printed) (row 2, column C, value)"])
        #expect(
            reading.suggestions == [
                "write \(enough) in the column “decimals”, or the number here as it is to be printed"
            ])
        #expect(sample("typed,Typed,\(value),,\(unit),\(enough)").findings == [])
    }

    @Test("so do those that make another amount of a result")
    func anotherResult() {
        let reading = sample("a,,,1️⃣£40000,£m,0\nb,,,2️⃣£140000,£m,\nc,,,3️⃣£1.25m,£m,0\nd,,,4️⃣1 / 4000,%,1")
        expectDataFindings(
            "figure-rounded", "figure-rounded", "figure-rounded", "figure-rounded", in: reading)
        #expect(
            reading.messages == [
                "the result £40,000 would be printed as £0m (row 2, column D, formula)",
                "the result £140,000 would be printed as £0.1m (row 3, column D, formula)",
                "the result £1,250,000 would be printed as £1m (row 4, column D, formula)",
                "the result 0.025% would be printed as 0.0% (row 5, column D, formula)",
            ])
    }

    @Test("a rounding that is asked for and leaves the amount what it is, is meant")
    func sameAmount() {
        let reading = sample("a,,£1.25m,,£k,0\nb,,£12.4m,,£m,0\nc,,£1.5,,£,0\nd,,£3m,,£,0\ne,,£1.25m,,£,\nf,,1.4,,,0")
        #expect(reading.findings == [])
        #expect(
            ["a", "b", "c", "d", "e", "f"].map { reading.value("figures.\($0)") }
                == ["£1,250k", "£12m", "£2", "£3m", "£1.25m", "1"])
    }

    @Test("an end of a range keeps what the notation of its value would lose")
    func rangeKeepsItsDigits() {
        let sample = PaperSample(
            data: ["figures.csv": "name,value,unit,decimals,low,high\na,£1.2m,£m,1,\"£40,000\",£1400000\n"])
        #expect(sample.findings == [])
        let figure = sample.paper?.data.figures?.figure(named: "a")
        #expect(figure?.low?.printed == "£40,000")
        #expect(figure?.high?.printed == "£1.4m")
    }
}
