internal import Datasets
package import Diagnostics
internal import Papers

extension Rule {
    package static let dateImpossible = Rule(
        "date-impossible", .error, "The text names a day that the calendar has not.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.text("The consultation closed on 31 November 2026.")],
            mended: [.text("The consultation closed on 30 November 2026.")]))

    package static let dateWeekday = Rule(
        "date-weekday", .error, "The text gives a date another day of the week than it has.",
        canBeLowered: true, canBeAccepted: true,
        example: .pieces(
            [.text("The consultation closed on Monday 14 January 2027.")],
            mended: [.text("The consultation closed on Thursday 14 January 2027.")]))
}

extension Diagnostic {
    fileprivate static func dateImpossible(_ day: WrittenDay, at span: Span) -> Diagnostic {
        let (month, last) = (CalendarDate.months[day.month - 1], CalendarDate.days(ofMonth: day.month, in: day.year))
        return Diagnostic(
            .dateImpossible, at: span, "the calendar has no such day: \(month) \(day.year) has \(last) days",
            suggestion: "write the day that is meant")
    }

    fileprivate static func dateWeekday(_ date: CalendarDate, at span: Span) -> Diagnostic {
        Diagnostic(
            .dateWeekday, at: span, "\(date.printed) is a \(date.weekdayName)",
            suggestion: "write “\(date.weekdayName)”, or the date that is meant")
    }
}

/// Finds days that the calendar has not, and days of the week that are not those of the date behind them.
enum ImpossibleDates: WordCheck {
    static let rules: [Rule] = [.dateImpossible, .dateWeekday]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.traits.contains(.fourDigits) && !$0.isSetting }.flatMap { passage in
            passage.words.compactMap { passage.fault(ofDayAt: $0) }
        }
    }
}

extension Passage {
    fileprivate func fault(ofDayAt index: Int) -> Diagnostic? {
        guard !self[index].isValue, let day = writtenDay(at: index), !isQuoted(bytes(ofWords: day.words)) else {
            return nil
        }
        guard let date = day.date else {
            return isPartOfNumber(day.words) ? nil : .dateImpossible(day, at: span(ofWords: day.words))
        }
        guard let weekday = weekday(before: index), weekday != date.weekday else { return nil }
        return .dateWeekday(date, at: span(ofWords: (index - 1)..<day.words.upperBound))
    }

    /// Whether more of the kind stands before or behind: `12/31/11/2026` is the number of something.
    private func isPartOfNumber(_ words: Range<Int>) -> Bool {
        let range = bytes(ofWords: words)
        let beside = [bytes(before: range.lowerBound).last, bytes(from: range.upperBound).first].compactMap { $0 }
        return beside.contains { "/-".utf8.contains($0) }
    }
}
