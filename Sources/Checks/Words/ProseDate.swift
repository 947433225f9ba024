internal import Datasets

/// A date, a month, a season or a year in a text.
struct ProseDate {
    /// Which words of the passage it is.
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
        var index = 0
        while index < words.count {
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
        guard !words[index].isValue else { return nil }
        return dateInNumbers(at: index) ?? dayOfMonth(at: index) ?? months(at: index) ?? partOfYear(at: index)
            ?? years(at: index)
    }

    /// `2026-11-21`, `21/11/2026`
    private func dateInNumbers(at index: Int) -> ProseDate? {
        guard index + 2 < words.count else { return nil }
        let range = words[index].range.lowerBound..<words[index + 2].range.upperBound
        guard range.count <= 10, let day = CalendarDate.parse(String(decoding: line.bytes[range], as: UTF8.self)),
            words[index].number != nil, words[index + 1].number != nil
        else { return nil }
        return ProseDate(words: index..<(index + 3), start: day, end: day, isYear: false)
    }

    /// `31 March 2024`, `1st April 2025`
    private func dayOfMonth(at index: Int) -> ProseDate? {
        let digits = words[index].key.utf8.prefix(while: \.isDigit)
        let suffix = String(Substring(words[index].key.utf8.dropFirst(digits.count)))
        guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(suffix), index + 2 < words.count,
            let month = month(at: index + 1), let year = year(at: index + 2), isJoined(after: index),
            isJoined(after: index + 1), let number = Int(String(Substring(digits))),
            let day = CalendarDate(year: year, month: month, day: number)
        else { return nil }
        return ProseDate(words: index..<(index + 3), start: day, end: day, isYear: false)
    }

    /// `March 2024`, `July – Oct 2023`, `July and October 2023`
    private func months(at index: Int) -> ProseDate? {
        guard let first = month(at: index) else { return nil }
        for (last, isRange) in [(index, false), (index + 1, isDash(after: index)), (index + 2, isWord(at: index + 1))] {
            guard last == index || isRange, let month = month(at: last), last + 1 < words.count,
                isJoined(after: last), let year = year(at: last + 1)
            else { continue }
            return date(index..<(last + 2), year, ((first, 1), (month, 31)))
        }
        return nil
    }

    /// `spring 2025`, `late 2026`, `mid-2025`, `the end of 2024`, `Q3 2025`
    private func partOfYear(at index: Int) -> ProseDate? {
        guard let part = Self.parts[words[index].key] else { return nil }
        let skipped = index + 1 < words.count && ["of", "in"].contains(words[index + 1].key) ? 1 : 0
        let last = index + 1 + skipped
        guard last < words.count, let year = year(at: last),
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
        guard isSlash || isDash(after: index), index + 1 < words.count, let next = words[index + 1].number else {
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

    private func year(at index: Int) -> Int? {
        guard words[index].text.utf8.count == 4, let year = words[index].number, (2000...2099).contains(year),
            !line.bytes[..<words[index].range.lowerBound].reversed().starts(with: "£".utf8.reversed())
        else { return nil }
        let (before, after) = (line.bytes[..<words[index].range.lowerBound].last, gap(after: index).prefix(2))
        let isPartOfNumber =
            before.map(".,".utf8.contains) ?? false || after.first == UInt8(ascii: "%")
            || after.count == 1 && ".,".utf8.contains(after[after.startIndex]) && index + 1 < words.count
        return isPartOfNumber ? nil : year
    }

    private func month(at index: Int) -> Int? {
        guard index < words.count, words[index].isCapitalised else { return nil }
        let key = words[index].key
        return Self.months.firstIndex {
            $0 == key || $0.utf8.prefix(3).elementsEqual(key.utf8) || key == "sept" && $0 == "september"
        }
        .map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private func isDash(after index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let signs = String(decoding: gap(after: index), as: UTF8.self).unicodeScalars.filter { $0 != " " }
        return signs.count == 1 && "-–—/".unicodeScalars.contains(signs[signs.startIndex])
    }

    private func isWord(at index: Int) -> Bool {
        index < words.count && ["to", "and", "or"].contains(words[index].key)
    }
}
