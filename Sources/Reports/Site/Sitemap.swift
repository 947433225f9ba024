internal import Datasets
internal import Papers
internal import Templating

/// `sitemap.xml`: the pages of the site for search engines (sitemaps.org).
struct Sitemap: PageModel {
    let pages: [Entry]

    /// Nil where the site has no full addresses.
    init?(_ list: PaperList, _ cards: [PaperCard], _ meetings: [Meeting]) {
        guard let baseURL = list.site.baseURL else { return nil }
        let first = Entry(address: baseURL.address(of: ""), time: (cards.newestUpdate ?? list.newestDate)?.midnight)
        pages =
            [first]
            + meetings.map { Entry(address: baseURL.address(of: $0.address), time: $0.updated.midnight) }
            + cards.flatMap { card in
                card.addresses.map { Entry(address: baseURL.address(of: $0), time: card.updated?.midnight) }
            }
    }

    static let title = "Sitemap"
    static let fields: [Field<Self>] = [.list("pages", "The pages of the site", \.pages)]
}

extension Sitemap {
    struct Entry: PageModel {
        let address: String
        let time: String?

        static let title = "Page in the sitemap"
        static let fields: [Field<Self>] = [
            .address("address", "The full address of the page", \.address),
            .optionalText(
                "time",
                "The day of publication or correction, or else of the meeting, at midnight: 2026-11-21T00:00:00Z",
                \.time),
        ]
    }
}

extension [PaperCard] {
    /// The newest day on which one of them was changed, as far as they say.
    var newestUpdate: CalendarDate? { compactMap(\.updated).max() }
}

extension CalendarDate {
    /// The day at 00:00 UTC, as RFC 3339 writes it.
    var midnight: String { "\(iso)T00:00:00Z" }
}
