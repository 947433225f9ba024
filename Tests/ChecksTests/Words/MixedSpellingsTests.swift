import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct MixedSpellingsTests {
    private func reading(_ text: String, spellings: String = "[[in-house, in house], [homecare, home care, home-care]]")
        -> PaperSample
    {
        PaperSample(inOption: text + "\n", site: Site.sound("spellings: \(spellings)"))
    }

    @Test(
        "where a paper uses two spellings, each that is not the preferred one is marked",
        arguments: [
            "In-house care and 1️⃣in house care", "in-house and 1️⃣In\nHouse", "in-house and 1️⃣in **house**",
            "homecare and 1️⃣home care",
        ])
    func mixed(_ text: String) {
        expectFindings("spelling-mixed", in: reading(text))
    }

    @Test("two spellings of which neither is preferred are both marked")
    func neither() {
        expectFindings("spelling-mixed", "spelling-mixed", in: reading("1️⃣home care and 2️⃣home-care"))
    }

    @Test("the finding says the preferred one")
    func suggestion() {
        let reading = reading("in-house and in house")
        #expect(reading.messages == ["“in house” is also spelled another way in this paper"])
        #expect(reading.suggestions == ["write “in-house”, as site.yml prefers"])
    }

    @Test(
        "one spelling throughout, quotations, code and parts of words are not",
        arguments: [
            "in house and in house", "in-house and “in house”", "in-house and 'in house'", "in-house and `in house`",
            "in-house\n\n> in house", "in-house and in houses", "in-house and [x](https://a.org/in%20house)",
        ])
    func others(_ text: String) {
        #expect(reading(text).findings == [])
    }

    @Test(
        "a list of another form is an error of site.yml",
        arguments: [
            ("spellings: 1️⃣in-house", "setting-kind"), ("spellings: [1️⃣in-house]", "setting-kind"),
            ("spellings: [1️⃣[in-house]]", "setting-kind"), ("spellings: [1️⃣[in-house, [a]]]", "setting-kind"),
            ("spellings: [1️⃣[in-house, \"–\"]]", "setting-kind"),
            ("spellings: [[a, b], [c, 1️⃣A]]", "spelling-twice"),
        ])
    func form(_ marked: String, _ rule: String) {
        let reading = SiteSample(marked)
        TestSupport.expectFindings([rule], in: reading.diagnostics, of: reading.text)
    }
}
