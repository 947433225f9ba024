import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing

@Suite struct AppraisalSettingsTests {
    @Test func everySettingIsRead() throws {
        let paper = try #require(
            PaperSample(
                """
                ---
                title: "Care: at home"
                council: Camden Council
                language: en-GB
                topic: Adult social care
                status: draft
                version: 1.0
                layout: table
                appendix: 2
                ---
                """
            ).paper)
        #expect(paper.appraisal?.title == "Care: at home")
        #expect(paper.council == "Camden Council")
        #expect(paper.language == "en-GB")
        #expect(paper.topic == "Adult social care")
        #expect(paper.status == .draft)
        #expect(paper.version == "1.0")
        #expect(paper.appraisal?.layout == .table)
        #expect(paper.appendix == 2)
    }

    @Test func nothingIsAssumedButLanguageAndLayout() throws {
        let paper = try #require(PaperSample("# P\n").paper)
        #expect(paper.council == nil && paper.topic == nil && paper.status == nil)
        #expect(paper.version == nil && paper.appendix == nil)
        #expect(paper.language == "en")
        #expect(paper.appraisal?.layout == .sections)
    }

    @Test func whatAPaperDoesNotSayTheSiteSays() throws {
        let site = Site.sound("council: Camden Council\nlanguage: cy\n")
        let paper = try #require(PaperSample("# P\n", site: site).paper)
        #expect(paper.council == "Camden Council")
        #expect(paper.language == "cy")
        #expect(PaperSample("---\ncouncil: Brent\n---\n# P\n", site: site).paper?.council == "Brent")
    }

    @Test(arguments: [
        ("1️⃣titel: x", "unknown-key", "did you mean “title”?"),
        (
            "1️⃣colour: x", "unknown-key",
            "the settings here are title, council, authority, language, topic, status, version, moved, numbered, data, costs, scores, switch, require, layout, appendix, accept, csf"
        ),
        ("title: 1️⃣[Draft]", "setting-kind", "put words that begin with a bracket in quotes"),
        ("title: 1️⃣{Draft}", "setting-kind", "put words that begin with a bracket in quotes"),
        ("1️⃣topic:", "setting-kind", nil), ("topic: 1️⃣\"\"", "setting-kind", nil),
        ("topic: 1️⃣\"\u{A0}\"", "setting-kind", nil),
        ("topic: 1️⃣|\n  a\n  b", "setting-kind", nil), ("status: 1️⃣done", "setting-kind", nil),
        ("status: 1️⃣Draft", "setting-kind", nil), ("layout: 1️⃣tables", "setting-kind", nil),
        ("csf: 1️⃣Late", "setting-kind", nil),
        ("appendix: 1️⃣0", "setting-kind", nil), ("appendix: 1️⃣one", "setting-kind", nil),
        ("appendix: 1️⃣99999999999999999999", "setting-kind", nil), ("appendix: 1️⃣-1", "setting-kind", nil),
        ("appendix: 1️⃣100", "setting-kind", nil), ("language: 1️⃣English", "language", "English is “en”, Welsh is “cy”"),
        ("language: 1️⃣en_GB", "language", "English is “en”, Welsh is “cy”"),
    ])
    func aSettingThatDoesNotFitIsMarked(_ line: String, _ rule: String, _ suggestion: String?) {
        let reading = PaperSample(
            "---\n\(line)\n---\n# P\n\n## Option 1\n".replacing("# P\n", with: line.hasPrefix("title") ? "" : "# P\n"))
        expectFindings(rule, in: reading)
        #expect(reading.suggestions == [suggestion])
    }

    @Test func everyFaultIsReportedInOneRun() {
        let reading = PaperSample("---\n1️⃣tropic: P\nstatus: 2️⃣done\nlanguage: 3️⃣English\n---\n4️⃣Words.\n\n## Option 1\n")
        expectFindings("unknown-key", "setting-kind", "language", "title-missing", in: reading)
    }

    @Test(arguments: ["title", "council", "topic", "version"])
    func aNameInASettingIsAnError(_ key: String) {
        let title = key == "title" ? "" : "# P\n"
        let reading = PaperSample("---\n\(key): 1️⃣\"{{ rates.own }} an hour\"\n---\n\(title)\n## Option 1\n")
        expectFindings("unknown-name", in: reading)
    }

    @Test func bracesBehindABackslashAreBraces() throws {
        let reading = PaperSample("---\ntitle: Use of \\{{ braces }}\n---\n## Option 1\n")
        #expect(reading.findings == [])
        #expect(try reading.appraisal().title == "Use of {{ braces }}")
    }
}
