import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing

/// In which language the program puts its words.
@Suite struct TranslationsTests {
    private let words = Translations("English", [("cy", "Welsh"), ("pt-BR", "Brazilian")])

    @Test(
        "A language has its own words, or those of the language that it is a kind of, or else English",
        arguments: [
            ("cy", "Welsh"), ("CY", "Welsh"), ("cy-GB", "Welsh"), ("pt-br", "Brazilian"), ("pt", "English"),
            ("en-GB", "English"), ("", "English"),
        ])
    func choice(_ language: String, _ chosen: String) {
        #expect(words[language] == chosen)
    }

    @Test("A paper in a language without words is warned of where it says so")
    func missingInPaper() {
        let reading = PaperSample("---\ntitle: Gofal\nlanguage: 1️⃣cy\n---\n\nGeiriau.\n")
        expectFindings(
            ["strings-missing"], in: reading.diagnostics.filter { $0.rule == .stringsMissing }, of: reading.text)
        let suggestion = "in the folder of templates, copy strings/en.yml to strings/cy.yml and translate it"
        #expect(reading.diagnostics.first { $0.rule == .stringsMissing }?.suggestion == suggestion)
    }

    @Test("A site in a language without words is warned of where it says so")
    func missingInSite() {
        let reading = SiteSample("language: 1️⃣gd\n")
        expectFindings(["strings-missing"], in: reading.diagnostics, of: reading.text)
    }

    @Test("English needs no file, whatever kind of it", arguments: ["en", "en-GB", "EN"])
    func english(_ language: String) {
        #expect(SiteSample("language: \(language)\n").diagnostics.findings == [])
    }
}
