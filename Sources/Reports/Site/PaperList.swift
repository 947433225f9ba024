internal import Datasets
package import Papers
package import Settings

/// The papers of a site in the order of its index: by the days of their meetings, the newest first, then those
/// without one.
package struct PaperList: Sendable {
    package let papers: [Paper]
    let site: Site
    /// By slug. Only looked up, never listed.
    private let places: [String: Int]
    private let labels: PaperLabels

    /// - Parameter papers: All papers of the site, in the order that those of one day keep.
    package init(_ papers: [Paper], site: Site) {
        let dates = papers.map(\.date)
        let order = papers.indices.sorted { left, right in
            dates[left] == dates[right] ? left < right : dates[left].isNewer(than: dates[right])
        }
        self.papers = order.map { papers[$0] }
        self.site = site
        self.places = Dictionary(
            zip(self.papers.map(\.slug), self.papers.indices), uniquingKeysWith: { first, _ in first })
        labels = PaperLabels(papers, dates: site.words[site.language].dates)
    }

    /// A feed needs full addresses, and a date of its own.
    var hasFeed: Bool { site.baseURL != nil && newestDate != nil }

    var newestDate: CalendarDate? { papers.first?.date }

    func link(to paper: Paper) -> PaperLink { PaperLink(slug: paper.slug, label: labels.label(of: paper)) }

    func previous(before paper: Paper) -> PaperLink? { neighbour(of: paper, by: -1) }

    func next(after paper: Paper) -> PaperLink? { neighbour(of: paper, by: 1) }

    private func neighbour(of paper: Paper, by step: Int) -> PaperLink? {
        guard let place = places[paper.slug], papers.indices.contains(place + step) else { return nil }
        return link(to: papers[place + step])
    }
}

extension Paper {
    /// The day of its meeting.
    var date: CalendarDate? { report?.frontSheet.date }
}

extension CalendarDate? {
    fileprivate func isNewer(than other: CalendarDate?) -> Bool {
        guard let self, let other else { return self != nil }
        return self > other
    }
}
