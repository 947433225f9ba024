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
        var (iso, slashes, words) = (DateReader(bytes), DateReader(bytes), DateReader(bytes))
        return iso.yearFirst() ?? slashes.dayFirst() ?? words.inWords()
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
    fileprivate static let months = [
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

    private static func padded(_ number: Int, to length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }
}

/// Reads a date from the start of a text to its end.
private struct DateReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func yearFirst() -> CalendarDate? {
        guard let year = number(4...4), skip("-"), let month = number(2...2), skip("-"), let day = number(2...2),
            rest.isEmpty
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    mutating func dayFirst() -> CalendarDate? {
        guard let day = number(1...2), skip("/"), let month = number(1...2), skip("/"), let year = number(4...4),
            rest.isEmpty
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    mutating func inWords() -> CalendarDate? {
        guard let day = number(1...2), skipBlanks(), let month = month(), skipBlanks(), let year = number(4...4),
            rest.isEmpty
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}

extension DateReader {
    /// All digits that stand next; nil unless there are so many.
    private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(while: \.isDigit)
        guard lengths.contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private mutating func month() -> Int? {
        let word = rest.prefix { !$0.isBlank }
        rest = rest[word.endIndex...]
        let index = CalendarDate.months.firstIndex { name in
            name.utf8.elementsEqual(word) { $0.lowercased == $1.lowercased }
        }
        return index.map { $0 + 1 }
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        return true
    }

    /// At least one.
    private mutating func skipBlanks() -> Bool {
        let start = rest.startIndex
        rest = rest.drop(while: \.isBlank)
        return rest.startIndex > start
    }
}
