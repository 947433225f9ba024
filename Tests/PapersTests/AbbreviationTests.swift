import Diagnostics
import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct AbbreviationTests {
    @Test("The first use in the text of a page is marked, and the definitions are listed, not printed")
    func firstUse() throws {
        let reading = ReportSample(
            "## The NHS\n\nThe NHS pays. The NHS, and NHSing, wait.\n\n*[NHS]: National Health Service\n*[ECC]: Ethical Care Charter\n"
        )
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        let uses = report.text.marks.firstUses.all.flatMap(\.value)
        #expect(uses.map(\.abbreviation.words) == ["National Health Service"])
        #expect(report.text.sectionWords == [["The NHS pays. The NHS, and NHSing, wait."]])
        #expect(report.text.abbreviations.map(\.short) == ["ECC", "NHS"])
    }

    @Test("The first use is that which a page shows first: the text before its notes, a caption before its table")
    func firstUseOnThePage() throws {
        let reading = ReportSample(
            """
            ## One

            Words.[^n]

            Table: ECC rates.

            | ECC |
            |---|
            | 1 |

            The NHS pays.

            [^n]: The NHS, in a note.

            *[NHS]: National Health Service
            *[ECC]: Ethical Care Charter
            """)
        let text = try #require(reading.paper?.report?.text)
        let uses = text.marks.firstUses.all.flatMap { entry in entry.value.map { (entry.node, $0.abbreviation.short) } }
        #expect(uses.map(\.1) == ["ECC", "NHS"])
        let table = try #require(text.tree.all.first { text.tree[$0].kind == .table })
        let note = try #require(text.tree.footnotes.first)
        #expect(uses[0].0 < table && uses[1].0 < note)
    }

    @Test("An abbreviation holds for all texts of the paper; each lists what it uses")
    func otherTexts() throws {
        let reading = ReportSample(
            "w\n\n*[NHS]: National Health Service\n\n*[ECC]: Ethical Care Charter\n",
            appraisal: "# A\n\nThe NHS.\n\n## Option 1\n")
        #expect(reading.paper?.appraisal?.text.abbreviations.map(\.short) == ["NHS"])
        #expect(reading.paper?.report?.text.abbreviations.map(\.short) == ["ECC", "NHS"])
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
