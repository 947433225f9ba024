internal import Datasets
package import Papers
package import Settings

/// The papers of a site in the order of its index: by the days of their meetings, the newest first, then those
/// without one; on one day by the bodies that meet, and at one meeting as on its agenda. A page knows of other papers only
/// by this list.
package final class PaperList: Sendable {
    /// In order.
    private let signposts: [Signpost]
    let site: Site
    /// By slug. Only looked up, never listed.
    private let places: [String: Int]
    private let labels: PaperLabels

    /// - Parameter signposts: Those of all papers of the site, in the order that papers keep which no agenda orders.
    package init(_ signposts: [Signpost], site: Site) {
        let keys = signposts.map { AgendaOrder(date: $0.date, body: $0.body, item: $0.item) }
        let order = signposts.indices.sorted { left, right in
            keys[left].comes(before: keys[right]) ?? (left < right)
        }
        self.signposts = order.map { signposts[$0] }
        self.site = site
        places = Dictionary(
            zip(self.signposts.map(\.slug), self.signposts.indices), uniquingKeysWith: { first, _ in first })
        labels = PaperLabels(signposts, dates: site.words[site.language].dates)
    }

    /// A feed needs full addresses, and a date of its own.
    var hasFeed: Bool { site.edition == .open && site.baseURL != nil && newestDate != nil }

    var newestDate: CalendarDate? { signposts.first?.date }

    /// A page in Welsh is called by its own title, which the list does not have.
    func link(to paper: Paper) -> PaperLink {
        paper.original == nil ? link(to: paper.signpost) : PaperLink(slug: paper.slug, label: paper.title)
    }

    func link(to signpost: Signpost) -> PaperLink {
        PaperLink(slug: signpost.slug, label: labels.label(of: signpost))
    }

    func previous(before paper: Paper) -> PaperLink? { neighbour(of: paper.slug, by: -1) }

    func next(after paper: Paper) -> PaperLink? { neighbour(of: paper.slug, by: 1) }

    /// The cards of papers in the order of the list; a paper that it does not have is left out.
    func inOrder(_ cards: [PaperCard]) -> [PaperCard] {
        let found = cards.indices.compactMap { index in
            places[cards[index].slug].map { (inList: $0, index: index) }
        }
        return found.sorted { $0.inList < $1.inList }.map { cards[$0.index] }
    }

    func contains(_ signpost: Signpost) -> Bool { places[signpost.slug] != nil }

    func neighbour(of slug: String, by step: Int) -> PaperLink? {
        guard let place = places[slug], signposts.indices.contains(place + step) else { return nil }
        return link(to: signposts[place + step])
    }
}
