internal import Datasets
internal import Papers

/// A meeting, and what is on its agenda.
struct Meeting: Sendable {
    /// The name of its folder: `cabinet-2026-12-08`.
    let folder: String
    let body: String
    let date: CalendarDate
    /// The council, where it is not that of the site.
    let council: String?
    /// In the order of the agenda.
    private(set) var items: [Item]

    enum Item: Sendable {
        case paper(PaperCard)
        case withheld(WithheldPaper)
    }

    /// Where its pages stand in the site: `meetings/cabinet-2026-12-08/`.
    var address: String { "\(MeetingAddress.root)/\(folder)/" }

    var papers: [PaperCard] { items.compactMap { if case .paper(let card) = $0 { card } else { nil } } }

    /// The newest day on which one of its papers was changed, or that of the meeting.
    var updated: CalendarDate { papers.newestUpdate ?? date }
}

extension Meeting {
    /// The meetings of a site, in the order of its index.
    ///
    /// - Parameters:
    ///   - cards: In the order of the index.
    ///   - withheld: In any order.
    ///   - council: That of the site.
    static func all(_ cards: [PaperCard], _ withheld: [WithheldPaper], council: String?) -> [Meeting] {
        let entries =
            cards.compactMap { Entry($0, council: council) } + withheld.sorted { $0.slug < $1.slug }.map { Entry($0) }
        let sorted = entries.indices.sorted {
            entries[$0].order.comes(before: entries[$1].order) ?? ($0 < $1)
        }
        var places: [String: Int] = [:]
        var meetings: [Meeting] = []
        for entry in sorted.map({ entries[$0] }) {
            if let place = places[entry.meeting.folder] {
                meetings[place].items += entry.meeting.items
            } else {
                places[entry.meeting.folder] = meetings.count
                meetings.append(entry.meeting)
            }
        }
        return meetings
    }

    /// A meeting with one item.
    private struct Entry {
        let meeting: Meeting
        let order: AgendaOrder

        /// Nil for a paper without a meeting.
        init?(_ card: PaperCard, council: String?) {
            guard let folder = card.meetingFolder, let body = card.meeting?.body, let date = card.date else {
                return nil
            }
            meeting = Meeting(
                folder: folder, body: body, date: date, council: card.council == council ? nil : card.council,
                items: [.paper(card)])
            order = AgendaOrder(date: date, body: body, item: card.signpost.item)
        }

        init(_ paper: WithheldPaper) {
            meeting = Meeting(
                folder: paper.folder, body: paper.body, date: paper.date, council: paper.council,
                items: [.withheld(paper)])
            order = AgendaOrder(date: paper.date, body: paper.body, item: paper.item)
        }
    }
}
