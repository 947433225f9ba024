import Foundation
import Testing

@testable import Datasets

/// Days that are counted, against Foundation's calendar.
@Suite struct CalendarDayTests {
    @Test func everyDayOfFourCenturiesIsTheDayAfterTheOneBefore() throws {
        var day = try #require(CalendarDate(year: 1900, month: 2, day: 28))
        var other = try #require(Self.calendar.date(from: DateComponents(year: 1900, month: 2, day: 28)))
        for _ in 0..<146_097 {
            let next = try #require(day.adding(days: 1))
            other = try #require(Self.calendar.date(byAdding: .day, value: 1, to: other))
            let parts = Self.calendar.dateComponents([.year, .month, .day, .weekday], from: other)
            try #require([next.year, next.month, next.day] == [parts.year, parts.month, parts.day])
            try #require(next.weekday + 1 == parts.weekday)
            day = next
        }
    }

    @Test func theCalendarEnds() throws {
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(days: -1) == nil)
        #expect(first.adding(days: last.dayNumber - first.dayNumber) == last)
        #expect(first.adding(days: .max / 2) == nil)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}
