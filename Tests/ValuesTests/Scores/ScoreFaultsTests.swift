import PaperSamples
import TestSupport
import Testing

@Suite struct ScoreFaultsTests {
    private static let weights = "criterion,weight\nPrice,60\nQuality,40\n"

    @Test(
        "what is wrong with a row is told at its cell",
        arguments: [
            ("1,Price,7\n1,Quality,5\n1️⃣9,Price,5", "score-option"), ("1,Price,1️⃣70\n1,Quality,5", "score-range"),
            ("1,Price,1️⃣-1\n1,Quality,5", "score-range"), ("1,Price,1️⃣n/a\n1,Quality,5", "not-number"),
            ("1,Price,1️⃣7%\n1,Quality,5", "not-number"), ("1,Price,1️⃣good\n1,Quality,5", "not-number"),
            ("1,Price,1️⃣\n1,Quality,5", "empty-cell"), ("1,1️⃣,7\n1,Quality,5\n1,Price,6", "empty-cell"),
            ("1,Price,7\n1,Quality,5\n1️⃣,Price,5", "empty-cell"),
            ("1,Price,7\n1,Quality,5\n1,1️⃣price,6", "duplicate-row"),
            ("1,Price,7\n1,1️⃣Qualty,5", "score-criterion"), ("1,Price,7\n1,Quality,5\n1,1️⃣Total,6.2", "score-total"),
            ("1,Price,7\n1,Quality,5\n1,1️⃣Rank,1", "score-total"),
            ("1,Price,7\n1,Quality,5\n2,1️⃣Price,5", "score-missing"),
        ])
    func longRows(_ rows: String, _ rule: String) {
        let marked = rule == "score-missing" ? rows.replacing("1️⃣", with: "") : rows
        let reading = ScoresTests.paper("option,criterion,score\n\(marked)\n", weights: Self.weights)
        if rule == "score-missing" {
            #expect(reading.dataFindings == ["score-missing@scores.csv:3:3"])
        } else {
            expectDataFindings(rule, in: reading)
        }
        #expect(reading.diagnostics.count == 1)
        #expect(reading.value("scores.option-1.total") == nil)
    }

    @Test(
        "what is wrong with a table that has a column for each option is told at its cell or head",
        arguments: [
            ("criterion,Option 1,1️⃣Option 7\nPrice,7,5\nQuality,5,8", "score-option"),
            ("criterion,Option 1,1️⃣1\nPrice,7,5\nQuality,5,8", "duplicate-row"),
            ("criterion,Option 1,Option 2\nPrice,7,1️⃣\nQuality,5,8", "empty-cell"),
            ("criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,8\n1️⃣Price,7,5", "duplicate-row"),
            ("criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,8\n1️⃣Fit,7,5", "score-criterion"),
            ("criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,8\n1️⃣Weighted total,7,5", "score-total"),
            ("criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,8\n1️⃣Stays first,7,5", "reserved-name"),
        ])
    func wideRows(_ scores: String, _ rule: String) {
        let reading = ScoresTests.paper("\(scores)\n", weights: Self.weights)
        expectDataFindings(rule, in: reading)
        #expect(reading.diagnostics.count == 1)
    }

    @Test("a column of weights among the scores is told where weights go, and notes are reasons")
    func weightsAmongScores() {
        let reading = ScoresTests.paper(
            "criterion,Weight,Option 1,Option 2,notes\nPrice,60,7,5,x\nQuality,40,5,8,\n", weights: Self.weights)
        #expect(reading.dataFindings.contains("score-option@scores.csv:1:11"))
        #expect(reading.suggestions.contains { $0?.contains("weights.csv") == true })
    }

