import Settings
import Testing

@testable import Reports

@Suite struct RiskScoreModelTests {
    private let scale = RiskScale.standard

    @Test(arguments: [(4, 3, "falls by 4"), (4, 5, "rises by 4"), (2, 8, "unchanged")])
    func theMovementIsInWords(_ likelihood: Int, _ impact: Int, _ words: String) {
        let score = scale.score(likelihood: likelihood, impact: impact)
        let before = scale.score(likelihood: 4, impact: 4)
        #expect(RiskScoreModel(score, on: scale, after: before, Phrases.english.risks).movement == words)
    }

    @Test func fourBandsHaveFourTints() {
        #expect(scale.bands.map(scale.tint) == ["1", "2", "3", "4"])
    }

    @Test(arguments: [1: ["1"], 2: ["1", "4"], 3: ["1", "3", "4"], 5: ["1", "2", "3", "3", "4"]])
    func theLowestAndHighestOfOtherBandsHaveTheOuterTints(_ count: Int, _ tints: [String]) {
        #expect((0..<count).map { RiskScale.tint(ofLevel: $0, among: count) } == tints)
    }

    @Test func bandsSayTheirRanges() {
        #expect(scale.bandModels(Phrases.english.risks).map(\.range) == ["1 to 4", "5 to 9", "10 to 16", "17 to 25"])
    }
}
