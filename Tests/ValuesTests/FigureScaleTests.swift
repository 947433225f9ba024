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
            ("4800000000,,£bn,", "4.8", "£4,800,000,000bn"),
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
            "a,,\"£4,800,000\",,£m,1\nb,,\"£4,800,000\",,£m,\nc,,188,,£m,\nd,,99999,,£m,\ne,,,a * 1,£m,1")
        #expect(reading.findings == [])
        #expect(
            ["a", "b", "c", "e"].map { reading.value("figures.\($0)") } == ["£4.8m", "£4,800,000", "£188m", "£4.8m"])
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
}
