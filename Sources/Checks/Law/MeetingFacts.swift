internal import Datasets
internal import Diagnostics
internal import Papers
internal import Settings

/// What the rules about notice look at: the meeting of a report, and what the report says of when the public was told.
struct MeetingFacts {
    let date: CalendarDate
    let meeting: Located<String>
    let decision: Located<Decision>
    let notices: Notices
    let settings: ReportSettings
    let profile: MeetingProfile

    /// Nil for a paper without a report, and where its front sheet does not say enough.
    init?(_ reading: PaperReading) {
        guard let settings = reading.parsed.report?.settings, let date = settings.meetingDate,
            let meeting = settings.meeting, let decision = settings.decision
        else { return nil }
        self.date = date
        self.meeting = meeting
        self.decision = decision
        self.settings = settings
        notices = settings.notices
        profile = reading.site.meetings
    }

    private var body: NoticePeriod.Body { .init(meeting: meeting.value, decision: decision.value) }

    /// Nil where the law asks for no such notice of this meeting.
    func required(_ purpose: NoticePeriod.Purpose) -> RequiredNotice? {
        profile.notice(for: purpose, in: notices.nation, before: body, on: date)
    }

    /// Nil where a notice was given in time.
    func shortfall(of notice: CalendarDate, _ required: RequiredNotice) -> Shortfall? {
        let days = profile.workingDays
        let counting = required.period.counting
        let given = days.clearDays(from: notice, to: date, counting: counting)
        guard given < required.clearDays else { return nil }
        return Shortfall(
            given: given, required: required, notice: notice, meeting: date,
            lastDay: days.lastDay(leaving: required.clearDays, before: date, counting: counting),
            firstMeeting: days.firstMeeting(after: notice, leaving: required.clearDays, counting: counting))
    }
}

/// A notice that was given too late.
struct Shortfall {
    let given: Int
    let required: RequiredNotice
    let notice: CalendarDate
    let meeting: CalendarDate
    let lastDay: CalendarDate?
    let firstMeeting: CalendarDate?

    /// `27 November 2026 leaves 6 clear days before the meeting on 4 December 2026, and 28 are needed: regulation 9(2) …`
    var message: String {
        let days = given == 1 ? "1 clear \(unit)" : "\(given) clear \(unit)s"
        return "\(notice.printed) leaves \(days) before the meeting on \(meeting.printed), and \(required.clearDays) "
            + "are needed: \(required.authority)"
    }

    /// `the last day was 5 November 2026; with this one the meeting can be on 4 January 2027`
    var dates: String {
        let last = lastDay.map { "the last day for it was \($0.printed)" }
        let first = firstMeeting.map { "after this one the meeting can be on \($0.printed)" }
        return [last, first].compactMap(\.self).joined(separator: "; ")
    }

    private var unit: String { required.period.counting == .workingDays ? "working day" : "day" }
}
