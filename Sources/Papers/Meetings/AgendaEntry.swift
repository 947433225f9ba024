package import Datasets
package import Diagnostics

/// The number that a report has on the agenda of its meeting, and where it is given.
package struct AgendaEntry: Sendable, Equatable {
    /// The folder of the meeting's page, which tells one meeting from another: `cabinet-2026-12-08`.
    package let meeting: String
    /// As it is written.
    package let item: String
    package let place: SettledSpan

    package init(meeting: String, item: String, place: SettledSpan) {
        (self.meeting, self.item, self.place) = (meeting, item, place)
    }
}

/// The address of the page of a meeting.
package enum MeetingAddress {
    /// The folder of the site in which the folders of meetings lie.
    package static let root = SiteFolders.meetings

    /// The name of a meeting's folder: `cabinet-2026-12-08`. Meetings of one name are one meeting.
    ///
    /// - Parameter council: The council, where it is not that of the site.
    package static func folder(ofBody body: String, on date: CalendarDate, council: String?) -> String {
        [council.map(Slug.make), Slug.make(body), date.iso].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: "-")
    }
}
