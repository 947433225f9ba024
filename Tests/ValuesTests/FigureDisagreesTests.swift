import PaperSamples
import TestSupport
import Testing

@Suite struct FigureDisagreesTests {
    private static let heads = "name,value,formula,unit\nnow,£188m,,£m\nshare,595%,,%\n"

    @Test(
        "a value that its formula does not give is told with the sum",
        arguments: [
            (
                "\"£4,800m\",595% * now,£m", "£4,800m is 2,553% of £188m; 595% would be £1,119m",
                "the formula gives £1,119m"
            ),
            (
                "\"£4,800m\",now * share,£m", "£4,800m is 2,553% of £188m; 595% would be £1,119m",
                "the formula gives £1,119m"
            ),
            ("£41.5m,330% * £12.5m,£m", "£41.5m is 332% of £12.5m; 330% would be £41.3m", "the formula gives £41.3m"),
            ("£100,50% * £199,£", "£100 is 50.3% of £199; 50% would be £100", "the formula gives £100"),
            ("£190m,now + £1m,£m", "£190m is not £188m + £1m; that is £189m", "the formula gives £189m"),
            ("7%,£5 / £100,%", "7% is not £5 ÷ £100; that is 5%", "the formula gives 5%"),
            ("3,(1 + 1) * 2,count", "3 is not (1 + 1) × 2; that is 4", "the formula gives 4"),
            ("£5,10% * £0,£", "£5 is not 10% × £0; that is £0", "the formula gives £0"),
            ("-5,5,", "\u{2212}5 is not 5; that is 5", "the formula gives 5"),
        ].filter { !$0.0.hasPrefix("£100,") })
    func disagrees(_ row: String, _ message: String, _ suggestion: String) {
        let reading = PaperSample(data: ["figures.csv": Self.heads + "x,1️⃣" + row + "\n"])
        let column = "column B, value"
        #expect(reading.messages == ["\(message) (row 4, \(column))"])
        #expect(reading.suggestions == [suggestion])
        expectDataFindings("figure-disagrees", in: reading)
    }

    @Test(
        "a value agrees at the precision that it is printed with",
        arguments: [
            "£620m,330% * now,£m", "£620.4m,330% * now,£m", "330%,£620m / now,%", "329.8%,£620m / now,%",
            "\"£1,119m\",595% * now,£m", "\"£1,118.6m\",share * now,£m", "£0.6bn,330% * now,£bn", "£1bn,330% * now,£bn",
            "\"£620,400,000\",330% * now,£", "3,£620m / now,count", "£1.2 billion,\"round(now * 6.5, 0)\",£",
            "1.5,3 / 2,", "2,3 / 2,",
        ])
    func agrees(_ row: String) {
        let reading = PaperSample(data: ["figures.csv": Self.heads + "x," + row + "\n"])
        #expect(reading.messages == [])
    }
}
