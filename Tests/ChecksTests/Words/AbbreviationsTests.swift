import PaperSamples
import TestSupport
import Testing

@Suite struct AbbreviationsTests {
    @Test(
        "an abbreviation that is never written out is marked at its first use",
        arguments: [
            "Booked by a 1️⃣KSP, or another KSP.", "Staff 1️⃣TUPE'd and TUPE", "Two 1️⃣KSPs", "### The 1️⃣MTFS today",
            "| a | b |\n| --- | --- |\n| 1️⃣TUPE | c |",
        ])
    func unexpanded(_ text: String) {
        expectFindings("abbreviation-unexpanded", in: PaperSample(inOption: text + "\n"))
    }

    @Test(
        "one that is written out anywhere, or known, or no abbreviation, is not",
        arguments: [
            "The *Ethical Care Charter* (ECC) and the ECC", "ECC first, then the Ethical Care Charter (ECC)",
            "Undertakings (Protection of Employment) Regulations 2006 (TUPE), so TUPE",
            "ECC (the Ethical Care Charter)", "ECC – Ethical Care Charter", "ECC stands for the Ethical Care Charter",
            "| a | b |\n| --- | --- |\n| ECC | Ethical Care Charter |", "The NHS, VAT and GDPR", "Part III and XIV",
            "You must do it, you MUST", "### FINANCIAL IMPACT COSTS", "See `KSP`", "> The KSP says",
            "ISO-9001 and KSP-1", "Pay on GOV.UK today", "See README.md, and read the README", "You MUST NOT sign it",
            "DRAFT minutes, see the NOTE on PART two", "Closed on FRIDAY in MARCH",
        ])
    func others(_ text: String) {
        #expect(PaperSample(inOption: text + "\n").findings == [])
    }

    @Test(
        "one that is written out in two ways is marked at the second",
        arguments: [
            "An Ethical Care Charter (ECC) in 1️⃣Essex County Council (ECC)",
            "ECC (Ethical Care Charter) in 1️⃣Essex County Council (ECC)",
            "The Department of Social Care (DSC), the 1️⃣Department for Social Care (DSC)",
        ])
    func differs(_ text: String) {
        expectFindings("abbreviation-differs", in: PaperSample(inOption: text + "\n"))
    }

    @Test("capitals, hyphens and plurals make no other expansion")
    func same() {
        let text = "Medium-Term Financial Strategy (MTFS), medium term financial strategy (MTFS)\n"
        #expect(PaperSample(inOption: text).findings == [])
    }
}
