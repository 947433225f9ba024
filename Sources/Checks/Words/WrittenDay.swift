internal import Datasets
internal import Diagnostics

/// A day with its year as it is written, whether or not the calendar has it.
struct WrittenDay {
    /// Which words of the prose it is.
    let words: Range<Int>
    /// 1–31 in numbers, 0–99 before the name of a month.
    let day: Int
    /// 1–12.
    let month: Int
    let year: Int

    /// Nil for a day that the calendar has not.
    var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
}

extension Passage {
    /// `31 March 2024`, `1st April 2025`, `2026-11-21`, `21/11/2026`; nil where none begins with a word.
    func writtenDay(at index: Int) -> WrittenDay? {
        guard prose.bytes[self[index].range.lowerBound].isDigit, index + 2 < words.upperBound else { return nil }
        return dayInNumbers(index..<(index + 3)) ?? dayInWords(index..<(index + 3))
    }

    /// The day of the week that is named before a word, from 0 for Sunday. `Sun` is a newspaper as well.
    func weekday(before index: Int) -> Int? {
        guard index > words.lowerBound, self[index - 1].isCapitalised,
            gap(after: index - 1).drop(while: { $0 == UInt8(ascii: ",") }).allSatisfy(\.isBlank)
        else { return nil }
        let name = bytes(ofWord: index - 1)
        return Self.weekdays.firstIndex { weekday in
            weekday.utf8.elementsEqual(name)
                || weekday != "Sunday" && (3...5).contains(name.count) && weekday.utf8.starts(with: name)
        }
    }

    private static let weekdays = CalendarDate.weekdays

    private func dayInWords(_ words: Range<Int>) -> WrittenDay? {
        let first = words.lowerBound
        let word = bytes(ofWord: first)
        let digits = word.prefix(while: \.isDigit)
        let suffix = word[digits.endIndex...].prefix(3).map(\.lowercased)
        guard (1...2).contains(digits.count), suffix.isEmpty || Self.suffixes.contains(suffix),
            let month = month(at: first + 1), let year = year(at: first + 2), isJoined(after: first),
            isJoined(after: first + 1)
        else { return nil }
        return WrittenDay(words: words, day: digits.number, month: month, year: year)
    }

    private static let suffixes = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

    private func dayInNumbers(_ words: Range<Int>) -> WrittenDay? {
        let numbers = words.compactMap(wholeNumber)
        guard numbers.count == 3, bytes(ofWords: words).count <= 10 else { return nil }
        let (first, second) = (gap(after: words.lowerBound), gap(after: words.lowerBound + 1))
        guard first.count == 1, first.elementsEqual(second), let sign = first.first else { return nil }
        let isYearFirst = self[words.lowerBound].traits.contains(.fourDigits)
        let isYearLast = self[words.upperBound - 1].traits.contains(.fourDigits)
        guard isYearFirst && "-/".utf8.contains(sign) || isYearLast && sign == UInt8(ascii: "/") else { return nil }
        let (day, year) = isYearFirst ? (numbers[2], numbers[0]) : (numbers[0], numbers[2])
        guard (1...12).contains(numbers[1]), (1...31).contains(day) else { return nil }
        return WrittenDay(words: words, day: day, month: numbers[1], year: year)
    }
}
