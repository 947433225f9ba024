import Datasets
import Testing

@testable import Settings

@Suite struct RetentionPeriodTests {
    @Test func noEntryIsLostToAWrongDate() {
        #expect(RetentionPeriod.all.map(\.nation) == [.england, .england, .wales, .wales])
    }

    @Test func eachNamesWhereItStands() {
        for period in RetentionPeriod.all {
            #expect(period.address.hasPrefix("https://www.legislation.gov.uk/"))
            #expect(period.provision.hasPrefix("section 100"))
        }
    }

    @Test(
        "For how many years papers of a meeting stay open",
        arguments: [
            (RetentionPeriod.Kind.report, Nation.england, NoticePeriod.Body.council, "8 December 2026", Int?.some(6)),
            (.backgroundPapers, .england, .council, "8 December 2026", 4),
            (.backgroundPapers, .wales, .council, "8 December 2026", 6),
            // Before it was law, and of an executive, it is not known.
            (.report, .wales, .council, "30 April 2021", nil),
            (.report, .england, .executive, "8 December 2026", nil),
        ])
    func years(
        _ kind: RetentionPeriod.Kind, _ nation: Nation, _ body: NoticePeriod.Body, _ day: String, _ years: Int?
    ) throws {
        let day = try #require(CalendarDate.parse(day))
        #expect(RetentionPeriod.holding(for: kind, in: nation, after: body, on: day)?.years == years)
    }

    @Test(
        "A period that begins with a day ends with the eve of that day, so many years later",
        arguments: [
            ("8 December 2026", 6, "7 December 2032"), ("1 January 2027", 4, "31 December 2030"),
            ("1 March 2027", 5, "29 February 2032"), ("29 February 2028", 6, "28 February 2034"),
            ("29 February 2028", 4, "28 February 2032"),
        ])
    func lastDay(_ meeting: String, _ years: Int, _ last: String) throws {
        let meeting = try #require(CalendarDate.parse(meeting))
        #expect(RequiredRetention(years: years, period: nil).lastDay(after: meeting)?.printed == last)
    }
}
