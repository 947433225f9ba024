package import Datasets

/// Counts days for notices: which of them an office is open on, and how many lie between two.
///
/// In a year whose bank holidays are not known only weekends and the council’s own days are left out: what is too few
/// days then is too few whatever the holidays are.
package struct WorkingDays: Sendable {
    /// By their numbers. Only looked up, never listed.
    private let closed: Set<Int>

    /// - Parameter closedDays: On which this council is closed besides weekends and bank holidays.
    package init(closedDays: [CalendarDate] = []) {
        closed = Set((BankHolidays.all.flatMap(\.days) + closedDays).map(\.dayNumber))
    }

    /// Whether it is neither at a weekend, nor a bank holiday, nor another day on which the council is closed.
    package func isWorking(_ day: CalendarDate) -> Bool { isWorking(day.dayNumber) }

    /// The days from one to another on which it is closed, but for weekends, in their order.
    package func closedDays(from first: CalendarDate, through last: CalendarDate) -> [CalendarDate] {
        closed.filter { $0 >= first.dayNumber && $0 <= last.dayNumber && !Self.isWeekend($0) }.sorted()
            .compactMap { CalendarDate(dayNumber: $0) }
    }

    /// How many days lie between a notice and a meeting, neither of which counts; 0 where the notice is not before it.
    package func clearDays(
        from notice: CalendarDate, to meeting: CalendarDate, counting: NoticePeriod.Counting
    ) -> Int {
        let between = (notice.dayNumber + 1)..<max(notice.dayNumber + 1, meeting.dayNumber)
        switch counting {
        case .days: return between.count
        case .workingDays: return workingDays(in: between)
        }
    }

    /// The last working day on which a notice leaves so many clear days before a meeting.
    ///
    /// - Parameter clearDays: At most some hundreds.
    package func lastDay(
        leaving clearDays: Int, before meeting: CalendarDate, counting: NoticePeriod.Counting
    ) -> CalendarDate? {
        var day = meeting.dayNumber - 1
        var left = clearDays
        while left > 0 {
            if counting == .days || isWorking(day) { left -= 1 }
            day -= 1
        }
        while !isWorking(day) { day -= 1 }
        return CalendarDate(dayNumber: day)
    }

    /// The first day on which a meeting may be held so many clear days after a notice. It is a working day.
    package func firstMeeting(
        after notice: CalendarDate, leaving clearDays: Int, counting: NoticePeriod.Counting
    ) -> CalendarDate? {
        var day = notice.dayNumber + 1
        var left = clearDays
        while left > 0 {
            if counting == .days || isWorking(day) { left -= 1 }
            day += 1
        }
        while !isWorking(day) { day += 1 }
        return CalendarDate(dayNumber: day)
    }

    /// The last of so many working days that follow a day.
    package func end(of workingDays: Int, after start: CalendarDate) -> CalendarDate? {
        var day = start.dayNumber
        var left = workingDays
        while left > 0 {
            day += 1
            if isWorking(day) { left -= 1 }
        }
        return CalendarDate(dayNumber: day)
    }
}

extension WorkingDays {
    /// Whole weeks are reckoned, so that dates thousands of years apart cost no more than others.
    private func workingDays(in days: Range<Int>) -> Int {
        let weeks = days.count / 7
        let rest = (days.lowerBound + weeks * 7)..<days.upperBound
        let weekdays = weeks * 5 + rest.lazy.filter { !Self.isWeekend($0) }.count
        return weekdays - closed.lazy.filter { days.contains($0) && !Self.isWeekend($0) }.count
    }

    private func isWorking(_ day: Int) -> Bool { !Self.isWeekend(day) && !closed.contains(day) }

    /// Day 0 of the count was a Wednesday.
    private static func isWeekend(_ day: Int) -> Bool { [0, 6].contains((day + 3) % 7) }
}
