import PaperSamples
import TestSupport
import Testing

@Suite struct HeadingOutlineTests {
    @Test(arguments: ["1️⃣##\n", "1️⃣### #\n", "### Pros\n\n1️⃣#### &nbsp;\n"])
    func aHeadingHasWords(_ text: String) {
        expectFindings("heading-empty", in: PaperSample(inOption: text))
    }

    @Test(arguments: [
        "- text\n\n  1️⃣## Option 2\n", "> 1️⃣### Pros\n", "- 1️⃣# One\n", "1. a\n   1️⃣#### Deep\n",
        "x[^n]\n\n[^n]: a\n\n    1️⃣### Note\n",
    ])
    func aHeadingInAListOrQuoteOpensNothing(_ text: String) {
        expectFindings("heading-nested", in: PaperSample(inOption: text))
    }

    @Test(arguments: [
        ("# P\n\n1️⃣### Deep\n\n## Option 1\n", "begin it with ##"),
        ("# P\n\n## Option 1\n\n1️⃣#### Deep\n\n#### Same\n", "begin it with ###"),
        ("# P\n\n## Option 1\n\n### Pros\n\n1️⃣###### Deep\n", "begin it with ####"),
    ])
    func aLevelIsNotLeftOut(_ text: String, _ suggestion: String) {
        let reading = PaperSample(text)
        expectFindings("heading-level", in: reading)
        #expect(reading.suggestions == [suggestion])
    }

    @Test func headingsMayGoBackByAnyNumberOfLevels() {
        #expect(PaperSample("# P\n\n## Option 1\n\n### a\n\n#### b\n\n##### c\n\n## Option 2\n").findings == [])
    }

    @Test(arguments: [
        "## A\n\n1️⃣## A", "## A\n\n### Pros\n\n1️⃣### *Pros*", "## A\n\n### B\n\n#### C\n\n1️⃣#### c",
    ])
    func twoHeadingsOfOnePartWithTheSameWordsAreAnError(_ text: String) {
        expectFindings("heading-duplicate", in: PaperSample("# P\n\n\(text)\n\n## Option 1\n"))
    }

    @Test(arguments: ["## A\n\n### Pros\n\n## B\n\n### Pros", "## A\n\n### A", "## A\n\n## A 2"])
    func headingsOfDifferentPartsMayHaveTheSameWords(_ text: String) {
        #expect(PaperSample("# P\n\n\(text)\n\n## Option 1\n").findings == [])
    }

    /// A second title is a finding of its own.
    @Test func headingsUnderDifferentTitlesMayHaveTheSameWords() {
        expectFindings("title-misplaced", in: PaperSample("# P\n\n## A\n\n1️⃣# Q\n\n## A\n\n## Option 1\n"))
    }

    @Test func twoOutcomesOfAnOptionAreOneFault() {
        let text = "# P\n\n## Option 1\n\n### Outcome\n\nRecommended\n\n1️⃣### Outcome\n\nRecommended\n"
        expectFindings("outcome-twice", in: PaperSample(text))
    }
}
