import Markdown
import PaperSamples
import TestSupport
import Testing

@Suite struct AppraisalReaderTests {
    @Test func blocksAreSortedIntoIntroductionSectionsAndOptions() throws {
        let reading = PaperSample(
            """
            # Paper

            One.

            ## Background

            Two.

            ### Part

            Three.

            ## Option 1 – Do nothing

            Four.

            ### Pros

            Five.

            #### Deeper

            Six.

            ### Other

            ## Option B

            ## Next steps

            Seven.
            """)
        let appraisal = try reading.appraisal()
        #expect(reading.findings == [])
        #expect(appraisal.title == "Paper")
        #expect(appraisal.text.introductionWords == ["One."])
        let text = appraisal.text
        #expect(appraisal.sectionsBefore.map { text.words(of: $0.heading) } == ["Background"])
        #expect(appraisal.sectionsBefore.map { text.words(in: $0.content) } == [["Two.", "Part", "Three."]])
        #expect(appraisal.options.map { text.words(of: $0.heading) } == ["Option 1 – Do nothing", "Option B"])
        #expect(appraisal.options.map(\.key) == ["option-1", "option-b"])
        #expect(appraisal.options.map { text.words(in: $0.description) } == [["Four."], []])
        #expect(appraisal.options[0].aspects.map { text.words(of: $0.heading) } == ["Pros", "Other"])
        #expect(appraisal.options[0].aspects.map { text.words(in: $0.content) } == [["Five.", "Deeper", "Six."], []])
        #expect(appraisal.sectionsAfter.map { text.words(of: $0.heading) } == ["Next steps"])
        #expect(appraisal.sectionsAfter.map { text.words(in: $0.content) } == [["Seven."]])
    }

    @Test func aSectionBetweenOptionsIsAnErrorAndStaysInTheModel() throws {
        let reading = PaperSample(
            "# P\n\n## Option 1\n\n1️⃣## Timing\n\nWords.\n\n## Option 2\n\n## After\n\nMore.\n")
        expectFindings("section-between-options", in: reading)
        let text = try reading.appraisal().text
        #expect(text.outline.sectionsBeforeOptions == 0)
        #expect(text.headings == ["Timing", "After"])
        #expect(text.sectionWords == [["Words."], ["More."]])
    }

    @Test func aHeadingThatIsNearlyAnOptionIsOneErrorAndStaysInTheModel() throws {
        let reading = PaperSample("# P\n\n1️⃣## Option 2Commission\n\n### Pros\n\nWords.\n")
        expectFindings("option-heading", in: reading)
        #expect(try reading.appraisal().text.sectionWords == [["Pros", "Words."]])
    }

    @Test func aNearOptionBetweenOptionsIsNoSectionBetweenThem() {
        expectFindings("option-heading", in: PaperSample("# P\n\n## Option 1\n\n1️⃣## Option2\n\n## Option 3\n"))
    }

    @Test func optionsAreLookedForOnTheSecondLevelAlone() {
        let reading = PaperSample("# P\n\n## Options\n\n### Option 1\n\n### Option 2\n")
        #expect(reading.findings == ["no-options@Content/paper/appraisal.md"])
        #expect(reading.suggestions == ["an option begins with a heading such as “## Option 1 – Do nothing”"])
    }

    @Test func emphasisAndEscapesInAnOptionHeadingChangeNothing() throws {
        let reading = PaperSample("# P\n\n## **Option** *2* \\- `x`\n\nOption 3\n--------\n")
        #expect(reading.findings == [])
        #expect(try reading.appraisal().options.map(\.key) == ["option-2", "option-3"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyLineEndingIsRead(_ end: String) throws {
        let lines = [
            "\u{FEFF}---", "title: P", "---", "Words.", "", "## Option 1", "", "### Pros", "", "- a", "", "### Outcome",
            "", "Rejected",
        ]
        let reading = PaperSample(lines.joined(separator: end))
        #expect(reading.findings == [])
        let appraisal = try reading.appraisal()
        #expect(appraisal.title == "P")
        #expect(appraisal.text.introductionWords == ["Words."])
        #expect(appraisal.options.map(\.outcome?.wording) == ["Rejected"])
    }

    @Test(arguments: [
        ("Option 1 (do nothing)", true), ("Option 1 – Spot (Do Nothing)", true), ("Option 1 (do minimum)", true),
        ("Option 1 (Business as\u{A0}usual) – x", true), ("Option 1 – x (BAU)", true),
        ("Option 1 – x {.baseline}", true),
        ("Option 1 – x {#spot .baseline}", true), ("Option 1 – do nothing", true), ("Option 1 – baseline", false),
        ("Option 1: Status quo.", true), ("Option 1 – Do nothing (as now)", true), ("Option 1 (status quo)", true),
        ("Option 1 – Do nothing now, build later", false), ("Option 1 – Change", false),
        ("Option 1 – Do nothing: let the contract lapse", true), ("Option 1 – Status quo [no contract]", true),
        ("Option 1: As is", true), ("Option 1 – Business as usual (the contract runs on)", true),
        ("Option 1 – Continue as now", true), ("Option 1 – Do-nothing – the leases end", true),
        ("Option 1 – The “do nothing” option", true), ("Option 1 – Do nothing and let the leases end", true),
        ("Option 1 – Lease nothing (do nothing: the leases end)", true), ("Option 1 – Do nothing - wait", true),
        ("Option 1 – Sell as is", false), ("Option 1 – Status quo plus two buses", false),
        ("Option 1 – Buy (do nothing now, sell later)", false),
    ])
    func theBaselineIsToldByItsHeading(_ heading: String, _ isBaseline: Bool) throws {
        let reading = PaperSample("# P\n\n## \(heading)\n")
        #expect(reading.findings == [])
        #expect(try reading.appraisal().options.map(\.isBaseline) == [isBaseline])
    }

    @Test func automaticIdsCountWhatHasNone() throws {
        let reading = PaperSample(
            "# P\n\n## A\n\n## B {#b}\n\n## Option 2 {#two}\n\n### Pros\n\n### Cons {#cons}\n\n### More\n\n## C\n")
        let appraisal = try reading.appraisal()
        #expect((appraisal.sectionsBefore + appraisal.sectionsAfter).map(\.id) == ["section-1", "b", "section-3"])
        #expect(appraisal.options.map(\.id) == ["two"])
        #expect(appraisal.options[0].aspects.map(\.id) == ["option-2-part-1", "cons", "option-2-part-3"])
    }
}
