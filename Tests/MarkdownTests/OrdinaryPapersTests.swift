import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Markdown

/// No limit may stand in the way of a paper that someone wrote.
@Suite struct OrdinaryPapersTests {
    private static let seeds = Corpora.folder.deletingLastPathComponent().appending(path: "seeds")

    @Test(.enabled(if: FileManager.default.fileExists(atPath: seeds.path)))
    func thePapersThisBeganWithPass() throws {
        for seed in try FileManager.default.contentsOfDirectory(at: Self.seeds, includingPropertiesForKeys: nil) {
            expectPass([UInt8](try Data(contentsOf: seed)))
        }
    }

    @Test(.enabled(if: Corpora.isPresent))
    func examplesOfEveryKindOfMarkdownPass() throws {
        for example in try JSONDecoder().decode([Example].self, from: Corpora.data("gfm/spec.json")) {
            expectPass(example.markdown)
        }
    }

    @Test func aPaperOfThreeHundredPagesPasses() {
        let section = """
            ## Option 2 – Commission *block* contracts {#commission}

            > Residents said that they want **the same carer** every week, and to be [told in time](#told)[^1].

            The estimated value is £4,800,000 over 4 years (2024/25 to 2027/28), which is 2.1% above {{ rates.median }}.
            See <https://www.camden.gov.uk/home-care?year=2024&page=2> or write to homecare@camden.gov.uk.

            - Improves transparency of public service spending
              - and of *who* is paid
                1. each month
                2. each quarter
            - [ ] Could not be implemented by July – Oct 2023

            | Option | Opportunities | Risks |
            |:-------|---------------|------:|
            | 1      | `none`        | TUPE & KSP |
            | 2      | ~~few~~ some  | ICT \\| MTFS |

            ***


            """
        expectPass(repeated(section, 1_000) + "\n[^1]: In the survey of 2023.\n")
    }

    @Test func aTableOf300RowsWithMarksInEveryCellPasses() {
        let cell = " **[21.87](https://www.example.org/rates/2025)** a.b@example.org |"
        expectPass(
            "|" + repeated(" Authority |", 8) + "\n|" + repeated("---|", 8) + "\n"
                + repeated("|\(repeated(cell, 8))\n", 300))
    }

    @Test func aTableOfSixYearsOfMonthsPasses() {
        let row = "|" + repeated(" 21.87 |", 73) + "\n"
        expectPass(row + "|" + repeated("--:|", 73) + "\n" + repeated(row, 150))
    }

    @Test func aThousandLinksInOneListPass() {
        expectPass(
            repeated(
                "- [Cabinet, 21 November (PDF, 200 KB)](https://www.example.org/a_(b)?c=d \"Minutes\") (new)\n", 1_000))
    }

    @Test func aThousandFootnotesWithoutBlankLinesPass() {
        expectPass(
            repeated("The rate[^a] is *low*.\n", 1_000) + "\n"
                + repeated("[^a]: See (1) the \"report\", [p. 3](http://b).\n", 1_000))
    }

    @Test func aThousandLinkDefinitionsWithoutBlankLinesPass() {
        expectPass(
            repeated("See [the report][a].\n", 1_000) + "\n"
                + repeated("[a]: https://www.example.org/reports \"The report\"\n", 1_000))
    }

    @Test func aParagraphOfAHundredAddressesPasses() {
        expectPass(repeated("clerk@example.org; https://www.example.org/a?b=c, ", 100))
    }

    @Test func aParagraphOnOneLineOfThirtyPagesPasses() {
        expectPass(repeated("the *new* rate (£21.87), see [table 1](#rates), is ", 2_000))
    }

    @Test func textWithoutBlanksPasses() {
        expectPass(repeated("居家照护的费用由市议会支付。", 1_000))
    }

    @Test func codeOfManySignsPasses() {
        expectPass(
            "```\n" + repeated("+-----+-----+\n|  a  |  b  |\n", 200) + repeated("<!-- [x] -->\n", 200) + "```\n")
    }
}

private struct Example: Decodable {
    let markdown: String
}

private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
}

private func expectPass(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectPass(Array(text.utf8), sourceLocation: sourceLocation)
}

private func expectPass(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    var findings: [Diagnostic] = []
    let isAllowed = InputScan.allows(SourceFile(path: "a.md", bytes: bytes), diagnostics: &findings)
    #expect(isAllowed, sourceLocation: sourceLocation)
    #expect(findings.map(\.message) == [], sourceLocation: sourceLocation)
}
