import PaperSamples
import TestSupport
import Testing

@Suite struct DoubledWordsTests {
    @Test(
        "words that stand twice are marked",
        arguments: [
            "It is 1️⃣the the best.", "It is 1️⃣the\nthe best.", "It is 1️⃣the **the** best.", "1️⃣The the best",
            "It is [1️⃣the](https://a.org) the best.", "open 1️⃣to challenge to challenge.", "care and 1️⃣services services",
            "> quoted 1️⃣and and", "1️⃣It it is late.", "It 1️⃣will be will be late.", "So 1️⃣we should we should ask.",
            "We went on 1️⃣and so did and so did.",
            "### 1️⃣for for",
        ])
    func doubled(_ text: String) {
        expectFindings("doubled-word", in: PaperSample(inOption: text + "\n"))
    }

    @Test(
        "what good sentences repeat is not",
        arguments: [
            "Those who had had care said that that helped.", "more and more and more", "day by day by day",
            "Walla Walla and New York New York", "Reading reading rooms", "5 5 and x x", "the, the", "the `the` the",
            "a re-record record", "in May may come", "a step. A step", "they went on on foot",
            "Which facet of it it requires is undefined.", "What it does it does well.", "And so on and so on.",
            "rules, and so forth and so forth", "what we told you you know",
        ])
    func others(_ text: String) {
        #expect(PaperSample(inOption: text + "\n").findings == [])
    }

    @Test("a value from the data is no word of the author’s")
    func values() {
        let reading = PaperSample(
            inOption: "Pay {{ risks.a }} {{ risks.a }}.\n\n{{ risks.register }}\n",
            data: ["risks.csv": "id,risk,likelihood,impact\na,cost,2,2\n"])
        #expect(reading.findings == [])
    }

    @Test("the words are named as they stand")
    func message() {
        let reading = PaperSample(inOption: "open to challenge to challenge.\n")
        #expect(reading.messages == ["“to challenge” stands twice"])
        #expect(reading.suggestions == ["write “to challenge” once"])
    }
}
