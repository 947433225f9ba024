import PaperSamples
import TestSupport
import Testing

@Suite struct CodeBlockTests {
    @Test func wordsBesideTheFenceAreFound() {
        expectFindings("code-words", in: PaperSample(inOption: "1️⃣```py secret\nx\n```\n"))
    }

    @Test(arguments: ["1️⃣```\nx\n", "1️⃣~~~~ sh\nx\n~~~\n", "1️⃣```\n", "> 1️⃣```\n> x\n\ny\n"])
    func aFenceThatNeverEndsIsFound(_ text: String) {
        expectFindings("fence-unclosed", in: PaperSample(inOption: text))
    }

    @Test(arguments: [
        "```\nx\n```\n", "~~~ sh\nx\n~~~~  \n", "    indented\n", "> ```\n> x\n> ```\n", "- ```\n  x\n  ```\n- b\n",
        "``` \n```\n",
    ])
    func codeThatEndsIsFine(_ text: String) {
        #expect(PaperSample(inOption: text).findings == [])
    }
}
