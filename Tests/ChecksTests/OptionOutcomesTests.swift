import PaperSamples
import TestSupport
import Testing

@Suite struct OptionOutcomesTests {
    /// Options with points for and against, the first a baseline, with these outcomes.
    private func findings(_ outcomes: [String?], baseline: String = " (do nothing)") -> [String] {
        let options = outcomes.enumerated().map { index, outcome in
            "## Option \(index + 1)\(index == 0 ? baseline : "")\n\n### Pros\n\nText\n\n"
                + (outcome.map { "### Outcome\n\n\($0)\n" } ?? "")
        }
        return PaperSample("# P\n\n" + options.joined(separator: "\n")).ofOptionOutcomes.inSourceOrder().map(\.rule.id)
    }

    @Test(
        "outcomes that make a decision",
        arguments: [
            ["Recommended", "Not recommended"], ["Rejected", "Preferred", "Discounted"], ["Shortlisted", "Discounted"],
            ["Discounted", "Discounted"], [nil, nil], ["Shortlisted", nil], ["Recommended."],
        ] as [[String?]])
    func sound(_ outcomes: [String?]) { #expect(findings(outcomes) == []) }

    @Test(
        "outcomes that make none",
        arguments: [
            (["Not recommended", "Rejected"], ["one-recommended"]),
            (["Recommended", "Preferred"], ["one-recommended"]),
            (["Recommended", nil], ["outcome-missing"]),
            (["Recommended", "Shortlisted", "Discounted"], ["one-recommended"]),
            (["Not recommended", nil], ["one-recommended", "outcome-missing"]),
            (["Recommended", "Recommended", "Recommended"], ["one-recommended", "one-recommended"]),
        ] as [([String?], [String])])
    func unsound(_ outcomes: [String?], _ rules: [String]) { #expect(findings(outcomes) == rules) }

    @Test("a decision needs an option that changes nothing")
    func baseline() {
        #expect(findings(["Recommended", "Rejected"], baseline: "") == ["baseline-missing"])
        #expect(findings(["Shortlisted", "Discounted"], baseline: "") == [])
        #expect(findings(["Recommended", "Rejected"], baseline: " {.baseline}") == [])
    }

    @Test("an aspect without text and an option without points")
    func empty() {
        let reading = PaperSample("# P\n\n## Option 1\n\n### Pros\n\n### Cons\n\nText\n\n## Option 2\n\nText\n")
        #expect(reading.ofOptionOutcomes.inSourceOrder().map(\.rule.id) == ["aspect-empty", "option-points"])
    }

    @Test("an aspect that holds only a block is not empty")
    func block() {
        let reading = PaperSample(
            "# P\n\n## Option 1\n\n### Pros\n\n{{ rates.table }}\n", data: ["rates.csv": "authority,rate\nA,20\n"])
        #expect(reading.ofOptionOutcomes.isEmpty)
    }
}
