import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct LookTests {
    @Test("Colour and logo are read")
    func read() {
        let site = Site.sound("colours: {accent: \"#8A1538\"}\nlogo: images/crest.svg\n")
        #expect(site.look.accent?.description == "#8a1538")
        #expect(site.look.logo?.value == "images/crest.svg")
        #expect(site.look.missingFiles(among: ["images/crest.svg", "style.css"], in: "Templates/assets").isEmpty)
    }

    @Test("Without them the pages look as the style sheet says")
    func neither() {
        let site = Site.sound("council: Camden")
        #expect(site.look.accent == nil && site.look.logo == nil)
        #expect(site.look.missingFiles(among: [], in: "Templates/assets").isEmpty)
    }

    @Test(
        "What does not fit is marked",
        arguments: [
            ("colours:\n  accent: 1️⃣blue", "colour", form), ("colours:\n  accent: 1️⃣\"#12345\"", "colour", form),
            ("colours:\n  accent: 1️⃣2f43a5", "colour", "write “\"#2f43a5\"”"),
            ("colours:\n  1️⃣accent:", "setting-kind", nil), ("colours:\n  accent: 1️⃣{a: b}", "setting-kind", brackets),
            ("colours:\n  1️⃣acent: \"#2f43a5\"", "unknown-key", "did you mean “accent”?"),
            ("colours:\n  1️⃣background: \"#2f43a5\"", "unknown-key", "the settings here are accent"),
            ("colours: 1️⃣\"#2f43a5\"", "setting-kind", nil), ("1️⃣colors: {accent: \"#2f43a5\"}", "unknown-key", did),
            (
                "colours: {accent: 1️⃣\"#8fa3ff\"}", "colour-contrast",
                "“\"#6472b3\"” is the nearest darker colour that would do"
            ),
            ("logo: 1️⃣crest.pdf", "logo", "the kinds are svg, png, jpg, jpeg, webp"),
            ("logo: 1️⃣crest", "logo", "the kinds are svg, png, jpg, jpeg, webp"),
            ("logo: 1️⃣[crest.svg]", "setting-kind", brackets),
        ])
    func marked(_ marked: String, _ rule: String, _ suggestion: String?) {
        let reading = SiteSample(marked)
        TestSupport.expectFindings([rule], in: reading.diagnostics, of: reading.text)
        #expect(reading.diagnostics.map(\.suggestion) == [suggestion])
    }

    private static let form =
        "write a number sign and three or six digits 0–9 and a–f, in quotes: “\"#2f43a5\"”"
    private static let brackets = "put words that begin with a bracket in quotes"
    private static let did = "did you mean “colours”?"

    @Test("A colour without quotes, which is a remark, is shown with them")
    func withoutQuotes() {
        let reading = SiteSample("colours:\n  1️⃣accent: 2️⃣#2f43a5")
        TestSupport.expectFindings(["setting-kind", "yaml-comment"], in: reading.diagnostics, of: reading.text)
        #expect(reading.diagnostics.contains { $0.suggestion?.contains("accent: \"#2f43a5\"") ?? false })
    }

    /// The lightest grey that will do is #767676: see `ColourTests`.
    @Test("A colour that is just too light is refused with the contrast that it has, never rounded up")
    func border() {
        #expect(SiteSample("colours: {accent: \"#767676\"}").diagnostics.isEmpty)
        let findings = SiteSample("colours: {accent: \"#777\"}").diagnostics
        #expect(findings.map(\.message) == ["“#777777” gives 4.4:1 with white text; 4.5:1 is needed"])
    }

    @Test("The darker colour that a finding proposes is accepted")
    func proposals() throws {
        var dice = Dice(seed: 7)
        for _ in 0..<200 {
            let colour = Colour(red: dice.part(), green: dice.part(), blue: dice.part())
            let findings = SiteSample("colours: {accent: \"\(colour)\"}").diagnostics
            guard let suggestion = findings.first?.suggestion else { continue }
            let proposal = try #require(suggestion.split(separator: "\"").dropFirst().first)
            #expect(SiteSample("colours: {accent: \"\(proposal)\"}").diagnostics.isEmpty, "\(colour): \(proposal)")
        }
    }

    @Test(
        "A logo that is not there is an error at its name",
        arguments: [
            ("crests.svg", ["style.css", "crest.svg"], "did you mean “crest.svg”?"),
            ("Templates/assets/crest.svg", ["crest.svg"], "did you mean “crest.svg”?"),
            ("../crest.svg", ["crest.svg"], "did you mean “crest.svg”?"),
            ("x.svg", ["style.css", "arms.png", "crest.svg"], "the pictures there are arms.png, crest.svg"),
            ("x.svg", ["style.css"], "make that folder and put the file there, or delete this line"),
        ])
    func missing(_ logo: String, _ assets: [String], _ suggestion: String) {
        let reading = SiteSample("logo: 1️⃣\(logo)")
        let findings = reading.site.look.missingFiles(among: assets, in: "Templates/assets")
        TestSupport.expectFindings(["logo"], in: findings, of: reading.text)
        #expect(findings.map(\.message) == ["there is no file “\(logo)” in Templates/assets"])
        #expect(findings.map(\.suggestion) == [suggestion])
    }
}

extension Dice {
    fileprivate mutating func part() -> UInt8 { UInt8(truncatingIfNeeded: roll(256)) }
}
