internal import Diagnostics

/// A day of the Gregorian calendar, without a time or a place.
package struct CalendarDate: Sendable, Hashable {
    /// 1–9999.
    package let year: Int
    /// 1–12.
    package let month: Int
    /// From 1.
    package let day: Int

    /// Nil when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(ofMonth: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `2026-11-21`, `2026/11/21`, `21/11/2026` (day first) and `21 November 2026` (any case), with the month in
    /// short, `21st`, the day of the week before it or midnight after it, and `21-Nov-26` as spreadsheets show it. Nil for
    /// anything else, and for a day that the calendar does not have. Blanks around are ignored.
    package static func parse(_ text: String) -> CalendarDate? {
        let bytes = text.bytesWithPlainBlanks.trimmingBlanks()
        var (iso, slashes, words) = (DateReader(bytes), DateReader(bytes), DateReader(bytes))
        return iso.yearFirst() ?? slashes.dayFirst() ?? words.inWords()
    }

    /// Whether a text is a month: `March 2027`, `Mar-27`.
    package static func isMonth(_ text: String) -> Bool {
        var reader = DateReader(text.bytesWithPlainBlanks.trimmingBlanks())
        return reader.month() != nil
    }

    /// Whether a text is written with slashes and can be a day with the day first, and with the month first.
    package static func readings(ofSlashes text: String) -> (dayFirst: Bool, monthFirst: Bool)? {
        var reader = DateReader(text.bytesWithPlainBlanks.trimmingBlanks())
        guard let (first, second, year) = reader.numbers() else { return nil }
        return (
            CalendarDate(year: year, month: second, day: first) != nil,
            CalendarDate(year: year, month: first, day: second) != nil
        )
    }

    /// `03/31/2027` as 31 March 2027; nil where that is no day.
    package static func parseMonthFirst(_ text: String) -> CalendarDate? {
        var reader = DateReader(text.bytesWithPlainBlanks.trimmingBlanks())
        return reader.numbers().flatMap { CalendarDate(year: $0.third, month: $0.first, day: $0.second) }
    }

    /// The day that a spreadsheet counts as a number: 46112 is 31 March 2026. Nil outside 1954 to 2119.
    init?(serial: Int) {
        guard (20_000...80_000).contains(serial) else { return nil }
        self.init(dayNumber: serial - 25_569 + 719_468)
    }
}

extension CalendarDate {
    /// `21 November 2026`.
    package var printed: String { "\(day) \(Self.months[month - 1]) \(year)" }

    /// `2026-11-21`.
    package var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }
}

extension CalendarDate: Comparable {
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate {
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    package static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// - Parameter month: 1–12.
    package static func days(ofMonth month: Int, in year: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, to length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }
}
