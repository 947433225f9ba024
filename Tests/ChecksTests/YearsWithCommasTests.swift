import PaperSamples
import TestSupport
import Testing

/// Counts that the text speaks of as years.
@Suite struct YearsWithCommasTests {
    private func reading(_ text: String) -> PaperSample {
        PaperSample(
            inOption: text + "\n\n{{ figures.schedule }}\n",
            data: [
                "figures.csv": """
                name,value,unit
                start,2027,count
                end,2031,year
                many,"12,027",count
                """
            ])
    }

    @Test(
        "a year with a comma is a warning",
        arguments: [
            "It starts in 1️⃣{{ figures.start }}.", "Since 1️⃣{{ figures.start }}, prices rose",
            "during 1️⃣{{ figures.start }}",
        ])
    func found(_ text: String) { expectFindings("year-with-comma", in: reading(text)) }

    @Test(
        "a count, and a year whose row says that it is one, are none",
        arguments: [
            "in {{ figures.start }} homes", "It is {{ figures.start }}.", "It ends in {{ figures.end }}.",
            "in {{ figures.many }}.", "found in {{ figures.start }} of them", "within {{ figures.start }}.",
        ])
    func sound(_ text: String) { #expect(reading(text).findings == []) }
}
