import PaperSamples
import TestSupport
import Testing

@Suite struct TitleTests {
    @Test(arguments: [
        "---\ntitle: Care at home\n---\n\n## Option 1\n", "# Care at home\n\n## Option 1\n",
        "# Care *at* `home`\n\n## Option 1\n",
        "Care\nat home\n===\n\n## Option 1\n", "---\ntopic: x\n---\n\n# Care at home\n## Option 1\n",
    ])
    func theTitleIsASettingOrTheFirstHeading(_ text: String) throws {
        let reading = PaperSample(text)
        #expect(reading.findings == [])
        #expect(try reading.appraisal().title == "Care at home")
    }

    @Test(arguments: [
        "1️⃣## Option 1\n", "1️⃣Words.\n\n## Option 1\n", "---\ntopic: x\n---\n1️⃣## Option 1\n", "1️⃣# \n\n## Option 1\n",
    ])
    func aPaperHasATitle(_ text: String) {
        expectFindings("title-missing", in: PaperSample(text))
    }

    @Test func anEmptyFileHasNoTitleAndNoOptions() {
        #expect(PaperSample("").findings == ["no-options@Content/paper/appraisal.md", "title-missing@1:1"])
    }

    @Test func aTitleIsGivenOnce() {
        let reading = PaperSample("---\ntitle: One\n---\n\n1️⃣# Two\n\n## Option 1\n")
        expectFindings("title-twice", in: reading)
        #expect(reading.diagnostics.first?.notes.map(\.span.text) == ["title"])
    }

    @Test func otherHeadingsOfTheFirstLevelAreMisplaced() {
        let reading = PaperSample("# P\n\nWords.\n\n1️⃣# One\n\n## Option 1\n\n2️⃣# Two\n")
        expectFindings("title-misplaced", "title-misplaced", in: reading)
    }

    @Test func aTitleBelowOtherTextIsMisplacedAndNotMissingToo() {
        let reading = PaperSample("Words.\n\n1️⃣# P\n\n2️⃣# Q\n\n## Option 1\n")
        expectFindings("title-misplaced", "title-misplaced", in: reading)
        #expect(reading.suggestions == ["move it above all other text", "begin a section with ##"])
    }

    @Test(arguments: [
        "1️⃣# [Care](https://a.b)", "1️⃣# ~~Care~~", "1️⃣# Care[^a]\n\n[^a]: Note.",
        "1️⃣# Care ![Care](care.png)",
    ])
    func aTitleIsWordsAlone(_ title: String) {
        let files = title.contains("png") ? ["care.png"] : []
        expectFindings("title-words", in: PaperSample("\(title)\n\n## Option 1\n", files: files))
    }

    @Test func anIdOnTheTitleLeadsNowhere() {
        expectFindings("id-misplaced", in: PaperSample("# Care 1️⃣{#care}\n\n## Option 1\n"))
    }

    @Test(arguments: ["title: a: b", "title: [a]", "title:", "titel: a"])
    func aTitleThatCannotBeReadIsNotMissing(_ line: String) {
        let reading = PaperSample("---\n\(line)\n---\n\n## Option 1\n")
        #expect(!reading.diagnostics.isEmpty)
        #expect(!reading.diagnostics.map(\.rule).contains(.titleMissing))
    }
}
