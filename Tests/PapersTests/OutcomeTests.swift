import Markdown
import PaperSamples
import Papers
import TestSupport
import Testing

@Suite struct OutcomeTests {
    @Test(arguments: [
        ("Recommended", Verdict.recommended), ("recommended.", .recommended), ("Preferred", .preferred),
        ("NOT RECOMMENDED", .notRecommended), ("Not recommended.", .notRecommended), ("Rejected", .rejected),
        ("Shortlisted", .shortlisted), ("Discounted", .discounted), ("**Recommended**", .recommended),
        ("*Not* **recommended**.", .notRecommended), ("Not\nrecommended", .notRecommended),
        ("Not\u{A0}recommended", .notRecommended),
    ])
    func theFirstParagraphIsTheVerdict(_ text: String, _ verdict: Verdict) throws {
        let reading = PaperSample(inOption: "### Outcome\n\n\(text)\n\nbecause\n\n- of this\n")
        #expect(reading.findings == [])
        let outcome = try #require(reading.option().outcome)
        #expect(outcome.verdict == verdict)
        #expect(outcome.reason.words == ["because", "of this"])
    }

    @Test func theVerdictIsPrintedAsWritten() throws {
        let reading = PaperSample(inOption: "### Outcome\n\nNOT  *Recommended*.\n")
        #expect(try reading.option().outcome?.wording == "NOT Recommended")
    }

    @Test(arguments: [
        "1️⃣Recommended because it costs less", "1️⃣- Recommended", "1️⃣> Recommended", "1️⃣Agreed", "1️⃣Recommended!",
        "1️⃣Recommended..",
        "1️⃣Recommended\nbecause it costs less", "1️⃣Recommended, subject to funding", "1️⃣| Recommended |\n|---|",
        // Only the words are printed, so what is more than words would be lost or falsified.
        "1️⃣~~Recommended~~", "1️⃣[Recommended](https://a.b)", "1️⃣Recommended[^a]\n\n[^a]: If funded.",
    ])
    func anythingElseThereIsAnError(_ text: String) {
        expectFindings("outcome", in: PaperSample(inOption: "### Outcome\n\n\(text)\n"))
    }

    @Test func anOutcomeWithNothingUnderItIsMarkedAtItsHeading() {
        expectFindings("outcome", in: PaperSample(inOption: "1️⃣### Outcome\n"))
    }

    @Test func theWordsOfAFaultyOutcomeStayInTheModel() throws {
        let reading = PaperSample(inOption: "### Outcome\n\n- Recommended\n")
        let aspect = try #require(reading.option().aspects.first)
        #expect(aspect.outcome == nil)
        #expect(aspect.content.words == ["Recommended"])
    }

    @Test func twoOutcomesContradictEachOther() {
        let reading = PaperSample(inOption: "### Outcome\n\nRejected\n\n1️⃣### Outcome\n\nRecommended\n")
        expectFindings("outcome-twice", in: reading)
        #expect(reading.diagnostics.first?.notes.map(\.message) == ["the first one"])
    }

    @Test func anIdOnTheVerdictLeadsNowhere() {
        expectFindings(
            "id-misplaced", in: PaperSample(inOption: "### Outcome\n\nRecommended 1️⃣{#verdict}\n\nbecause {#why}\n"))
    }

    @Test func anOutcomeInASectionIsOnlyAHeading() {
        #expect(PaperSample("# P\n\n## Option 1\n\n## Summary\n\n### Outcome\n\nAll agreed.\n").findings == [])
    }
}
