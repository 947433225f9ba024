import Datasets
import Testing

@Suite struct CalendarDateTests {
    @Test(
        "a date is read in three forms",
        arguments: [
            "2026-11-21", "21/11/2026", "21 November 2026", "21 november 2026", "21  NOVEMBER\u{A0}2026",
            " 2026-11-21\t",
        ])
    func forms(_ text: String) throws {
        let date = try #require(CalendarDate.parse(text))
        #expect((date.year, date.month, date.day) == (2026, 11, 21))
        #expect(date.printed == "21 November 2026" && date.iso == "2026-11-21")
    }

    @Test("the day stands first", arguments: ["1/4/2026", "01/04/2026", "1 April 2026"])
    func dayFirst(_ text: String) {
        #expect(CalendarDate.parse(text)?.iso == "2026-04-01")
    }

    @Test(
        "nothing else is a date",
        arguments: [
            "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-11-31", "2026-02-29", "1900-02-29", "0000-01-01",
            "31/04/2026", "11/21/2026", "21/11/26", "21-11-2026", "2026/11/21", "2026-1-2", "+026-11-21", "21 Nov 2026",
            "21st November 2026", "November 2026", "21 November 26", "21 November 2026 10:00", "２０２６-11-21",
            "2026-11-21T00:00",
        ])
    func refused(_ text: String) {
        #expect(CalendarDate.parse(text) == nil)
    }

    @Test(
        "a leap day is real every fourth year, but not every hundredth",
        arguments: [
            (2024, true), (2026, false), (2000, true), (2100, false),
        ])
    func leapDays(_ year: Int, _ isReal: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isReal)
    }

    @Test("dates are in order of time, and read back as they are printed")
    func order() throws {
        let dates = (2023...2025).flatMap { year in
            (1...12).flatMap { month in (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) } }
        }
        #expect(dates.count == 365 + 366 + 365)
        #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 })
        #expect(dates.allSatisfy { CalendarDate.parse($0.printed) == $0 && CalendarDate.parse($0.iso) == $0 })
    }
}
