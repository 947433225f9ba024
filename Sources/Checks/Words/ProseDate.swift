internal import Datasets
internal import Diagnostics

/// A date, a month, a season or a year in a text.
struct ProseDate {
    /// Which words of the prose it is.
    let words: Range<Int>
    /// The first day that it may mean.
    let start: CalendarDate
    /// The last day that it may mean.
    let end: CalendarDate
    /// Whether it is no more than a year, which may as well be a part of a name: the Care Act 2014.
    let isYear: Bool
}

extension Passage {
    /// In order, none inside another.
    var dates: [ProseDate] {
        var dates: [ProseDate] = []
        var index = words.lowerBound
        while index < words.upperBound {
            if let date = date(at: index) {
                dates.append(date)
                index = date.words.upperBound
            } else {
                index += 1
            }
        }
        return dates
    }
}

extension Passage {
    private typealias Part = (start: (month: Int, day: Int), end: (month: Int, day: Int))

    private func date(at index: Int) -> ProseDate? {
        let word = self[index]
        guard !word.isValue else { return nil }
        if prose.bytes[word.range.lowerBound].isDigit {
            return day(at: index) ?? years(at: index)
        }
        return word.classes.contains(.month)
            ? months(at: index)
            : word.classes.contains(.partOfYear) ? partOfYear(at: index) : nil
    }

    private func day(at index: Int) -> ProseDate? {
        writtenDay(at: index).flatMap { written in
            written.date.map { ProseDate(words: written.words, start: $0, end: $0, isYear: false) }
        }
    }

    /// `March 2024`, `July – Oct 2023`, `July and October 2023`
    private func months(at index: Int) -> ProseDate? {
        guard let first = month(at: index) else { return nil }
        for (last, isRange) in [(index, false), (index + 1, isDash(after: index)), (index + 2, isWord(at: index + 1))] {
            guard last == index || isRange, let month = month(at: last), last + 1 < words.upperBound,
                isJoined(after: last), let year = year(at: last + 1)
            else { continue }
            return date(index..<(last + 2), year, ((first, 1), (month, 31)))
        }
        return nil
    }

    /// `spring 2025`, `late 2026`, `mid-2025`, `the end of 2024`, `Q3 2025`
    private func partOfYear(at index: Int) -> ProseDate? {
        let key = String(decoding: bytes(ofWord: index).map(\.lowercased), as: UTF8.self)
        guard index + 1 < words.upperBound, let part = Self.parts[key] else { return nil }
        let skipped = self[index + 1].classes.contains(.ofYear) ? 1 : 0
        let last = index + 1 + skipped
        guard last < words.upperBound, let year = year(at: last),
            gap(after: index).allSatisfy({ $0.isBlank || $0 == UInt8(ascii: "-") }),
            skipped == 0 || isJoined(after: index + 1)
        else { return nil }
        // A year of two numbers is the Council’s, from April to March.
        if let years = years(at: last), years.words.count > 1 {
            return ProseDate(words: index..<years.words.upperBound, start: years.start, end: years.end, isYear: false)
        }
        return date(index..<(last + 1), year, part)
    }

    /// `2024`, `2023/24`, `2023–2026`
    private func years(at index: Int) -> ProseDate? {
        guard let first = year(at: index) else { return nil }
        let isSlash = gap(after: index).elementsEqual("/".utf8)
        guard isSlash || isDash(after: index), index + 1 < words.upperBound, let next = wholeNumber(at: index + 1)
        else {
            return date(index..<(index + 1), first, ((1, 1), (12, 31)), isYear: true)
        }
        let isNextYear = next == (first + 1) % 100 || next == first + 1
        if isNextYear, let start = CalendarDate(year: first, month: 4, day: 1),
            let end = CalendarDate(year: first + 1, month: 3, day: 31)
        {
            return ProseDate(words: index..<(index + 2), start: start, end: end, isYear: true)
        }
        guard let last = year(at: index + 1), let start = CalendarDate(year: first, month: 1, day: 1),
            let end = CalendarDate(year: last, month: 12, day: 31)
        else { return nil }
        return ProseDate(words: index..<(index + 2), start: start, end: end, isYear: true)
    }

    private static let parts: [String: Part] = [
        "early": ((1, 1), (4, 30)), "mid": ((4, 1), (9, 30)), "middle": ((4, 1), (9, 30)), "late": ((9, 1), (12, 31)),
        "end": ((10, 1), (12, 31)), "spring": ((3, 1), (6, 30)), "summer": ((6, 1), (9, 30)),
        "autumn": ((9, 1), (12, 31)), "winter": ((1, 1), (12, 31)), "q1": ((1, 1), (6, 30)),
        "q2": ((4, 1), (9, 30)), "q3": ((7, 1), (12, 31)), "q4": ((1, 1), (12, 31)),
    ]
}

extension Passage {
    private func date(
        _ words: Range<Int>, _ year: Int, _ part: Part, isYear: Bool = false
    ) -> ProseDate? {
        // The last day of a month that has fewer than 31 days does not matter to a year’s difference.
        let end = (28...part.end.day).reversed().lazy
            .compactMap { CalendarDate(year: year, month: part.end.month, day: $0) }.first
        guard let start = CalendarDate(year: year, month: part.start.month, day: part.start.day), let end else {
            return nil
        }
        return ProseDate(words: words, start: min(start, end), end: end, isYear: isYear)
    }

    /// The year that a word is, from 2000 to 2099.
    func year(at index: Int) -> Int? {
        guard self[index].traits.contains(.fourDigits), let year = wholeNumber(at: index), (2000...2099).contains(year)
        else { return nil }
        let before = bytes(before: self[index].range.lowerBound)
        let after = gap(after: index).prefix(2)
        let isPartOfNumber =
            before.last.map(".,".utf8.contains) ?? false || after.first == UInt8(ascii: "%")
            || after.count == 1 && ".,".utf8.contains(after[after.startIndex]) && index + 1 < words.upperBound
        return isPartOfNumber || before.suffix(2).elementsEqual("£".utf8) ? nil : year
    }

    /// The number that a word is; nil for any other, and for one of more than 18 digits.
    func wholeNumber(at index: Int) -> Int? {
        let word = self[index]
        return word.traits.contains(.number) && word.range.count < 19 ? bytes(ofWord: index).number : nil
    }

    /// The month that a word names, from 1.
    func month(at index: Int) -> Int? {
        guard index < words.upperBound, self[index].isCapitalised, self[index].classes.contains(.month) else {
            return nil
        }
        let start = bytes(ofWord: index).prefix(3).map(\.lowercased)
        return Self.months.firstIndex(of: start).map { $0 + 1 }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }

    private func isDash(after index: Int) -> Bool {
        guard index + 1 < words.upperBound else { return false }
        let signs = gap(after: index).filter { $0 != .space }
        return ["-", "–", "—", "/"].contains { signs.elementsEqual($0.utf8) }
    }

    private func isWord(at index: Int) -> Bool {
        index < words.upperBound && self[index].classes.contains(.betweenMonths)
    }
}

extension ArraySlice<UInt8> {
    /// What its digits say.
    var number: Int { reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
}
