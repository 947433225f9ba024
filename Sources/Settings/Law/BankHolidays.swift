package import Datasets

/// The days on which offices of England and Wales are closed by law or custom, year by year.
///
/// Those of the Banking and Financial Dealings Act 1971, schedule 1, follow from the calendar; New Year’s Day, the first
/// Monday in May and substitutes are named by proclamation for each year.
package struct BankHolidays: Sendable {
    package let year: Int
    /// In the order of the year.
    package let days: [CalendarDate]
    /// Who publishes the list.
    package static let source =
        "GOV.UK, UK bank holidays, England and Wales, as it stood in 2026; Banking and Financial Dealings Act 1971, "
        + "schedule 1"
    package static let address = "https://www.gov.uk/bank-holidays"

    private init(_ year: Int, _ days: [(month: Int, day: Int)]) {
        self.year = year
        self.days = days.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
    }

    /// The years that are known, without a gap.
    package static let all = [
        BankHolidays(2025, [(1, 1), (4, 18), (4, 21), (5, 5), (5, 26), (8, 25), (12, 25), (12, 26)]),
        BankHolidays(2026, [(1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28)]),
        BankHolidays(2027, [(1, 1), (3, 26), (3, 29), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)]),
        BankHolidays(2028, [(1, 3), (4, 14), (4, 17), (5, 1), (5, 29), (8, 28), (12, 25), (12, 26)]),
    ]

    /// Whether the days of a year are known.
    package static func areKnown(in year: Int) -> Bool { all.contains { $0.year == year } }
}
