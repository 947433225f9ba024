import Datasets
import TestSupport
import Testing

@testable import Reports

@Suite struct ComparisonBarTests {
    @Test(
        "bars begin at nought, in proportion, with a line where the marked amount ends",
        arguments: [
            ([50, 100, 25], 50, "0+49.0% 0+98.0% 0+24.5% |49.0%"),
            // From −50 to 150 nought stands at a quarter of 98%.
            ([-50, 150], nil, "0+24.5% 24.5%+73.5% |"),
            ([-30, -60], -30, "49.0%+49.0% 0+98.0% |49.0%"),
            ([0, 7], nil, "0+0.0% 0+98.0% |"), ([1, nil, 3], nil, "0+32.7% – 0+98.0% |"),
        ] as [([Int?], Int?, String)])
    func drawn(_ amounts: [Int?], _ mark: Int?, _ expected: String) {
        let bars = ComparisonBar.all(of: amounts.map { $0.map(Rational.init) }, mark: mark.map(Rational.init))
        let drawn = bars.map { bar in bar.map { "\($0.start ?? "0")+\($0.length)" } ?? "–" }.joined(separator: " ")
        #expect("\(drawn) |\(bars.compactMap(\.?.mark).first ?? "")" == expected)
    }

    @Test("one amount, or only noughts, are not drawn", arguments: [[5], [0, 0], [nil, 5], []] as [[Int?]])
    func notDrawn(_ amounts: [Int?]) {
        #expect(ComparisonBar.all(of: amounts.map { $0.map(Rational.init) }, mark: nil).allSatisfy { $0 == nil })
    }
}
