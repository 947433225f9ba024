import PaperSamples
import TestSupport
import Testing

@Suite struct TableLayoutTests {
    @Test func optionsOfATableShareItsHeads() {
        #expect(
            reading("## Option 1\n\n### Pros\n\n### Cons\n\n## Option 2\n\n### PROS\n\n### *Cons*\n\n### Other\n")
                .findings
                == [])
    }

    @Test func aHeadThatDiffersIsMarkedAndTheFirstNoted() {
        let reading = reading(
            "## Option 1\n\n### Opportunities\n\n### Risks\n\n## Option 2\n\n1️⃣### Pros\n\n### Risks\n\n## Option 3\n\n2️⃣### Benefits\n\n3️⃣### Cons\n"
        )
        expectFindings("table-heads", "table-heads", "table-heads", in: reading)
        #expect(
            reading.messages.first == "“Pros” stands in a column of the table that is headed “Opportunities”")
        #expect(reading.diagnostics.first?.notes.map(\.span.text) == ["### Opportunities"])
    }

    @Test func anOptionWithoutOneOfTheTwoIsMarkedAtItsHeading() {
        let reading = reading(
            "## Option 1\n\n### Gains\n\n### Risks\n\n1️⃣## Option 2\n\n### Opportunities\n\n2️⃣## Option 3\n\n### Risks\n"
                .replacing("Gains", with: "Opportunities"))
        expectFindings("table-heads", "table-heads", in: reading)
        #expect(
            reading.suggestions == [
                "add a heading “### Risks”, or write “layout: sections” at the top",
                "add a heading “### Opportunities”, or write “layout: sections” at the top",
            ])
    }

    @Test func sectionsNeedShareNothing() {
        #expect(PaperSample("# P\n\n## Option 1\n\n### Pros\n\n## Option 2\n\n### Benefits\n").findings == [])
    }

    private func reading(_ text: String) -> PaperSample {
        PaperSample("---\ntitle: P\nlayout: table\n---\n\n" + text)
    }
}
