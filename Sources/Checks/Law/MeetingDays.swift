internal import Datasets
package import Diagnostics
internal import Papers
internal import Settings

extension Rule {
    package static let meetingDay = Rule(
        "meeting-day", .note, "A meeting is at a weekend or on a bank holiday.", canBeLowered: true,
        canBeAccepted: true,
        example: .reportSettings("date: 29 March 2027", mended: "date: 30 March 2027"))
}

extension Diagnostic {
    fileprivate static func meetingDay(_ day: CalendarDate, at span: Span) -> Diagnostic {
        let what = [0, 6].contains(day.weekday) ? "a \(day.weekdayName)" : "a day on which offices are closed"
        return Diagnostic(
            .meetingDay, at: span, "\(day.printed) is \(what)",
            suggestion: "see whether that is the day of the meeting")
    }
}

/// Finds meetings on days on which offices are closed: mostly the slip of a hand.
enum MeetingDays: PaperCheck {
    static let rules: [Rule] = [.meetingDay]

    static func find(in reading: PaperReading) -> [Diagnostic] {
        guard let settings = reading.parsed.report?.settings, let date = settings.meetingDay,
            !reading.site.meetings.workingDays.isWorking(date.value)
        else { return [] }
        return [.meetingDay(date.value, at: date.span)]
    }
}
