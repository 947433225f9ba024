internal import Datasets
internal import Diagnostics
package import Papers
package import Settings

/// What the page of a meeting says of a report that is exempt from publication: that there is one, and by which paragraph.
package struct WithheldPaper: Sendable {
    /// The name of the paper's folder, which no page says.
    let slug: String
    /// That of the meeting's page.
    let folder: String
    let body: String
    let date: CalendarDate
    /// The council, where it is not that of the site.
    let council: String?
    /// Its number on the agenda.
    let item: String?
    /// That of Schedule 12A by which it is exempt.
    let paragraph: Int
    package let agendaEntry: AgendaEntry?
    /// What it calls the body that meets.
    package let meetingName: MeetingName?
}

extension WithheldPaper {
    /// Nil for a paper that is published, and for one that is for no meeting.
    package init?(_ paper: Paper, of site: Site) {
        guard let exemption = paper.exemption, let folder = paper.meetingFolder(in: site),
            let sheet = paper.report?.frontSheet
        else { return nil }
        self.init(
            slug: paper.slug, folder: folder, body: sheet.meeting, date: sheet.date,
            council: paper.council == site.council ? nil : paper.council, item: sheet.agendaItem?.value,
            paragraph: exemption.paragraph, agendaEntry: paper.agendaEntry(in: site),
            meetingName: paper.meetingName(in: site))
    }

    /// All that pages say of it, to tell whether they would say the same.
    package var told: String {
        [slug, folder, body, date.iso, council ?? "", item ?? "", "\(paragraph)"].joined(separator: "\n")
    }
}
