import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

@Suite struct ExemptionTests {
    @Test(
        "England has the paragraphs 1 to 7, Wales 12 to 18",
        arguments: [(1, "england"), (7, "England"), (12, "wales"), (18, "WALES")])
    func paragraphs(_ paragraph: Int, of nation: String) throws {
        let reading = ReportSample(
            settings: ReportSample.sheet + "nation: \(nation)\nexempt: {paragraph: \(paragraph), because: Why}\n",
            "Words.\n")
        #expect(reading.diagnostics.findings == [])
        #expect(reading.paper?.exemption?.paragraph == paragraph)
    }

    @Test("There are no others", arguments: [0, 8, 11, 19])
    func noParagraphs(_ paragraph: Int) {
        let reading = ReportSample(
            settings: ReportSample.sheet + "exempt: {paragraph: 1️⃣\(paragraph), because: Why}\n", "Words.\n")
        expectFindings(["exemption"], in: reading.diagnostics, of: reading.text)
    }

    @Test("A paragraph of the other nation is none", arguments: [(1, "wales"), (14, "england")])
    func foreignParagraphs(_ paragraph: Int, in nation: String) {
        let reading = ReportSample(
            settings: ReportSample.sheet + "nation: \(nation)\nexempt: {paragraph: 1️⃣\(paragraph), because: Why}\n",
            "Words.\n")
        expectFindings(["exemption"], in: reading.diagnostics, of: reading.text)
    }

    @Test func theLastDayIsADay() {
        let reading = ReportSample(
            settings: ReportSample.sheet + "exempt: {paragraph: 3, because: Why, until: 1️⃣31 June 2028}\n", "Words.\n")
        expectFindings(["setting-date"], in: reading.diagnostics, of: reading.text)
    }

    @Test func whatEndsBeforeTheMeetingIsOver() {
        let reading = ReportSample(
            settings: ReportSample.sheet + "exempt: {paragraph: 3, because: Why, until: 1️⃣2027-01-13}\n", "Words.\n")
        expectFindings(["exemption-over"], in: reading.diagnostics, of: reading.text)
    }

    @Test func whatEndsOnTheDayOfTheMeetingIsNotOver() {
        let reading = ReportSample(
            settings: ReportSample.sheet + "exempt: {paragraph: 3, because: Why, until: 2027-01-14}\n", "Words.\n")
        #expect(reading.diagnostics.findings == [])
    }

    @Test func eachParagraphHasTheWordsOfTheLaw() {
        for part in ExemptCategories.all {
            #expect(part.categories.count == 7)
            #expect(part.categories.allSatisfy { $0.words.hasPrefix("Information ") && !$0.words.hasSuffix(".") })
        }
        #expect(ExemptCategories.category(5)?.category.words.contains("legal professional privilege") == true)
        #expect(ExemptCategories.category(14)?.part == 4)
        #expect(ExemptCategories.category(9) == nil)
    }

    @Test("What is written otherwise is not missing as well")
    func nearNames() {
        let reading = ReportSample(
            settings: ReportSample.sheet + "exempt: {paragraph: 3, 1️⃣becaus: Why}\n", "Words.\n")
        expectFindings(["unknown-key"], in: reading.diagnostics, of: reading.text)
    }

    @Test(
        "A classification that says so keeps nothing back by itself",
        arguments: [
            "Exempt", "Not for publication", "Part exempt", "CONFIDENTIAL", "Public, but for the exempt appendix",
            "Part II", "Part 2", "PART TWO", "Parts I and II", "Private", "Restricted", "Official-Sensitive",
            "Official – Sensitive", "Internal", "Not public", "Non-public", "Commercial in confidence", "Closed",
            "Not for public release", "Secret",
        ])
    func classification(_ words: String) {
        let reading = ReportSample(settings: ReportSample.sheet + "classification: 1️⃣\(words)\n", "Words.\n")
        expectFindings(["exemption-missing"], in: reading.diagnostics, of: reading.text)
    }

    @Test(
        "One that says that nothing is exempt is sound",
        arguments: [
            "Public", "Open, no exempt information", "Not exempt", "Non-exempt", "Without confidential parts", "Open",
            "Official", "Unrestricted", "Part 1", "Part I", "PART ONE", "Not restricted", "Open, no Part 2",
            "Unclassified",
            "Open report", "Public – Part I", "Public in wards 1 and 2",
        ])
    func openClassification(_ words: String) {
        let reading = ReportSample(settings: ReportSample.sheet + "classification: \(words)\n", "Words.\n")
        #expect(reading.diagnostics.findings == [])
    }
}