    @Test(
        "what is wrong with weights is told at their cells",
        arguments: [
            ("Price,60\nQuality,1️⃣35", "weight-sum", "60% + 35% is 95%"),
            ("Price,0.6\nQuality,1️⃣0.4", "weight-sum", "is 1%"),
            ("Price,60\nQuality,1️⃣-40", "not-number", ""), ("Price,60\nQuality,1️⃣much", "not-number", ""),
            ("Price,60\nQuality,1️⃣", "empty-cell", ""), ("Price,60\nQuality,30\n1️⃣price,10", "duplicate-row", ""),
            ("Price,60\nQuality,40\n1️⃣Total,100", "score-total", ""),
            ("Price,60\nQuality,30\n1️⃣Fit,10", "score-criterion", ""),
        ])
    func weights(_ rows: String, _ rule: String, _ message: String) {
        let reading = ScoresTests.paper(
            "criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,8\n", weights: "criterion,weight\n\(rows)\n")
        expectDataFindings(rule, in: reading)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.messages.first?.contains(message) == true || message.isEmpty)
    }

    @Test("a paper without weights, and one without a scale, are told what to add")
    func missing() {
        let scores = "criterion,Option 1,Option 2\nPrice,7,5\n"
        let without = ScoresTests.paper(scores, weights: nil)
        #expect(without.dataFindings == ["weights-missing@scores.csv:1:1"])
        #expect(without.diagnostics.count == 1)
        let unscaled = ScoresTests.paper(scores, weights: "criterion,weight\nPrice,100\n", settings: "topic: Care")
        #expect(unscaled.dataFindings == ["score-scale@scores.csv:1:1"])
        #expect(unscaled.diagnostics.count == 1)
    }

    @Test(
        "a scale that is wrong is told at its setting and nowhere else",
        arguments: [
            "scores: {scale: 1️⃣10-0, low: a, high: b}", "scores: {scale: 1️⃣ten, low: a, high: b}",
            "scores: {scale: 1️⃣5, low: a, high: b}", "scores: {1️⃣scale: 0-10, low: a}",
            "scores: {1️⃣low: a, high: b}", "scores: {scale: 0-10, low: a, high: b, 1️⃣higher: c}",
            "scores: 1️⃣0-10",
        ])
    func scales(_ settings: String) {
        let reading = ScoresTests.paper(
            "criterion,Option 1,Option 2\nPrice,7,5\n", weights: "criterion,weight\nPrice,100\n", settings: settings)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.place.span?.start == reading.text.position(ofMark: 1))
    }

    @Test(
        "the ends of a scale are written with a hyphen, a dash or “to”",
        arguments: ["0-10", "0–10", "0 to 10", "0 - 10", "-3 to 10"])
    func scale(_ text: String) {
        let reading = ScoresTests.paper(
            "criterion,Option 1,Option 2\nPrice,7,5\n", weights: "criterion,weight\nPrice,100\n",
            settings: "scores: {scale: \"\(text)\", low: a, high: b}")
        #expect(reading.findings == [])
        #expect(reading.value("scores.scale") == "\(text.hasPrefix("-") ? "-3" : "0") (a) to 10 (b)")
    }

    @Test("where the recommended option does not score highest, the paper says why")
    func recommended() {
        let outcomes = ["Not recommended", "1️⃣Recommended", "Not recommended"]
        let scores = "criterion,Option 1,Option 2\nPrice,7,5\nQuality,5,7\n"
        let without = ScoresTests.paper(scores, weights: Self.weights, outcomes: outcomes)
        expectFindings("score-recommended", in: without)
        #expect(
            without.messages == [
                "Option 2 is recommended and is 2nd with a weighted score of 5.8; Option 1 has the highest score, 6.2"
            ])
        let because = ScoresTests.scale.dropLast() + ", because: Option 1 is unlawful}"
        #expect(
            ScoresTests.paper(scores, weights: Self.weights, settings: String(because), outcomes: outcomes).findings
                == [])
        let unneeded = ScoresTests.paper(
            scores, weights: "criterion,weight\nPrice,50\nQuality,50\n",
            settings: ScoresTests.scale.dropLast() + ", because: 1️⃣Option 1 is unlawful}",
            outcomes: ["Not recommended", "Recommended"])
        expectFindings("score-reason", in: unneeded)
        let unscored = ScoresTests.paper(
            "criterion,Option 1,Option 3\nPrice,7,5\nQuality,5,7\n", weights: Self.weights, outcomes: outcomes)
        expectFindings("score-recommended", in: unscored)
    }
}
