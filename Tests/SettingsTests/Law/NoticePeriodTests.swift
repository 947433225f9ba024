import Datasets
import Settings
import Testing

@Suite struct NoticePeriodTests {
    @Test func noEntryIsLostToAWrongDate() {
        #expect(NoticePeriod.all.count { $0.nation == .england } == 6)
        #expect(NoticePeriod.all.count { $0.nation == .wales } == 2)
        #expect(Provision.specialUrgency.count == 1)
        #expect(Provision.backgroundPapers.map(\.nation) == [.england, .wales])
        for holidays in BankHolidays.all { #expect(holidays.days.count == 8) }
    }

    @Test func eachNamesWhereItStandsAndSinceWhen() {
        for period in NoticePeriod.all {
            #expect(period.address.hasPrefix("https://www.legislation.gov.uk/"))
            #expect(period.provision.contains("section") || period.provision.contains("regulation"))
        }
    }

    @Test func nothingHoldsBeforeItWasLaw() throws {
        let before = try #require(CalendarDate.parse("9 September 2012"))
        let since = try #require(CalendarDate.parse("10 September 2012"))
        let holding = { NoticePeriod.holding(for: .keyDecision, in: .england, before: .executive, on: $0)?.clearDays }
        #expect(holding(before) == nil)
        #expect(holding(since) == 28)
    }

    @Test(
        "What a front sheet says of the notice of a decision",
        arguments: [
            ("CAB/2026/41, first published 7 September 2026", "2026-09-07"),
            ("20 November 2026", "2026-11-20"),
            ("Published 2026-11-02 (updated 20/11/2026)", "2026-11-02"),
            ("Notice given on 2 November 2026.", "2026-11-02"),
            // A day that is not said to be that of a publication, and one that is the meeting’s.
            ("Forward Plan of 2 November 2026", nil),
            ("Published monthly; decision due 8 December 2026", nil),
            ("8 December 2026", nil),
            ("CAB/2026/41", nil),
        ])
    func publicationDay(_ text: String, _ day: String?) throws {
        let meeting = try #require(CalendarDate.parse("8 December 2026"))
        #expect(ForwardPlan.publicationDay(in: text, before: meeting)?.iso == day)
        #expect(!ForwardPlan.saysNo(text))
    }

    @Test(arguments: ["No", "none", "Not in the forward plan", "n/a"]) func saysNo(_ text: String) {
        #expect(ForwardPlan.saysNo(text))
    }

    @Test(
        "Whose meeting it is",
        arguments: [
            ("Cabinet", Decision.information, NoticePeriod.Body.executive), ("Executive", .nonKey, .executive),
            ("Cabinet Member for Adults", .nonKey, .executive), ("Planning Committee", .nonKey, .council),
            ("Executive Scrutiny Committee", .nonKey, .council), ("Leader’s decision", .key, .executive),
        ])
    func body(_ meeting: String, _ decision: Decision, _ body: NoticePeriod.Body) {
        #expect(NoticePeriod.Body(meeting: meeting, decision: decision) == body)
    }
}
