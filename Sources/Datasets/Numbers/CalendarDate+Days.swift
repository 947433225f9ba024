extension CalendarDate {
    /// Which day it is, counted from 1 March of the year 0: as civil calendars are computed, in cycles of 400 years that
    /// begin behind the leap day.
    package var dayNumber: Int {
        let shifted = month < 3 ? year - 1 : year
        let dayOfYear = (153 * (month < 3 ? month + 9 : month - 3) + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    }

    /// Nil for a number outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard (0...4_000_000).contains(dayNumber) else { return nil }
        let (cycle, dayOfCycle) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
        let year = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        self.init(
            year: cycle * 400 + year + (month >= 10 ? 1 : 0), month: month >= 10 ? month - 9 : month + 3,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// 0 for Sunday to 6 for Saturday.
    package var weekday: Int { (dayNumber + 3) % 7 }

    /// `Tuesday`
    package var weekdayName: String { Self.weekdays[weekday] }

    /// So many days later, or earlier where it is less than zero; nil outside the years 1 to 9999.
    package func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }
}
