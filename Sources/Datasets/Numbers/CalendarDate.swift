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

    /// Reads `2026-11-21`, `21/11/2026` (day first) and `21 November 2026` (any case); nil for anything else, and for
    /// a day that the calendar does not have. Blanks around are ignored.
    package static func parse(_ text: String) -> CalendarDate? {
        let bytes = text.bytesWithPlainBlanks.trimmingBlanks()
        return parse(bytes, separator: UInt8(ascii: "-"), lengths: [4...4, 2...2, 2...2]) { ($0[0], $0[1], $0[2]) }
            ?? parse(bytes, separator: UInt8(ascii: "/"), lengths: [1...2, 1...2, 4...4]) { ($0[2], $0[1], $0[0]) }
            ?? parseInWords(bytes)
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
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func days(ofMonth month: Int, in year: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// - Parameter ordered: Year, month and day out of the parts as written.
    private static func parse(
        _ bytes: ArraySlice<UInt8>, separator: UInt8, lengths: [ClosedRange<Int>],
        ordered: ([Int]) -> (Int, Int, Int)
    ) -> CalendarDate? {
        let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == lengths.count else { return nil }
        let numbers = zip(parts, lengths).compactMap { number($0, length: $1) }
        guard numbers.count == lengths.count else { return nil }
        let (year, month, day) = ordered(numbers)
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func parseInWords(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
        let parts = bytes.split(whereSeparator: \.isBlank)
        guard parts.count == 3, let day = number(parts[0], length: 1...2), let year = number(parts[2], length: 4...4),
            let month = months.firstIndex(where: { $0.utf8.map(\.lowercased) == parts[1].map(\.lowercased) })
        else { return nil }
        return CalendarDate(year: year, month: month + 1, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>, length: ClosedRange<Int>) -> Int? {
        guard length.contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func padded(_ number: Int, to length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }
}
