internal import Datasets
internal import Papers

/// Where a paper stands among all: by the day of its meeting, the newest first; on one day by the body that meets; at one
/// meeting by its number on the agenda, those without one last.
struct AgendaOrder: Sendable {
    private let date: CalendarDate?
    private let body: String
    private let item: AgendaItem?

    init(date: CalendarDate?, body: String?, item: String?) {
        self.date = date
        self.body = body ?? ""
        self.item = item.map { AgendaItem($0) }
    }

    /// Nil where neither comes before the other.
    func comes(before other: AgendaOrder) -> Bool? {
        if date != other.date { return date.isNewer(than: other.date) }
        if body != other.body { return body.utf8.lexicographicallyPrecedes(other.body.utf8) }
        switch (item, other.item) {
        case (let one?, let two?): return one == two ? nil : one < two
        case (nil, nil): return nil
        case (let one, _): return one != nil
        }
    }
}

extension CalendarDate? {
    fileprivate func isNewer(than other: CalendarDate?) -> Bool {
        guard let self, let other else { return self != nil }
        return self > other
    }
}
