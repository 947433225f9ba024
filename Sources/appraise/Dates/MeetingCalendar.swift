import Datasets
import Papers
import Settings

/// What has to be done by when for a report to be decided at its meeting, reckoned backwards from that day.
struct MeetingCalendar {
    /// A day by which something has to be done, or on which it happens.
    struct Entry {
        /// `publication`, which stands for it in data.
        let id: String
        let day: CalendarDate
        /// What happens: `the agenda and the report are published`.
        let event: String
        /// Who asks for it, and for how many days; empty for the meeting itself.
        let authority: String
        /// Where that can be read; nil for what the council decides itself.
        let address: String?
        /// Since when it has been so.
        let from: CalendarDate?
        /// When it was done, where the report says so.
        let done: CalendarDate?
        /// Whether that was too late.
        let isLate: Bool
    }

    let title: String
    let meeting: String
    let day: CalendarDate
    let nation: Nation
    /// The latest day first.
    let entries: [Entry]
    /// The days left out besides weekends, among those up to the end of call-in.
    let closedDays: [CalendarDate]
    /// Years of them whose bank holidays are not known.
    let unknownYears: [Int]

    /// Nil for a paper without a report, which is for no meeting.
    init?(_ paper: Paper, site: Site) {
        guard let report = paper.report else { return nil }
        let sheet = report.frontSheet
        let profile = site.meetings
        title = report.title
        meeting = sheet.meeting
        day = sheet.date
        nation = sheet.notices.nation ?? profile.nation
        let isExempt = paper.exemption != nil || paper.appendices.contains { $0.isExempt }
        var entries = [
            Entry(
                id: "meeting", day: sheet.date, event: "\(sheet.meeting) meets", authority: "", address: nil, from: nil,
                done: nil, isLate: false)
        ]
        for notice in Notice.all where notice.isNeeded(sheet, isExempt) {
            if let entry = Entry(notice, sheet, profile) { entries.append(entry) }
        }
        if let (days, end) = paper.callIn(in: site) {
            entries.append(
                Entry(
                    id: "call-in-ends", day: end,
                    event: "call-in ends"
                        + (paper.outcome == nil ? ", if the decision is published on the day of the meeting" : ""),
                    authority: "\(days) working days: “call-in-days”", address: nil, from: nil, done: nil,
                    isLate: false))
        }
        let days = entries.map(\.day)
        entries += RetentionPeriod.Kind.allCases.compactMap { Entry(keeping: $0, of: report, profile) }
        self.entries = entries.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
            .map(\.element)
        let (first, last) = (days.min() ?? day, days.max() ?? day)
        closedDays = profile.workingDays.closedDays(from: first, through: last)
        unknownYears = (first.year...last.year).filter { !BankHolidays.areKnown(in: $0) }
    }
}

/// A notice that the law may ask for.
private struct Notice {
    let purpose: NoticePeriod.Purpose
    let event: String
    /// Whether a report needs it, by its front sheet and whether anything of it is exempt.
    let isNeeded: (_ sheet: FrontSheet, _ isExempt: Bool) -> Bool
    /// When it was given, where the front sheet says so.
    let done: (_ sheet: FrontSheet) -> CalendarDate?

    static var all: [Notice] {
        [
            Notice(
                purpose: .publication, event: "the agenda and the report are published by this day",
                isNeeded: { _, _ in true }, done: { $0.notices.published?.value }),
            Notice(
                purpose: .privateMeetingAgain,
                event: "the further notice of a private meeting is published, with what was said against it",
                isNeeded: { $1 }, done: { $0.notices.privateNotice?.further?.value }),
            Notice(
                purpose: .generalException,
                event: "or, where there was no time for the notice of a key decision, that of the general exception",
                isNeeded: { sheet, _ in sheet.decision == .key },
                done: { sheet in
                    sheet.notices.urgency.flatMap { $0.ground == .generalException ? $0.notice?.value : nil }
                }),
            Notice(
                purpose: .privateMeeting, event: "the notice of a private meeting is published",
                isNeeded: { $1 }, done: { $0.notices.privateNotice?.first?.value }),
            Notice(
                purpose: .keyDecision, event: "the notice of the key decision is published",
                isNeeded: { sheet, _ in sheet.decision == .key },
                done: { sheet in
                    sheet.forwardPlan.flatMap { ForwardPlan.publicationDay(in: $0, before: sheet.date) }
                }),
        ]
    }
}

extension MeetingCalendar.Entry {
    /// Nil where the law asks for no such notice.
    fileprivate init?(_ notice: Notice, _ sheet: FrontSheet, _ profile: MeetingProfile) {
        let body = NoticePeriod.Body(meeting: sheet.meeting, decision: sheet.decision)
        let purpose = notice.purpose
        guard
            let required = profile.notice(for: purpose, in: sheet.notices.nation, before: body, on: sheet.date),
            let day = profile.workingDays.lastDay(
                leaving: required.clearDays, before: sheet.date, counting: required.period.counting)
        else { return nil }
        let unit = required.period.counting == .workingDays ? "clear working days" : "clear days"
        let done = notice.done(sheet)
        let given = done.map {
            profile.workingDays.clearDays(from: $0, to: sheet.date, counting: required.period.counting)
        }
        self.init(
            id: purpose.rawValue, day: day, event: notice.event,
            authority: "\(required.clearDays) \(unit): \(required.authority)",
            address: required.period.address, from: required.period.from, done: done,
            isLate: given.map { $0 < required.clearDays } ?? false)
    }
}

extension MeetingCalendar.Entry {
    /// Nil where it is not known for how long, and for the background papers of a report that has none.
    fileprivate init?(keeping kind: RetentionPeriod.Kind, of report: Report, _ profile: MeetingProfile) {
        let sheet = report.frontSheet
        let body = NoticePeriod.Body(meeting: sheet.meeting, decision: sheet.decision)
        guard kind == .report || sheet.backgroundPapers?.isEmpty == false,
            let required = profile.retention(of: kind, in: sheet.notices.nation, after: body, on: sheet.date),
            let day = required.lastDay(after: sheet.date)
        else { return nil }
        self.init(
            id: "\(kind.rawValue)-kept", day: day,
            event: "\(kind.subject) stay open to the public up to and with this day",
            authority: "\(counted(required.years, "year")) beginning with the meeting: \(required.authority)",
            address: required.period?.address, from: required.period?.from, done: nil, isLate: false)
    }
}

extension Appendix {
    fileprivate var isExempt: Bool { if case .exempt = target { true } else { false } }
}
