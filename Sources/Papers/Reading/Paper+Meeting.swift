internal import Datasets
internal import Diagnostics
package import Settings

extension Paper {
    /// The meeting that it is for.
    struct Meeting: Sendable {
        let body: String
        let date: CalendarDate
        let council: String?
    }

    /// Nil without a report.
    var meeting: Meeting? {
        original?.meeting
            ?? report.map { Meeting(body: $0.frontSheet.meeting, date: $0.frontSheet.date, council: council) }
    }

    /// The folder of the page of its meeting: `cabinet-2026-12-08`; nil without a report. Its Welsh leads to the same.
    package func meetingFolder(in site: Site) -> String? {
        meeting.map { meeting in
            MeetingAddress.folder(
                ofBody: meeting.body, on: meeting.date, council: meeting.council == site.council ? nil : meeting.council
            )
        }
    }

    /// What it calls the body that meets; nil for a paper without a report.
    package func meetingName(in site: Site) -> MeetingName? {
        guard let meeting = meetingFolder(in: site), let sheet = report?.frontSheet else { return nil }
        return MeetingName(meeting: meeting, body: sheet.meeting, place: SettledSpan(sheet.meetingPlace))
    }

    /// Nil for a paper without a report, or whose report has no number on the agenda.
    package func agendaEntry(in site: Site) -> AgendaEntry? {
        guard let meeting = meetingFolder(in: site), let item = report?.frontSheet.agendaItem else { return nil }
        return AgendaEntry(meeting: meeting, item: item.value, place: SettledSpan(item.span))
    }
}
