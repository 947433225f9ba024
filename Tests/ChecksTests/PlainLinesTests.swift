import PaperSamples
import TestSupport
import Testing

@Suite struct PlainLinesTests {
    @Test(arguments: ["1️⃣##Option 3 – x\n", "1️⃣###Pros\n", "text\n1️⃣##Pros\n"])
    func aHeadingWithoutABlankIsNoHeading(_ text: String) {
        expectFindings("heading-mark", in: PaperSample(inOption: text))
    }

    @Test(arguments: ["#1 of 3\n", "\\##Pros\n", "C## and F#\n"])
    func otherSignsAreText(_ text: String) {
        #expect(PaperSample(inOption: text).findings == [])
    }

    @Test(arguments: ["1️⃣| a | b |\n|---|\n| c | d |\n", "1️⃣| a | b |\n| c | d |\n", "words\n1️⃣| a | b |\n"])
    func barsWithoutALineOfDashesAreNoTable(_ text: String) {
        expectFindings("table-unformed", in: PaperSample(inOption: text))
    }

    @Test func aBarInASentenceIsText() {
        #expect(PaperSample(inOption: "either | or\n").findings == [])
    }

    @Test func bulletSignsMakeNoList() {
        expectFindings("bullet-sign", in: PaperSample(inOption: "1️⃣•\tone\n•\ttwo\n"))
    }
}
