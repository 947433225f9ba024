package import Diagnostics

/// What a report calls the body that meets, and where.
package struct MeetingName: Sendable, Equatable {
    /// The folder of the meeting’s page, which tells one meeting from another: `cabinet-2026-12-08`.
    package let meeting: String
    /// As it is written.
    package let body: String
    package let place: SettledSpan

    package init(meeting: String, body: String, place: SettledSpan) {
        (self.meeting, self.body, self.place) = (meeting, body, place)
    }
}
