import PaperSamples
import TestSupport
import Testing

@Suite struct BracketsTests {
    @Test(
        "a bracket that stands alone is marked",
        arguments: [
            "Care 1️⃣(at home is dear.", "Care at home1️⃣) is dear.", "Care 1️⃣[at home is dear.",
            "Care 1️⃣(at (home) is dear.", "a) one (b) and more words1️⃣)",
            "civil1️⃣) law is dear.", "- Care 1️⃣(at home\n- at work", "| a 1️⃣(b |\n| --- |\n| c |",
        ])
    func alone(_ text: String) {
        expectFindings("bracket-unclosed", in: PaperSample(inOption: text + "\n"))
    }

    @Test(
        "pairs, labels and faces are not",
        arguments: [
            "Care (at [some] home) is dear.", "The aims are a) care, b) cost and 3) place.", "(see a) and b))",
            "(see point a) again", "We smile :) and ;-) now.", "Code `(` is code.", "(one **two) three**",
            "(one\ntwo)", "viii) by two thirds", "xiii)\tby a majority", "as clause xviii) says", "XXIV) by lot",
            "aa) by lot",
            "points y), z), aa) and bb)", "A list (of:\n\n- one\n- two)",
        ])
    func others(_ text: String) {
        #expect(PaperSample(inOption: text + "\n").findings == [])
    }
}
