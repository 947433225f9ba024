import PaperSamples
import TestSupport
import Testing

@Suite struct QuotationMarksTests {
    @Test(
        "a quotation mark that stands alone is marked",
        arguments: [
            "They said 1️⃣“we care.", "They said we care1️⃣”.", "They said 1️⃣\"we care.", "They said we care1️⃣\".",
            "“One” and 1️⃣“two", "1️⃣“One\n\nTwo",
        ])
    func alone(_ text: String) {
        expectFindings("quotation-unclosed", in: PaperSample(inOption: text + "\n"))
    }

    @Test(
        "pairs, inches and quotations of several paragraphs are not",
        arguments: [
            "They said “we ‘care’” and \"more\".", "A 6\" pipe and a 3” one", "“One\n\n“Two\n\n“Three”",
            "\"One\n\n\"Two\"",
            "They said: “first:\n\n- one\n- two”", "The council's and providers' views", "„Deutsch“", "`\"`",
            "| a | b |\n| --- | --- |\n| c | \" |",
        ])
    func others(_ text: String) {
        #expect(PaperSample(inOption: text + "\n").findings == [])
    }
}
