import Datasets
import Foundation
import Settings
import TestSupport
import Testing

@Suite struct WorkingDaysTests {
    @Test(
        "The last day for the report to be published",
        arguments: [
            // (nation, meeting, last day)
            (Nation.england, "8 December 2026", "30 November 2026"),
            (.england, "14 January 2027", "6 January 2027"),
            // Over a weekend the office is not open on the sixth day before.
            (.england, "14 December 2026", "4 December 2026"),
            // Christmas Day, the substitute for Boxing Day and New Year’s Day do not count.
            (.england, "5 January 2027", "23 December 2026"),
            (.england, "4 January 2028", "22 December 2027"),
            // Nor do Good Friday and Easter Monday.
            (.england, "1 April 2027", "22 March 2027"),
            (.england, "30 March 2027", "18 March 2027"),
            (.england, "20 April 2028", "10 April 2028"),
            (.wales, "8 December 2026", "2 December 2026"),
            (.wales, "14 January 2027", "8 January 2027"),
            (.wales, "5 January 2027", "29 December 2026"),
            (.wales, "30 March 2027", "22 March 2027"),
            (.wales, "20 April 2028", "12 April 2028"),
        ])
    func publication(_ nation: Nation, _ meeting: String, _ last: String) throws {
        let meeting = try #require(CalendarDate.parse(meeting))
        for body in [NoticePeriod.Body.executive, .council] {
            let period = try #require(NoticePeriod.holding(for: .publication, in: nation, before: body, on: meeting))
            let day = WorkingDays().lastDay(leaving: period.clearDays, before: meeting, counting: period.counting)
            #expect(day?.printed == last)
        }
    }

    @Test(
        "The last day for the notice of a key decision",
        arguments: [
            ("8 December 2026", "9 November 2026"), ("14 January 2027", "16 December 2026"),
            // 28 days before it is a Sunday, on which no office is open for the notice.
            ("11 January 2027", "11 December 2026"),
        ])
    func keyDecision(_ meeting: String, _ last: String) throws {
        let meeting = try #require(CalendarDate.parse(meeting))
        let period = try #require(
            NoticePeriod.holding(for: .keyDecision, in: .england, before: .executive, on: meeting))
        let day = WorkingDays().lastDay(leaving: period.clearDays, before: meeting, counting: period.counting)
        #expect(day?.printed == last)
    }

    @Test func clearDaysAreThoseThatANaiveCountFinds() throws {
        var dice = Dice(seed: 2026)
        let closed = try (0..<20).map { _ in try Self.day(&dice) }
        let days = WorkingDays(closedDays: closed)
        for _ in 0..<2_000 {
            let (notice, meeting) = (try Self.day(&dice), try Self.day(&dice))
            #expect(
                days.clearDays(from: notice, to: meeting, counting: .workingDays)
                    == Naive.between(notice, meeting).count { Naive.isOpen($0, but: closed) },
                "\(notice.iso) to \(meeting.iso)")
            #expect(
                days.clearDays(from: notice, to: meeting, counting: .days) == Naive.between(notice, meeting).count)
        }
    }

    @Test func theLastDayLeavesEnoughAndTheNextOpenOneDoesNot() throws {
        var dice = Dice(seed: 243)
        let days = WorkingDays()
        for _ in 0..<1_000 {
            let meeting = try Self.day(&dice)
            let needed = 1 + dice.roll(30)
            for counting in [NoticePeriod.Counting.workingDays, .days] {
                let last = try #require(days.lastDay(leaving: needed, before: meeting, counting: counting))
                #expect(days.isWorking(last))
                #expect(days.clearDays(from: last, to: meeting, counting: counting) >= needed)
                var next = try #require(last.adding(days: 1))
                while !days.isWorking(next) { next = try #require(next.adding(days: 1)) }
                #expect(days.clearDays(from: next, to: meeting, counting: counting) < needed, "\(meeting.iso)")
            }
        }
    }

    @Test func theFirstMeetingHasEnoughAndTheOpenDayBeforeHasNot() throws {
        var dice = Dice(seed: 1972)
        let days = WorkingDays()
        for _ in 0..<1_000 {
            let notice = try Self.day(&dice)
            let needed = 1 + dice.roll(30)
            for counting in [NoticePeriod.Counting.workingDays, .days] {
                let first = try #require(days.firstMeeting(after: notice, leaving: needed, counting: counting))
                #expect(days.isWorking(first))
                #expect(days.clearDays(from: notice, to: first, counting: counting) >= needed)
                var before = try #require(first.adding(days: -1))
                while !days.isWorking(before) { before = try #require(before.adding(days: -1)) }
                #expect(days.clearDays(from: notice, to: before, counting: counting) < needed, "\(notice.iso)")
            }
        }
    }

    @Test func callInEndsOnTheLastOfTheWorkingDaysThatFollow() throws {
        let meeting = try #require(CalendarDate.parse("22 December 2026"))
        #expect(WorkingDays().end(of: 5, after: meeting)?.printed == "31 December 2026")
    }

    @Test func anUnknownYearHasWeekendsAlone() throws {
        let (notice, meeting) = (
            try #require(CalendarDate.parse("2042-12-22")), try #require(CalendarDate.parse("2042-12-29"))
        )
        #expect(WorkingDays().clearDays(from: notice, to: meeting, counting: .workingDays) == 4)
    }

    private static func day(_ dice: inout Dice) throws -> CalendarDate {
        let first = try #require(CalendarDate.parse("2025-01-10"))
        return try #require(first.adding(days: dice.roll(1_431)))
    }
}

/// Days as Foundation counts them, one by one.
private enum Naive {
    static func between(_ first: CalendarDate, _ last: CalendarDate) -> [DateComponents] {
        guard let end = calendar.date(from: parts(last)), var day = calendar.date(from: parts(first)) else { return [] }
        var days: [DateComponents] = []
        while let next = calendar.date(byAdding: .day, value: 1, to: day), next < end {
            days.append(calendar.dateComponents([.year, .month, .day, .weekday], from: next))
            day = next
        }
        return days
    }

    static func isOpen(_ day: DateComponents, but closed: [CalendarDate]) -> Bool {
        let holidays = BankHolidays.all.flatMap(\.days) + closed
        return day.weekday != 1 && day.weekday != 7
            && !holidays.contains { $0.year == day.year && $0.month == day.month && $0.day == day.day }
    }

    private static func parts(_ day: CalendarDate) -> DateComponents {
        DateComponents(year: day.year, month: day.month, day: day.day)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}
