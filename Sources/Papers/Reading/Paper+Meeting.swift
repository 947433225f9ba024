internal import Diagnostics
package import Settings

extension Paper {
    /// The folder of the page of its meeting: `cabinet-2026-12-08`; nil without a report.
    package func meetingFolder(in site: Site) -> String? {
        report.map { report in
            MeetingAddress.folder(
                ofBody: report.frontSheet.meeting, on: report.frontSheet.date,
                council: council == site.council ? nil : council)
        }
    }

    /// Nil for a paper without a report, or whose report has no number on the agenda.
    package func agendaEntry(in site: Site) -> AgendaEntry? {
        guard let meeting = meetingFolder(in: site), let item = report?.frontSheet.agendaItem else { return nil }
        return AgendaEntry(meeting: meeting, item: item.value, place: SettledSpan(item.span))
    }
}
