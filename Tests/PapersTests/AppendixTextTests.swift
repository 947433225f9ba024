import Diagnostics
import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct AppendixTextTests {
    private static let settings =
        ReportSample.sheet + "appendices:\n  - file: survey.md\n  - title: Map\n    file: map.pdf\n"

    private func reading(_ report: String, survey: String, appraisal: String? = nil) -> ReportSample {
        ReportSample(
            settings: Self.settings, report, appraisal: appraisal, texts: ["survey.md": survey], files: ["map.pdf"])
    }

    @Test("A text that the report lists is an appendix, under its own title")
    func isRead() throws {
        let reading = reading(
            "## One\n\nSee [](survey.md).\n", survey: "# What people said\n\nMuch.\n\n## Who\n\nAll.\n")
        let paper = try #require(reading.paper)
        #expect(reading.diagnostics.findings == [])
        #expect(paper.appendices.map(\.title) == ["What people said", "Map"])
        #expect(paper.appendixTexts.map(\.title) == ["What people said"])
        #expect(paper.appendixTexts[0].headings == ["Who"])
        #expect(paper.report?.text.sectionWords[0].first == "See Appendix 1.")
        #expect(paper.attachments == ["map.pdf"])
    }

    @Test("Places of an appendix are found from the report, and the report from the appendix")
    func linksLeadBothWays() throws {
        let reading = reading(
            "## One\n\nSee [](#who), [](#table).\n",
            survey:
                "# S\n\nSee [](#p-1-1), [](report.md).\n\n## Who {#who}\n\nTable: T. {#table}\n\n| a |\n|---|\n| 1 |\n")
        let paper = try #require(reading.paper)
        #expect(reading.diagnostics.findings == [])
        #expect(paper.report?.text.sectionWords[0].first == "See Who, Table 1 of Appendix 1.")
        #expect(paper.appendixTexts[0].introductionWords == ["See paragraph 1.1 of the report, the report."])
    }

    @Test("An id stands in one text of a paper only")
    func idsAreOfOneText() {
        let reading = reading("## One\n\nw {#here}\n", survey: "# S\n\nw {#here}\n")
        #expect(reading.diagnostics.map(\.rule) == [.idDuplicate])
        #expect(reading.diagnostics.map(\.place.path) == ["Content/paper/survey.md"])
    }

    @Test("A text that no report lists is no appendix")
    func unlistedTexts() {
        let reading = ReportSample("w\n", texts: ["notes.md": "# N\n"])
        #expect(reading.diagnostics.findings == ["unused-file@Content/paper/notes.md"])
        #expect(reading.paper?.appendixTexts.isEmpty == true)
    }
}
