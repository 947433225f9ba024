import Diagnostics
import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct CaptionTests {
    @Test("A caption belongs to what stands directly below it, and is counted in its document")
    func captionsAreCounted() throws {
        let reading = ReportSample(
            """
            ## One

            Table: Rates rose. By council, 2026. {#rates}

            | a | b |
            |---|---|
            | 1 | 2 |

            Figure: A map.

            ![Six areas](map.png)

            Table: More

            | a |
            |---|
            | 1 |

            See [](#rates).

            """, files: ["map.png"])
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        let captions = report.text.marks.captions.all.map(\.value)
        #expect(captions.map(\.number) == [1, 1, 2])
        #expect(captions.map(\.kind) == [.table, .figure, .table])
        #expect(captions.map { report.text.words(of: $0.finding) } == ["Rates rose.", "A map.", "More"])
        #expect(captions.map { report.text.words(of: $0.details) } == ["By council, 2026.", "", ""])
        #expect(captions.map(\.id) == ["rates", nil, nil])
    }

    @Test("A link without words to a caption says its number, on the appraisal's page too")
    func captionsAreReferredTo() throws {
        let reading = ReportSample(
            "## One\n\nSee [](#costs).\n",
            appraisal: "# A\n\nTable: Costs. {#costs}\n\n| a |\n|---|\n| 1 |\n\n## Option 1\n")
        let report = try #require(reading.paper?.report)
        #expect(report.text.sectionWords[0].first == "See Table 1 of Appendix 1.")
    }

    @Test(
        "A table and an image of a numbered document need captions",
        arguments: [
            "## One\n\n1️⃣| a |\n|---|\n| 1 |\n", "## One\n\n1️⃣![A map](map.png)\n",
            "## One\n\n- a\n\n  1️⃣| a |\n  |---|\n  | 1 |\n",
        ])
    func captionsAreAskedFor(_ text: String) {
        let reading = ReportSample(text, files: text.contains("map.png") ? ["map.png"] : [])
        expectFindings(["caption-missing"], in: reading.diagnostics, of: reading.text)
    }

    @Test("A document without numbers needs no captions")
    func noCaptionsWithoutNumbers() {
        let reading = ReportSample(
            settings: ReportSample.sheet + "numbered: false\n", "## One\n\n| a |\n|---|\n| 1 |\n")
        #expect(reading.diagnostics.findings == [])
        #expect(reading.paper?.report?.sections.map(\.number) == [nil])
    }

    @Test(
        "A caption above words is a finding",
        arguments: [
            "## One\n\n1️⃣Table: Costs.\n\nWords.\n", "## One\n\nWords.\n\n1️⃣Figure: A map.\n",
            "## One\n\n1️⃣Table: Costs.\n\nTable: Costs.\n\n| a |\n|---|\n| 1 |\n",
        ])
    func captionsAlone(_ text: String) {
        let reading = ReportSample(text)
        expectFindings(["caption-alone"], in: reading.diagnostics, of: reading.text)
    }

    @Test("A caption says something")
    func emptyCaptions() {
        let reading = ReportSample("## One\n\n1️⃣Table: {#costs}\n\n| a |\n|---|\n| 1 |\n")
        expectFindings(["caption-empty"], in: reading.diagnostics, of: reading.text)
    }

    @Test("A caption above a block that is not known is no second finding")
    func captionsOfUnknownBlocks() {
        let reading = ReportSample("## One\n\nTable: Costs.\n\n1️⃣{{ rates.table }}\n")
        expectFindings(["unknown-name"], in: reading.diagnostics, of: reading.text)
    }
}

@Suite struct LetteringTests {
    @Test("Ordered lists of a numbered document have letters, and inside these small Roman numerals")
    func lettersAndNumerals() throws {
        let reading = ReportSample("## One\n\n1. a\n   1. b\n   2. c {#c}\n2. d {#d}\n\nSee [](#c), [](#d).\n")
        let report = try #require(reading.paper?.report)
        #expect(reading.diagnostics.findings == [])
        #expect(report.text.marks.letters.all.map(\.value) == ["(a)", "(i)", "(ii)", "(b)"])
    }

    @Test("An item is referred to by its paragraph and letters")
    func itemsAreReferredTo() throws {
        let reading = ReportSample("## One\n\nWe will:\n\n1. a\n   1. b {#b}\n2. d {#d}\n\nSee [](#b), [](#d).\n")
        let report = try #require(reading.paper?.report)
        #expect(
            report.text.sectionWords[0].last == "See paragraph 1.1(a)(i), paragraph 1.1(b).")
    }

    @Test("Paragraphs after a block of data are counted as they are printed")
    func blocksAreNotCounted() throws {
        let reading = ReportSample(
            "## One\n\nSee [](#after).\n\n{{ options.summary }}\n\nAfter. {#after}\n",
            appraisal: "# A\n\n## Option 1\n\n### Outcome\n\nRecommended\n")
        let report = try #require(reading.paper?.report)
        #expect(report.text.sectionWords[0].first == "See paragraph 1.2.")
        #expect(report.text.marks.labels.all.map(\.value.number) == ["1.1", "1.2"])
    }

    @Test("A numbered appraisal numbers its sections, options and paragraphs, but no verdict")
    func appraisalsCanBeNumbered() throws {
        let reading = PaperSample(
            "---\ntitle: P\nnumbered: true\n---\n## Why\n\na\n\n## Option 1\n\nb {#b}\n\n### Outcome\n\nRecommended\n\nbecause c\n"
        )
        let appraisal = try #require(reading.paper?.appraisal)
        #expect(appraisal.sectionsBefore.map(\.number) == ["1"])
        #expect(appraisal.options.map(\.number) == ["2"])
        let option = appraisal.options[0]
        let reason = try #require(option.outcome?.reason)
        #expect(appraisal.text.labels(in: option.description).map(\.number) == ["2.1"])
        #expect(appraisal.text.labels(in: reason).map(\.number) == ["2.2"])
    }
}
