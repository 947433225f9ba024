import Diagnostics
import PaperSamples
import Settings
import TestSupport
import Testing

/// Papers of what could make a check look at everything for everything. That these end at all is the test;
/// `Tests/Race hostile` tries larger ones, on a release.
@Suite(.timeLimit(.minutes(1))) struct LargePaperTests {
    @Test func thousandsOfLinksAmongThousandsOfIdsEnd() {
        let places = (0..<1_000).map { "- item {#place-\($0)}" }
        let links = (0..<1_000).map { "- [x](#palce-\($0))" }
        let reading = PaperSample(inOption: (places + links).joined(separator: "\n"))
        #expect(reading.diagnostics.count == 1_000)
        #expect(reading.diagnostics.allSatisfy { $0.rule == .linkTarget })
    }

    @Test func thousandsOfMissingFilesAmongHundredsEnd() {
        let files = (0..<300).map { "file-\($0).pdf" }
        let links = (0..<3_000).map { "- [x](flie-\($0).pdf)" } + files.map { "- [x](\($0))" }
        #expect(PaperSample(inOption: links.joined(separator: "\n"), files: files).diagnostics.count == 3_000)
    }

    @Test func openBracesWithoutEndAreLookedAtOnce() {
        let text = (0..<100).map { _ in String(repeating: "{{ a ", count: 100) }.joined(separator: "\n\n")
        #expect(PaperSample(inOption: text).diagnostics.count == 100)
    }

    @Test func thousandsOfOptionsEnd() {
        let options = (0..<2_000).map { "## Option \($0 % 99 + 1)\n\n### Outcome\n\nRejected\n" }
        #expect(PaperSample("# P\n\n" + options.joined(separator: "\n")).diagnostics.count == 1_901)
    }

    @Test func hundredsOfSumsOverThousandsOfRowsEnd() {
        let lines = (0..<3_000).map { "Line \($0),£\($0 + 1)\n" }.joined()
        let figures = (0..<600).map { "f\($0),sum(table.big.cost) * \($0) + median(table.big.cost),£\n" }.joined()
        let reading = PaperSample(
            inOption: "{{ figures.f1 }}",
            data: ["big.csv": "Line,Cost\n" + lines, "figures.csv": "name,formula,unit\n" + figures])
        #expect(reading.findings == [])
        #expect(reading.value("figures.f1") == "£4,503,000.50")
        #expect(
            reading.value("figures.f1.working")
                == "sum(£1, £2, …, £3,000 (n = 3,000)) × 1 + median(£1, £2, …, £3,000 (n = 3,000))")
    }

    @Test func hundredsOfAcceptancesOfThousandsOfFindingsEnd() {
        let entries = (0..<1_000).map { "  - {rule: unbound-figure, at: \"£\($0 + 50_000)\", because: x}\n" }.joined()
        let text = (0..<3_000).map { "It costs £\($0 + 1_000)." }.joined(separator: " ")
        let reading = PaperSample(
            data: ["figures.csv": "name,value\na,1\n"], text: text, frontMatter: "title: Paper\naccept:\n" + entries)
        #expect(reading.diagnostics.count { $0.rule.id == "acceptance-unused" } == 1_000)
    }

    @Test func bracketsWithoutEndAreNotAllKept() {
        let findings = PaperSample(inOption: String(repeating: "(", count: 20_000)).diagnostics
        #expect(findings.count == 10_000)
    }

    @Test func manyFindingsArePrintedShort() {
        let text = String(repeating: "a\u{200B}b ", count: 1_500)
        let diagnostics = PaperSample(inOption: text).diagnostics
        #expect(diagnostics.count == 1_500)
        let printed = diagnostics.inSourceOrder().printed
        #expect(printed.hasSuffix("… and 1400 more findings of this rule [hidden-character]\n"))
    }
}

/// Words of which each check could look at all for each.
@Suite(.timeLimit(.minutes(1))) struct LargeProseTests {
    @Test(
        "words, marks and dates in their thousands end",
        arguments: [
            "(a ", "“a ", "\"ABC\" ", "the ", "of ABC ", "(ABC) ", "by 2020 will ", "in house ", "' ",
            "1) ", "? ",
        ])
    func many(_ piece: String) {
        let text = "in-house 2030-05-05 " + String(repeating: piece, count: 1_000) + "\n"
        let reading = PaperSample(inOption: text, site: Site.sound("spellings: [[in-house, in house]]"))
        #expect(reading.paper != nil)
    }
}
