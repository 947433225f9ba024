import Diagnostics
import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct ReportTests {
    @Test func sectionsAndParagraphsAreNumbered() throws {
        let reading = ReportSample(
            "Summary.\n\n## One\n\na\n\n- b\n\nc\n\n### Inner\n\nd\n\n> e\n\n## Two\n\nf {#why}\n")
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        #expect(report.sections.map(\.number) == ["1", "2"])
        let labels = report.text.marks.labels.all.map(\.value)
        #expect(labels.map(\.number) == ["1.1", "1.2", "1.3", "2.1"])
        #expect(labels.map(\.id) == ["p-1-1", "p-1-2", "p-1-3", "why"])
        #expect(report.text.introductionWords == ["Summary."])
    }

    @Test func recommendationsAreNumberedLikeParagraphs() throws {
        let reading = ReportSample("## Recommendations\n\n1. Agree {#agree}\n2. Note\n\n## Why\n\na\n")
        let report = try #require(reading.paper?.report)
        #expect(report.recommendationItems.compactMap { report.text.marks.labels[$0]?.number } == ["1.1", "1.2"])
        #expect(report.recommendationItems.compactMap { report.text.marks.labels[$0]?.id } == ["agree", "p-1-2"])
    }

    @Test(arguments: ["1️⃣## Recommendations\n\nWords.\n", "## Recommendations\n\n1️⃣- a\n- b\n"])
    func recommendationsAreANumberedList(_ text: String) {
        let reading = ReportSample(text)
        expectFindings(["recommendations"], in: reading.diagnostics, of: reading.text)
    }

    @Test(arguments: [
        ("date: 2027-01-14\nreport-of: D\ndecision: key\n", "meeting"),
        ("meeting: C\nreport-of: D\ndecision: key\n", "date"),
        ("meeting: C\ndate: 2027-01-14\ndecision: key\n", "report-of"),
        ("meeting: C\ndate: 2027-01-14\nreport-of: D\n", "decision"),
    ])
    func whatTheFrontSheetMustShowIsAskedFor(_ settings: String, _ name: String) {
        let reading = ReportSample(settings: settings, "Words.\n")
        #expect(reading.diagnostics.findings == ["setting-missing@1:1"])
        #expect(reading.diagnostics.map(\.message) == ["the front sheet of a report needs “\(name)”"])
        #expect(reading.paper == nil)
    }

    @Test func aDateIsADayOfTheCalendar() {
        let reading = ReportSample(
            settings: "meeting: C\ndate: 1️⃣31/02/2027\nreport-of: D\ndecision: key\n", "Words.\n")
        expectFindings(["setting-date"], in: reading.diagnostics, of: reading.text)
    }

    @Test func theFrontSheetIsRead() throws {
        let more = "portfolio: P\nwards: All\ncontact:\n  name: N\n  email: a@b.c\nbackground-papers: [One, Two]\n"
        let sheet = try #require(ReportSample(settings: ReportSample.sheet + more, "W.\n").paper?.report?.frontSheet)
        #expect(sheet.date.printed == "14 January 2027")
        #expect(sheet.decision == .key && sheet.classification == nil)
        #expect(sheet.contact?.email == "a@b.c" && sheet.contact?.phone == nil)
        #expect(sheet.backgroundPapers == ["One", "Two"])
    }

    @Test func theAppraisalIsTheLastAppendix() throws {
        let settings = ReportSample.sheet + "appendices:\n  - title: Survey\n    file: survey.pdf\n"
        let reading = ReportSample(
            settings: settings, "W.\n", appraisal: "# Options\n\n## Option 1\n", files: ["survey.pdf"])
        let paper = try #require(reading.paper)
        #expect(reading.diagnostics.findings == [])
        #expect(paper.appendices.map(\.title) == ["Survey", "Options"])
        #expect(paper.appendices.map(\.number) == [1, 2])
        #expect(paper.attachments == ["survey.pdf"])
    }

    @Test(arguments: [("1️⃣none.pdf", []), ("1️⃣run.exe", ["run.exe"])])
    func anAppendixIsAFileOfTheFolderThatCanBePublished(_ file: String, _ files: [String]) {
        let settings = ReportSample.sheet + "appendices:\n  - title: A\n    file: \(file)\n"
        let reading = ReportSample(settings: settings, "W.\n", files: files)
        #expect(reading.diagnostics.filter { $0.rule == .appendixFile }.findings.count == 1)
    }
}

