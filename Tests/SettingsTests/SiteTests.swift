import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct SiteTests {
    @Test func everySettingIsRead() {
        let site = Site.sound(
            """
            # The whole list
            council: Camden Council
            base-url: https://www.example.gov.uk/papers/
            language: cy
            roles:
              advantages: [Upsides]
              disadvantages: [Downsides]
              finance: [Money]
              benchmarking: [Elsewhere]
              outcome: [Decision]
            rules:
              no-options: off
              unused-file: error
            """)
        #expect(site.council == "Camden Council")
        #expect(site.baseURL?.address(of: "") == "https://www.example.gov.uk/papers/")
        #expect(site.language == "cy")
    }

    @Test(arguments: ["", "# nothing\n", "\u{FEFF}language: en\r\n"])
    func nothingNeedStandThere(_ text: String) {
        #expect(Site.sound(text).language == "en")
    }

    @Test(arguments: [
        ("1️⃣counsil: x", "unknown-key", "did you mean “council”?"),
        ("roles:\n  1️⃣advantage: [x]", "unknown-key", "did you mean “advantages”?"),
        ("roles: 1️⃣[x]", "setting-kind", nil), ("1️⃣roles:", "setting-kind", nil),
        ("roles:\n  finance: 1️⃣x", "setting-kind", nil), ("roles:\n  finance: [a, 1️⃣[b]]", "setting-kind", nil),
        ("roles:\n  finance: [a, 1️⃣\"\"]", "setting-kind", nil),
        ("language: 1️⃣Welsh", "language", "English is “en”, Welsh is “cy”"),
        ("council: 1️⃣\"{{ name }}\"", "unknown-name", "braces that are meant as such are written \\{{"),
        ("1️⃣- council", "setting-kind", "write a name, a colon, a blank and a value"),
        ("council: Cam1️⃣\u{202E}den", "hidden-character", "delete it and type the words beside it anew"),
        ("rules:\n  1️⃣no-option: off", "unknown-rule", "did you mean “no-options” or “cost-option”?"),
        ("rules:\n  no-options: 1️⃣false", "setting-kind", nil),
        ("rules:\n  1️⃣outcome: warning", "rule-fixed", "delete this line"),
        ("rules:\n  1️⃣outcome: off", "rule-fixed", "delete this line"),
        ("roles:\n  finance: [Money]\n  outcome: [1️⃣money]", "role-twice", "delete one of the two"),
    ])
    func aSettingThatDoesNotFitIsMarked(_ marked: String, _ rule: String, _ suggestion: String?) {
        let reading = SiteSample(marked)
        TestSupport.expectFindings([rule], in: reading.diagnostics, of: reading.text)
        #expect(reading.diagnostics.map(\.suggestion) == [suggestion])
    }

    @Test func aFileOfAnotherEncodingIsNotRead() {
        let file = SourceFile(path: "Content/site.yml", bytes: Array("council: x ".utf8) + [0xA3])
        var diagnostics: [Diagnostic] = []
        let site = Site(reading: file, rules: [], diagnostics: &diagnostics)
        #expect(diagnostics.findings == ["not-utf8@1:12"])
        #expect(site.council == nil)
    }

    @Test func aRuleMayBeRaisedLoweredOrLeftOut() {
        let low = Rule("low", .warning, "Low.", canBeLowered: true)
        let fixed = Rule("fixed", .warning, "Fixed.")
        let other = Rule("other", .error, "Other.", canBeLowered: true)
        let all = [low, fixed, other].map { Diagnostic($0, at: .path("a"), "x") }
        let grade = { (text: String) in
            SiteSample(text, rules: [low, fixed, other]).site.grading(all).map { "\($0.rule.id) \($0.severity)" }
        }
        #expect(grade("") == ["low warning", "fixed warning", "other error"])
        #expect(grade("rules: {low: error, fixed: error, other: note}") == ["low error", "fixed error", "other note"])
        #expect(grade("rules: {low: off, fixed: off, other: off}") == ["fixed warning"])
        #expect(grade("rules: {low: note, fixed: warning}") == ["low note", "fixed warning", "other error"])
    }

    @Test func aFaultInOneSettingHidesNoOther() {
        let reading = SiteSample("1️⃣counsil: x\nlanguage: 2️⃣Welsh\nrules:\n  3️⃣outcome: off\n  4️⃣nothing: off\n")
        TestSupport.expectFindings(
            ["unknown-key", "language", "rule-fixed", "unknown-rule"], in: reading.diagnostics, of: reading.text)
    }
}
