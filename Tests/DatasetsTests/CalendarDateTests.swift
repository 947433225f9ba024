import Datasets
import Testing

@Suite struct CalendarDateTests {
    @Test(
        "a date is read as people and spreadsheets write it",
        arguments: [
            "2026-11-21", "21/11/2026", "21 November 2026", "21 november 2026", "21  NOVEMBER\u{A0}2026",
            " 2026-11-21\t", "2026/11/21", "21 Nov 2026", "21 Nov. 2026", "21st November 2026", "21st Nov 2026",
            "21-Nov-26", "21-Nov-2026", "Saturday 21 November 2026", "Sat, 21st Nov 2026", "2026-11-21 00:00:00",
            "2026-11-21T00:00", "21/11/2026 00:00", "21 November, 2026",
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
            "31/04/2026", "11/21/2026", "21/11/26", "21-11-2026", "2026-11/21", "2026-1-2", "+026-11-21", "21 No 2026",
            "21rd November 2026", "November 2026", "21 November 26", "21 November 2026 10:00", "２０２６-11-21",
            "2026-11-21T10:00", "Friday 21 November 2026", "Someday 21 November 2026", "21-Nov 2026", "21 Sept-26",
            "31-Nov-26", "46112", "########",
        ])
    func refused(_ text: String) {
        #expect(CalendarDate.parse(text) == nil)
    }

    @Test(
        "what is no date is told by what it most likely was",
        arguments: [
            ("########", DateFault.hidden), ("#", .noDate), ("soon", .noDate), ("31/02/2027", .noDate),
            ("10000", .noDate), ("2027", .noDate),
        ])
    func faults(_ text: String, _ fault: DateFault) {
        #expect(DateFault(of: text) == fault)
    }

    @Test(
        "a date that is not read is named where one reading is likely",
        arguments: [
            ("46112", "2026-03-31"), ("46112.0", "2026-03-31"), ("36526", "2000-01-01"), ("45351", "2024-02-29"),
            ("45352", "2024-03-01"), ("03/31/2027", "2027-03-31"), ("31/03/27", "2027-03-31"),
            ("Friday 31 March 2027", "2027-03-31"),
        ])
    func likely(_ text: String, _ iso: String) {
        let date: CalendarDate? =
            switch DateFault(of: text) {
            case .serial(let date), .monthFirst(let date), .weekday(let date, _), .shortYear(let date): date
            case .hidden, .noDate: nil
            }
        #expect(date?.iso == iso)
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
