import Datasets
import Settings
import Testing

/// The list against the rules that it follows from: schedule 1 to the Banking and Financial Dealings Act 1971, Good
/// Friday and Christmas Day by custom, and the days that are proclaimed each year.
@Suite struct BankHolidaysTests {
    @Test(arguments: BankHolidays.all.map(\.year)) func areThoseOfTheRules(_ year: Int) throws {
        let listed = try #require(BankHolidays.all.first { $0.year == year })
        #expect(listed.days.map(\.iso) == (try Self.days(of: year)).map(\.iso))
    }

    @Test func yearsHaveNoGap() {
        let years = BankHolidays.all.map(\.year)
        #expect(years == Array(years[0]...years[years.count - 1]))
    }

    private static func days(of year: Int) throws -> [CalendarDate] {
        let easter = try easterSunday(of: year)
        let christmas = try substituted([date(year, 12, 25), date(year, 12, 26)])
        return try [
            substituted([date(year, 1, 1)])[0], add(-2, to: easter), add(1, to: easter),
            monday(onOrAfter: date(year, 5, 1)), monday(onOrAfter: date(year, 5, 25)),
            monday(onOrAfter: date(year, 8, 25)),
        ] + christmas
    }

    /// A holiday at a weekend is kept on the first day after it that is none already.
    private static func substituted(_ days: [CalendarDate]) throws -> [CalendarDate] {
        var kept: [CalendarDate] = days.filter { ![0, 6].contains($0.weekday) }
        for day in days where [0, 6].contains(day.weekday) {
            var other = day
            while [0, 6].contains(other.weekday) || kept.contains(other) { other = try add(1, to: other) }
            kept.append(other)
        }
        return kept.sorted()
    }

    private static func monday(onOrAfter day: CalendarDate) throws -> CalendarDate {
        try add((8 - day.weekday) % 7, to: day)
    }

    /// The table of the Calendar (New Style) Act 1750, as Meeus writes it.
    private static func easterSunday(of year: Int) throws -> CalendarDate {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let shift = (century + 8) / 25
        let moon = (19 * golden + century - century / 4 - (century - shift + 1) / 3 + 15) % 30
        let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let late = (golden + 11 * moon + 22 * week) / 451
        let days = moon + week - 7 * late + 114
        return try date(year, days / 31, days % 31 + 1)
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
        try #require(CalendarDate(year: year, month: month, day: day))
    }

    private static func add(_ days: Int, to day: CalendarDate) throws -> CalendarDate {
        try #require(day.adding(days: days))
    }
}
