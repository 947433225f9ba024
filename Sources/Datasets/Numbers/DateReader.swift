internal import Diagnostics

/// Reads a date from the start of a text to its end.
struct DateReader {
    private var rest: ArraySlice<UInt8>
    /// The day of the week that stands before the date, which must be that of the date; from 0 for Sunday.
    private(set) var weekday: Int?

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// `2026-11-21`, `2026/11/21`
    mutating func yearFirst() -> CalendarDate? {
        guard let year = number(4...4), let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"),
            skip(sign), let month = number(2...2), skip(sign), let day = number(2...2), isAtEnd()
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// `21/11/2026`
    mutating func dayFirst() -> CalendarDate? {
        numbers().flatMap { CalendarDate(year: $0.third, month: $0.second, day: $0.first) }
    }

    /// Three numbers with slashes between them, whatever they mean.
    mutating func numbers(ofYear lengths: ClosedRange<Int> = 4...4) -> (first: Int, second: Int, third: Int)? {
        guard let first = number(1...2), skip(UInt8(ascii: "/")), let second = number(1...2), skip(UInt8(ascii: "/")),
            let third = number(lengths), isAtEnd()
        else { return nil }
        return (first, second, third)
    }

    /// `21 November 2026`, `Saturday 21st Nov 2026`, `21-Nov-26`
    mutating func inWords() -> CalendarDate? {
        guard let date = wordsWithWeekday(), weekday == nil || weekday == date.weekday else { return nil }
        return date
    }

    /// The same, whatever day of the week it says.
    mutating func wordsWithWeekday() -> CalendarDate? {
        if let first = rest.first, first.isLetterOrDigit, !first.isDigit {
            guard let named = index(of: word(), among: CalendarDate.weekdays) else { return nil }
            weekday = named
            _ = skip(UInt8(ascii: ","))
            guard skipBlanks() else { return nil }
        }
        guard let day = number(1...2) else { return nil }
        skipEnding(of: day)
        let isHyphened = rest.first == UInt8(ascii: "-")
        guard isHyphened ? skip(UInt8(ascii: "-")) : skipBlanks(), let year = monthAndYear(isHyphened: isHyphened),
            isAtEnd()
        else { return nil }
        return CalendarDate(year: year.year, month: year.month, day: day)
    }

    /// `November 2026`, `Nov-26`
    mutating func month() -> (year: Int, month: Int)? {
        let name = rest.prefix { !$0.isBlank && $0 != UInt8(ascii: "-") }
        let isHyphened = name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: "-")
        guard let found = monthAndYear(isHyphened: isHyphened), isAtEnd() else { return nil }
        return found
    }
}

extension DateReader {
    /// A year of two digits is one of this century: spreadsheets show it so in `21-Nov-26` alone.
    private mutating func monthAndYear(isHyphened: Bool) -> (year: Int, month: Int)? {
        guard let month = index(of: word(), among: CalendarDate.months) else { return nil }
        if !isHyphened { _ = skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) }
        guard isHyphened ? skip(UInt8(ascii: "-")) : skipBlanks() else { return nil }
        let isShort = isHyphened && rest.prefix(while: \.isDigit).count == 2
        guard let year = number(isShort ? 2...2 : 4...4) else { return nil }
        return (isShort ? 2000 + year : year, month + 1)
    }

    /// All digits that stand next; nil unless there are so many.
    private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(while: \.isDigit)
        guard lengths.contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private mutating func word() -> ArraySlice<UInt8> {
        let word = rest.prefix { $0.isLetterOrDigit && !$0.isDigit }
        rest = rest[word.endIndex...]
        return word
    }

    /// The name that a word is, in whole or its first three letters; `Sept` is one as well.
    private func index(of word: ArraySlice<UInt8>, among names: [String]) -> Int? {
        names.firstIndex { name in
            let isShort = word.count == 3 || word.count == 4 && name == "September"
            return (isShort || word.count == name.utf8.count)
                && name.utf8.prefix(word.count).elementsEqual(word) { $0.lowercased == $1.lowercased }
        }
    }

    /// `st` of `21st`.
    private mutating func skipEnding(of day: Int) {
        let ending =
            switch day {
            case 1, 21, 31: "st"
            case 2, 22: "nd"
            case 3, 23: "rd"
            default: "th"
            }
        if rest.prefix(2).map(\.lowercased).elementsEqual(ending.utf8) { rest = rest.dropFirst(2) }
    }

    private mutating func skip(_ sign: UInt8) -> Bool {
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    /// At least one.
    private mutating func skipBlanks() -> Bool {
        let start = rest.startIndex
        rest = rest.drop(while: \.isBlank)
        return rest.startIndex > start
    }

    /// Programs that know no days but only times write midnight after each.
    private mutating func isAtEnd() -> Bool {
        if rest.isEmpty { return true }
        guard skip(UInt8(ascii: "T")) || skipBlanks() else { return false }
        return ["00:00", "0:00", "00:00:00", "00:00:00.000", "00:00:00Z"].contains { rest.elementsEqual($0.utf8) }
    }
}
