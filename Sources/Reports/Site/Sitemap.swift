internal import Datasets
internal import Papers
internal import Templating

/// `sitemap.xml`: the pages of the site for search engines (sitemaps.org).
struct Sitemap: PageModel {
    let pages: [Entry]

    /// Nil where the site has no full addresses.
    init?(_ list: PaperList) {
        guard let baseURL = list.site.baseURL else { return nil }
        let first = Entry(address: baseURL.address(of: ""), time: list.newestDate?.midnight)
        pages =
            [first]
            + list.papers.flatMap { paper in
                paper.documents.map { document in
                    Entry(address: baseURL.address(of: paper.address(of: document)), time: paper.date?.midnight)
                }
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
            .text("address", "The full address of the page", \.address),
            .optionalText("time", "The day of the meeting at midnight: 2026-11-21T00:00:00Z", \.time),
        ]
    }
}

extension CalendarDate {
    /// The day at 00:00 UTC, as RFC 3339 writes it.
    var midnight: String { "\(iso)T00:00:00Z" }
}

extension Paper {
    /// Where the page of a document stands in the site: `home-care/`, `home-care/appendix-1.html`.
    func address(of document: PaperDocument) -> String {
        document == mainDocument ? "\(slug)/" : "\(slug)/\(pageName(of: document, as: .html))"
    }
}