@Suite struct ReferenceTests {
    private static let appraisal = "# Options\n\n## Option 2 – Buy {#buy}\n\n### Costs\n\nw\n\n## After\n\nw\n"

    @Test(arguments: [
        ("[](#buy)", "Option 2"), ("[](#option-2)", "Option 2"), ("[](#why)", "paragraph 1.2"),
        ("[](#p-1-1)", "paragraph 1.1"), ("[](#section-1)", "section 1"), ("[](appraisal.md)", "Appendix 1"),
        ("[](#option-2-part-1)", "Option 2, Costs"), ("[words](#buy)", "words"),
    ])
    func aLinkWithoutWordsSaysWhereItLeads(_ link: String, _ words: String) throws {
        let reading = ReportSample("## One\n\nSee \(link).\n\nw {#why}\n", appraisal: Self.appraisal)
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        #expect(report.text.sectionWords[0].first == "See \(words).")
    }

    @Test func aPlaceWithoutANameNeedsWords() {
        let reading = ReportSample("## One\n\n- a {#here}\n\nSee 1️⃣[](#here).\n")
        expectFindings(["reference-unnamed"], in: reading.diagnostics, of: reading.text)
    }

    @Test func aLinkToNowhereIsOneFinding() {
        let reading = ReportSample("## One\n\nSee 1️⃣[](#nowhere).\n")
        expectFindings(["link-target"], in: reading.diagnostics, of: reading.text)
    }

    @Test func anIdStandsInOneOfTheTwoTexts() {
        let reading = ReportSample("## One {#buy}\n\na\n", appraisal: Self.appraisal)
        #expect(reading.diagnostics.map(\.rule.id) == ["id-duplicate"])
    }

    @Test func theAppraisalLinksToTheReport() {
        let reading = ReportSample(
            "## One\n\nw {#why}\n", appraisal: "# Options\n\n[](#why), [](report.md)\n\n## Option 1\n")
        #expect(reading.diagnostics.findings == [])
    }
}

/// Links that name the file of a text, and what links say of places in other texts.
@Suite struct ReferenceElsewhereTests {
    private static let settings =
        ReportSample.sheet + """
            appendices:
              - {title: What people said, file: said.md}
              - {title: Map, file: map.pdf}

            """
    private static let said = """
        # What people said

        The leases are in [](#leases), and why in [](#agree).

        ## Answers {#answers}

        Table: Most agree. Answers. {#said-table}

        | Answer | People |
        | --- | ---: |
        | Yes | 139 |
        """
    private static let appraisal = "# Options\n\n## Option 2 – Lease {#buses}\n\n### Costs\n\nw\n"

    private static func sample(_ link: String) -> ReportSample {
        ReportSample(
            settings: settings,
            """

            ## Background

            See \(link). {#agree}

            Table: Eight buses are leased. Leases. {#leases}

            | Lender | Buses |
            | --- | ---: |
            | Fennick | 8 |
            """, appraisal: appraisal, texts: ["said.md": said], files: ["map.pdf"])
    }

    @Test(arguments: [
        ("[](said.md#answers)", "Answers"), ("[](appraisal.md#buses)", "Option 2"),
        ("[](appraisal.md#option-2)", "Option 2"), ("[](said.md)", "Appendix 1"), ("[](map.pdf)", "Appendix 2"),
        ("[](map.pdf#page=2)", "Appendix 2"), ("[](#leases)", "Table 1"), ("[](report.md#leases)", "Table 1"),
        ("[](#said-table)", "Table 1 of Appendix 1"), ("[](./said.md#said-table)", "Table 1 of Appendix 1"),
        ("[](appraisal.md#costs)", "Option 2, Costs"),
    ])
    func aPlaceIsNamedWithTheTextThatCountsIt(_ link: String, _ words: String) throws {
        let reading = Self.sample(link)
        #expect(reading.diagnostics.findings == [])
        let report = try #require(reading.paper?.report)
        #expect(report.text.sectionWords[0].first == "See \(words).")
    }

    @Test func anAppendixNamesTheReport() throws {
        let appendix = try #require(Self.sample("w").paper?.appendixTexts.first)
        #expect(
            appendix.introductionWords
                == ["The leases are in Table 1 of the report, and why in paragraph 1.1 of the report."])
    }

    @Test(arguments: ["said.md#nowhere", "said.md#agree", "appraisal.md#answers"])
    func aPlaceMustStandInTheTextThatIsNamed(_ address: String) {
        let reading = Self.sample("1️⃣[the note](\(address))")
        expectFindings(["link-target"], in: reading.diagnostics, of: reading.text)
    }
}
