import PaperSamples
import TestSupport
import Testing

/// Days that the calendar has not, and days of the week beside dates.
@Suite struct ImpossibleDatesTests {
    private func paper(_ text: String) -> PaperSample { PaperSample(inOption: text + "\n") }

    @Test(
        "a day that the calendar has not is an error",
        arguments: [
            "It ran to 1️⃣31 November 2026.", "From 1️⃣29 February 2027, prices rise.", "By 1️⃣31st Sept 2026 it ends.",
            "It ended on 1️⃣31/11/2026.", "It ended on 1️⃣2026-02-30.", "Until 1️⃣32 May 2027 it runs.",
            "| Day | What |\n|---|---|\n| 1️⃣31 June 2026 | Consultation |",
        ])
    func impossible(_ text: String) { expectFindings("date-impossible", in: paper(text)) }

    @Test(
        "another day of the week than the date has is an error at the day of the week",
        arguments: [
            "It met on 1️⃣Monday 14 January 2027.", "It met on 1️⃣Monday, 14th January 2027.",
            "It met on 1️⃣Tues 14 Jan 2027.", "It meets on 1️⃣Sunday 2027-01-14.",
        ])
    func weekday(_ text: String) { expectFindings("date-weekday", in: paper(text)) }

    @Test(
        "days of the calendar, numbers of other things and the words of others are none",
        arguments: [
            "It met on Thursday 14 January 2027.", "It met on Thurs, 14 January 2027.", "It ran to 29 February 2028.",
            "The Sun, 14 January 2027", "On a Monday, it rained; 14 January 2027 was dry.",
            "Application 12/31/11/2026 is refused.", "He wrote: “It ran to 31 November 2026.”",
            "From Thursday 14 to Friday 15 January 2027.", "Ratio 31/13/2026", "In May 2027 31 homes open.",
        ])
    func sound(_ text: String) { #expect(paper(text).findings == []) }
}
