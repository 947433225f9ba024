import Datasets
import PaperSamples
import TestSupport
import Testing

@Suite struct RateStatisticsTests {
    /// The rates of the seed paper.
    static let published = """
        authority,rate,own
        Bromley,£29.33,
        Camden,£21.87,yes
        Hackney,£21.26,
        Hounslow,£23.24,
        Islington,£21.30,
        Kensington & Chelsea,£21.88,
        Kingston Upon Thames,£18.99,
        Merton,£25.13,
        Southwark,£21.25,
        Tower Hamlets,£21.09,
        Waltham Forest,£17.36,
        Westminster,£21.96,

        """

    @Test(
        "the published rates give the published statistics",
        arguments: [
            ("mean", "£22.06"), ("median", "£21.59"), ("count", "12"), ("lowest", "£17.36"), ("highest", "£29.33"),
            ("range", "£11.97"), ("lower-quartile", "£21.21"), ("upper-quartile", "£22.28"),
            ("own", "£21.87"), ("own.rank", "7th lowest"), ("own.against-mean", "0.9% below"),
            ("own.against-median", "2.7% above"), ("comparators.mean", "£22.07"), ("comparators.median", "£21.30"),
            ("comparators.count", "11"), ("camden", "£21.87"), ("bromley.rank", "12th lowest"),
            ("bromley.difference", "+£7.46"), ("waltham-forest.percent", "\u{2212}20.6%"),
            ("waltham-forest.rank", "lowest"), ("kensington-and-chelsea", "£21.88"), ("camden.difference", "£0.00"),
        ])
    func golden(_ name: String, _ printed: String) {
        #expect(PaperSample(data: ["rates.csv": Self.published]).value("rates.\(name)") == printed)
    }

    @Test("they are exact: 22.055 and 21.585, and a half is rounded away from zero")
    func exact() throws {
        let table = try #require(PaperSample(data: ["rates.csv": Self.published]).paper?.data.rates(named: "rates"))
        #expect(table.statistics.mean.decimalText(places: 6) == "22.055")
        #expect(table.statistics.median.decimalText(places: 6) == "21.585")
    }

    @Test(
        "quartiles are the inclusive ones",
        arguments: [
            ([10], "£10", "£10", "£10"), ([10, 20], "£12.50", "£15.00", "£17.50"), ([10, 20, 30], "£15", "£20", "£25"),
            ([30, 10, 20, 40], "£17.50", "£25.00", "£32.50"), ([1, 2, 3, 4, 5], "£2", "£3", "£4"),
        ] as [([Int], String, String, String)])
    func quartiles(_ rates: [Int], _ lower: String, _ median: String, _ upper: String) {
        let rows = rates.enumerated().map { "council \($0),\($1)\n" }.joined()
        let reading = PaperSample(data: ["rates.csv": "authority,rate\n" + rows])
        #expect(reading.value("rates.lower-quartile") == lower)
        #expect(reading.value("rates.median") == median)
        #expect(reading.value("rates.upper-quartile") == upper)
    }

    @Test("statistics and ranks agree with whole numbers of pence counted another way")
    func agreement() throws {
        var dice = Dice(seed: 11)
        for _ in 0..<60 {
            let pence = (0..<(1 + dice.roll(40))).map { _ in 1_500 + dice.roll(40) }
            let rows = pence.enumerated().map { "c\($0),\($1 / 100).\($1 % 100 / 10)\($1 % 10)\n" }.joined()
            let reading = PaperSample(data: ["rates.csv": "authority,rate\n" + rows])
            let table = try #require(reading.paper?.data.rates(named: "rates"))
            let sorted = pence.sorted()
            // Four times as many pence, so that quartiles are whole.
            let quartile = { (number: Int) in
                let place = number * (sorted.count - 1)
                let next = place / 4 + 1 < sorted.count ? sorted[place / 4 + 1] : 0
                return 4 * sorted[place / 4] + (place % 4 == 0 ? 0 : (place % 4) * (next - sorted[place / 4]))
            }
            let statistics = table.statistics
            #expect(try statistics.lowerQuartile == Rational(quartile(1)).divided(by: Rational(400)))
            #expect(try statistics.median == Rational(quartile(2)).divided(by: Rational(400)))
            #expect(try statistics.upperQuartile == Rational(quartile(3)).divided(by: Rational(400)))
            #expect(try statistics.mean == Rational(pence.reduce(0, +)).divided(by: Rational(100 * pence.count)))
            for (index, own) in pence.enumerated() {
                let ranked = try #require(table.ranking.first { $0.rate.slug == "c\(index)" })
                #expect(ranked.rank == 1 + pence.count { $0 < own })
                #expect(ranked.isShared == (pence.count { $0 == own } > 1))
            }
        }
    }
}
