package import Datasets
package import Settings

extension Paper {
    /// How long the decision may be called in: the days, and the last of them; nil where nobody says for how many days, and
    /// where there is nothing to be called in.
    package func callIn(in site: Site) -> (days: Int, end: CalendarDate)? {
        guard let sheet = report?.frontSheet, sheet.decision != .information,
            let days = sheet.notices.callInDays ?? site.meetings.callInDays,
            outcome.map({ $0.whole != .deferred && $0.whole != .refused }) ?? true,
            let end = site.meetings.workingDays.end(of: days, after: outcome?.publicationDay ?? sheet.date)
        else { return nil }
        return (days, end)
    }
}
