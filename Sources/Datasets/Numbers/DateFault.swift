internal import Diagnostics

/// What a cell holds that was meant for a date and is none, as far as that can be told.
package enum DateFault: Equatable, Sendable {
    /// `########`: the column was too narrow to show the date when the file was saved.
    case hidden
    /// `46112`: the number that a spreadsheet counts days by.
    case serial(CalendarDate)
    /// `03/31/2027`: the month stands first.
    case monthFirst(CalendarDate)
    /// `Friday 10 February 2027`, which is a Wednesday.
    case weekday(CalendarDate, is: String)
    /// `31/03/27`
    case shortYear(CalendarDate)
    /// `31/02/2027`, `soon`
    case noDate

    /// - Parameter text: One that is no date.
    package init(of text: String) {
        let bytes = text.bytesWithPlainBlanks.trimmingBlanks()
        self = Self.ofSpreadsheet(bytes) ?? Self.ofNumbers(bytes) ?? Self.ofWords(bytes) ?? .noDate
    }

    private static func ofSpreadsheet(_ bytes: ArraySlice<UInt8>) -> DateFault? {
        if bytes.count > 1, bytes.allSatisfy({ $0 == UInt8(ascii: "#") }) { return .hidden }
        let whole = bytes.prefix(while: \.isDigit)
        let end = bytes[whole.endIndex...]
        guard whole.count == 5, end.isEmpty || end.first == UInt8(ascii: ".") && end.dropFirst().allSatisfy(\.isDigit)
        else { return nil }
        return Int(String(decoding: whole, as: UTF8.self)).flatMap { CalendarDate(serial: $0) }.map(DateFault.serial)
    }

    private static func ofNumbers(_ bytes: ArraySlice<UInt8>) -> DateFault? {
        var (reader, short) = (DateReader(bytes), DateReader(bytes))
        if let (first, second, third) = reader.numbers() {
            return CalendarDate(year: third, month: first, day: second).map(DateFault.monthFirst)
        }
        guard let (first, second, third) = short.numbers(ofYear: 2...2) else { return nil }
        return CalendarDate(year: 2000 + third, month: second, day: first).map(DateFault.shortYear)
    }

    private static func ofWords(_ bytes: ArraySlice<UInt8>) -> DateFault? {
        var words = DateReader(bytes)
        return words.wordsWithWeekday().map { .weekday($0, is: CalendarDate.weekdays[$0.weekday]) }
    }
}
