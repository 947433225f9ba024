import Datasets
import TestSupport
import Testing

@testable import Reports

@Suite struct BarTests {
    @Test(
        "bars begin at nought, in proportion, with a line where the marked amount ends",
        arguments: [
            ([50, 100, 25], 50, "0.0%+50.0% 0.0%+100.0% 0.0%+25.0% |50.0%"),
            // From −50 to 150 nought stands at a quarter.
            ([-50, 150], nil, "0.0%+25.0% 25.0%+75.0% |"),
            ([-30, -60], -30, "50.0%+50.0% 0.0%+100.0% |50.0%"),
            ([0, 7], nil, "0.0%+0.0% 0.0%+100.0% |"), ([1, nil, 3], nil, "0.0%+33.3% – 0.0%+100.0% |"),
        ] as [([Int?], Int?, String)])
    func drawn(_ amounts: [Int?], _ mark: Int?, _ expected: String) {
        let bars = Bar.all(of: amounts.map { $0.map(Rational.init) }, mark: mark.map(Rational.init))
        let drawn = bars.map { bar in bar.map { "\($0.start)+\($0.length)" } ?? "–" }.joined(separator: " ")
        #expect("\(drawn) |\(bars.compactMap(\.?.mark).first ?? "")" == expected)
    }

    @Test("one amount, or only noughts, are not drawn", arguments: [[5], [0, 0], [nil, 5], []] as [[Int?]])
    func notDrawn(_ amounts: [Int?]) {
        #expect(Bar.all(of: amounts.map { $0.map(Rational.init) }, mark: nil).allSatisfy { $0 == nil })
    }
}
