import Diagnostics
import PaperSamples
import TestSupport
import Testing

@Suite struct FrontMatterTests {
    @Test(arguments: [
        "---\ntitle: P\n---\n## Option 1\n", "--- \t\ntitle: P\n---  \n## Option 1\n",
        "\u{FEFF}---\ntitle: P\n---\n## Option 1\n",
        "\n \n---\ntitle: P\n---\n## Option 1\n", "---\r\ntitle: P\r\n---\r\n## Option 1\r\n",
        "---\rtitle: P\r---\r## Option 1\r", "---\n# a remark\n\ntitle: P\n\n---\n\n## Option 1\n",
    ])
    func settingsStandBetweenTwoLinesOfHyphens(_ text: String) throws {
        let reading = PaperSample(text)
        #expect(reading.findings == [])
        #expect(try reading.appraisal().title == "P")
        #expect(try reading.appraisal().options.count == 1)
    }

    @Test(arguments: ["---\n---\n", "---\n\n  \n---\n", "---\n# only a remark\n---\n", ""])
    func noSettingsAreNoFault(_ frontMatter: String) {
        #expect(PaperSample("\(frontMatter)# P\n\n## Option 1\n").findings == [])
    }

    @Test func theTextBelowIsCountedAsTheEditorDoes() {
        expectFindings("raw-html", in: PaperSample("---\ntitle: P\n---\n\n## Option 1\n\na 1️⃣<b>c</b>\n"))
    }

    @Test(arguments: [
        "1️⃣---\ntitle: P\n", "1️⃣---", "1️⃣---\n", "1️⃣---\ntitle: P\n\n## Option 1\n\nWords.\n",
        "\n1️⃣---\ntitle: P\n...\nWords.\n",
        // YAML would take the heading for a remark.
        "1️⃣---\ntitle: P\n## Option 1\n\n---\n\nWords.\n", "1️⃣---\ntitle: P\n----\n",
    ])
    func settingsThatNeverEndAreMarkedWhereTheyStart(_ text: String) {
        let reading = PaperSample(text)
        expectFindings("front-matter-unclosed", in: reading)
        #expect(reading.paper == nil)
    }

    @Test func aFaultInTheSettingsHidesNoneInTheText() {
        let reading = PaperSample("---\n1️⃣topic: a: b\n---\n\n# P\n\n## Option 1\n\n2️⃣<b>c</b>\n")
        expectFindings("yaml", "raw-html", in: reading)
    }

    @Test func aFaultInTheTextHidesNoneInTheSettings() {
        let nested = String(repeating: "> ", count: 150)
        let reading = PaperSample("---\n1️⃣titel: P\ntitle: P\n---\n\n\(nested)deep\n")
        #expect(reading.paper == nil)
        #expect(reading.findings.first == "unknown-key@2:1")
        #expect(reading.findings.count == 2)
    }

    @Test(arguments: ["---\nWords.\n---\n", "---\n- a\n- b\n---\n", "---\ntitle:P\n---\n"])
    func whatIsNoSettingIsNotLost(_ frontMatter: String) {
        let reading = PaperSample("\(frontMatter)\n## Option 1\n")
        #expect(reading.findings == ["setting-kind@2:1"])
    }

    @Test func sixtyFourKibibytesAreRead() {
        let text = { (bytes: Int) in "---\ntitle: " + String(repeating: "x", count: bytes - 8) + "\n---\n## Option 1\n"
        }
        #expect(PaperSample(text(65_536)).findings == [])
        #expect(PaperSample(text(65_537)).findings == ["yaml-too-large@2:1"])
    }
}
