import PaperSamples
import TestSupport
import Testing
import Values

@Suite struct ScoresTests {
    static let scale = "scores: {scale: 0-10, low: does not meet the need, high: meets it in full}"

    static func paper(
        _ scores: String, weights: String?, text: String = "{{ scores.table }}", settings: String = scale,
        outcomes: [String] = []
    ) -> PaperSample {
        let options = (1...3).map { number in
            let outcome = outcomes.count >= number ? "\n\n### Outcome\n\n\(outcomes[number - 1])" : ""
            return "## Option \(number)\(number == 2 ? " {#commission}" : "")\(outcome)\n"
        }
        return PaperSample(
            "---\ntitle: P\n\(settings)\n---\n\n\(text)\n\n\(options.joined(separator: "\n"))",
            data: ["scores.csv": scores].merging(weights.map { ["weights.csv": $0] } ?? [:]) { first, _ in first })
    }

    private static let wide = """
        criterion,Option 1,Option 2,Option 3,reason
        Price,7,5,5,By the finance model
        Quality of care,5,8,5,
        NHS fit,6,7,6,

        """
    private static let long = """
        option,criterion,score,reason
        1,Price,7,
        1,Quality of care,5,
        1,NHS fit,6,
        commission,Price,5,
        Option 2,quality of care,8,Fewer handovers
        2,NHS fit,7,
        3,Price,5,
        3,Quality of care,5,
        3,NHS fit,6,

        """
    private static let weights = "criterion,weight\nPrice,40\nQuality of care,35%\nNHS fit,25\n"

    @Test(
        "what names stand for",
        arguments: [
            ("scores.option-1.total", "6.05"), ("scores.option-2.total", "6.55"), ("scores.commission.total", "6.55"),
            ("scores.option-2.rank", "first"), ("scores.option-1.rank", "2nd"), ("scores.option-3.rank", "3rd"),
            ("scores.option-2.price", "5"), ("scores.option-2.quality-of-care", "8"), ("scores.first", "Option 2"),
            ("scores.scale", "0 (does not meet the need) to 10 (meets it in full)"),
            ("weights.quality-of-care", "35%"),
            // 0.4 × 2 = 0.8 against 1.3; ahead by the others, 130 ÷ 60; 2 w = (1 − w) 13 ÷ 6 at 52 %
            ("scores.option-2.stays-first.price", "Option 2 stays first while price weighs under 52%"),
            ("scores.option-2.stays-first.nhs-fit", "Option 2 stays first whatever NHS fit weighs"),
            (
                "scores.option-2.stays-first.quality-of-care",
                "Option 2 stays first while quality of care weighs over 22%"
            ),
            ("scores.option-1.stays-first.price", "Option 1 is first alone only while price weighs over 52%"),
            ("scores.option-3.stays-first.price", "Option 3 is not first alone, whatever price weighs"),
        ])
    func names(_ name: String, _ printed: String) {
        for scores in [Self.wide, Self.long] {
            let reading = Self.paper(scores, weights: Self.weights)
            #expect(reading.findings == [])
            #expect(reading.value(name) == printed)
        }
    }

    @Test("every listed name has a value, each once")
    func listed() throws {
        let names = try #require(Self.paper(Self.wide, weights: Self.weights).paper).names
        #expect(names.values.allSatisfy { names.value(named: $0) != nil })
        #expect(Set(names.values).count == names.values.count)
        #expect(names.values.contains("scores.option-3.stays-first.price"))
    }

    @Test("equal totals share a rank, and none of them stays first")
    func ties() {
        let reading = Self.paper(
            "criterion,Option 1,Option 2\nPrice,6,4\nQuality,4,6\n", weights: "criterion,weight\nPrice,50\nQuality,50\n"
        )
        #expect(reading.findings == [])
        #expect(reading.value("scores.first") == "Option 1 and Option 2")
        #expect(reading.value("scores.option-1.rank") == "equal first")
        #expect(
            reading.value("scores.option-1.stays-first.price")
                == "Option 1 is first alone only while price weighs over 50%")
    }

    @Test("a criterion with all the weight leaves nothing to keep in proportion")
    func wholeWeight() {
        let reading = Self.paper("criterion,Option 1,Option 2\nPrice,6,4\n", weights: "criterion,weight\nPrice,100\n")
        #expect(
            reading.value("scores.option-1.stays-first.price")
                == "Price has the whole weight, so there are no others to keep in proportion")
    }

    @Test("what is at least as good by every criterion is said, and what is the same")
    func dominance() throws {
        let scores = try #require(Self.paper(Self.wide, weights: Self.weights).paper?.data.scores)
        #expect(
            scores.dominance.map { "\($0.better): \($0.worse)" } == [
                "Option 1: [\"Option 3\"]", "Option 2: [\"Option 3\"]",
            ])
        let same = Self.paper("criterion,Option 1,Option 2\nPrice,6,6\n", weights: "criterion,weight\nPrice,100\n")
        #expect(same.paper?.data.scores?.equals == [["Option 1", "Option 2"]])
        #expect(same.paper?.data.scores?.unscored == ["Option 3"])
    }

    @Test(
        "weights that need decimals come to exactly 100, and a threshold between decimals is rounded to the safe side")
    func thirds() {
        let weights = "criterion,weight\nPrice,33.33\nQuality,33.33\nFit,33.34\n"
        let reading = Self.paper(
            "criterion,Option 1,Option 2\nPrice,7,5\nQuality,4,8\nFit,6,5\n", weights: weights)
        #expect(reading.findings == [])
        // 2 w = (1 − w) × (4 × 33.33 − 33.34) ÷ 66.67: w = 42.851…%
        #expect(
            reading.value("scores.option-2.stays-first.price") == "Option 2 stays first while price weighs under 42.8%")
    }

    @Test("the accessor of other tables gives total and rank")
    func accessor() throws {
        let scores = try #require(Self.paper(Self.wide, weights: Self.weights).paper?.data.scores)
        #expect(scores.total(ofOption: "option-1")?.printed == "6.05")
        #expect(scores.total(ofOption: "option-1")?.rank == 2)
        #expect(scores.total(ofOption: "option-4") == nil)
    }

    @Test("a table of that name that the text shows and that has no weights stays a table")
    func ownTable() {
        let reading = Self.paper(
            "criterion,Option 1,Option 2\nPrice,Good,Poor\n", weights: nil, text: "{{ table.scores }}", settings: "")
        #expect(reading.findings == [])
        #expect(reading.value("table.scores.price.option-1") == "Good")
    }

    @Test("weights without scores are a table like any other")
    func ownWeights() {
        let reading = PaperSample(
            "# P\n\n{{ table.weights }}\n\n## Option 1\n", data: ["weights.csv": "criterion,weight\nPrice,40\n"])
        #expect(reading.findings == [])
    }
}
