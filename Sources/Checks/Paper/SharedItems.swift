package import Diagnostics
package import Papers

extension Rule {
    package static let agendaItemDuplicate = Rule(
        "agenda-item-duplicate", .error, "Two reports for one meeting have one number on its agenda.",
        example: .pieces(
            [.content("care/report.md", sheet(item: "7")), .content("rates/report.md", sheet(item: "7"))],
            mended: [.content("care/report.md", sheet(item: "7")), .content("rates/report.md", sheet(item: "8"))]))

    private static func sheet(item: String) -> String {
        """
        ---
        title: A paper
        meeting: Cabinet
        date: 8 December 2026
        report-of: Director of Care
        decision: information
        agenda-item: \(item)
        ---
        Words.
        """
    }
}

/// Finds reports that would stand at one place of an agenda.
package enum SharedItems {
    /// - Parameter entries: Those of all papers of the site, in the order of the papers.
    package static func find(in entries: [AgendaEntry]) -> [SettledFinding] {
        var first: [String: [AgendaEntry]] = [:]
        return entries.compactMap { entry in
            let item = AgendaItem(entry.item)
            guard let other = first[entry.meeting]?.first(where: { AgendaItem($0.item) == item }) else {
                first[entry.meeting, default: []].append(entry)
                return nil
            }
            return .agendaItemDuplicate(entry, first: other.place)
        }
    }
}

extension SettledFinding {
    fileprivate static func agendaItemDuplicate(_ entry: AgendaEntry, first: SettledSpan) -> SettledFinding {
        SettledFinding(
            .agendaItemDuplicate, at: entry.place, "another report for this meeting is item \(entry.item) too",
            suggestion: "give each its own number, such as \(entry.item)a and \(entry.item)b",
            notes: [.init(at: first, "the first one")])
    }
}
