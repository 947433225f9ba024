import Diagnostics
import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct AbbreviationTests {
    private func used(in blocks: [Block]) -> [String] {
        blocks.inlines.compactMap { inline in
            if case .abbreviation(let abbreviation) = inline.kind { abbreviation.words } else { nil }
        }
    }

    @Test("The first use in the text of a page is marked, and the definitions are listed, not printed")
    func firstUse() throws {
        let reading = ReportSample(
            "## The NHS\n\nThe NHS pays. The NHS, and NHSing, wait.\n\n*[NHS]: National Health Service\n*[ECC]: Ethical Care Charter\n"
        )
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        #expect(report.sections[0].content.count == 1)
        #expect(used(in: report.sections[0].content) == ["National Health Service"])
        #expect(report.sections[0].content[0].runs[0].plainText == "The NHS pays. The NHS, and NHSing, wait.")
        #expect(report.abbreviations.map(\.short) == ["ECC", "NHS"])
    }

    @Test("An abbreviation holds for all texts of the paper; each lists what it uses")
    func otherTexts() throws {
        let reading = ReportSample(
            "w\n\n*[NHS]: National Health Service\n\n*[ECC]: Ethical Care Charter\n",
            appraisal: "# A\n\nThe NHS.\n\n## Option 1\n")
        #expect(reading.paper?.appraisal?.abbreviations.map(\.short) == ["NHS"])
        #expect(reading.paper?.report?.abbreviations.map(\.short) == ["ECC", "NHS"])
    }

    @Test(
        "A line that defines nothing is a finding",
        arguments: [
            "1️⃣*[NHS] National Health Service\n", "*[NHS]: National\n1️⃣Health Service\n", "1️⃣*[NHS]:\n",
        ])
    func malformed(_ text: String) {
        let reading = ReportSample("w\n\n" + text)
        expectFindings(["abbreviation"], in: reading.diagnostics, of: reading.text)
    }

    @Test("Two meanings of one abbreviation are a finding")
    func defined() {
        let reading = ReportSample("w\n\n*[ECC]: Ethical Care Charter\n1️⃣*[ECC]: Essex County Council\n")
        expectFindings(["abbreviation-twice"], in: reading.diagnostics, of: reading.text)
    }
}
