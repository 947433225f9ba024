internal import Datasets
internal import Papers
internal import Templating

/// `sitemap.xml`: the pages of the site for search engines (sitemaps.org).
struct Sitemap: PageModel {
    let pages: [Entry]
    /// Whether any page is there in two languages.
    let hasLanguages: Bool

    /// Nil where the site has no full addresses.
    init?(_ list: PaperList, _ cards: [PaperCard], _ meetings: [Meeting]) {
        guard let baseURL = list.site.baseURL else { return nil }
        hasLanguages = cards.needWelshIndex(in: list)
        let newest = (cards.newestUpdate ?? list.newestDate)?.midnight
        func entries(_ address: String, _ welsh: String?, _ language: String, _ time: String?) -> [Entry] {
            let address = baseURL.address(of: address)
            guard let welsh = welsh.map(baseURL.address) else { return [Entry(address: address, time: time)] }
            let languages = [
                LanguageVersion(language: language, href: address),
                LanguageVersion(language: WelshFiles.language, href: welsh),
            ]
            return [address, welsh].map { Entry(address: $0, time: time, languages: languages) }
        }
        let index = hasLanguages ? "index.\(WelshFiles.language).html" : nil
        pages =
            entries("", index, list.site.language, newest)
            + meetings.map { Entry(address: baseURL.address(of: $0.address), time: $0.updated.midnight) }
            + cards.flatMap { card in
                card.addresses.indices.flatMap { place in
                    let address = card.addresses[place]
                    let others = card.welsh.first?.addresses ?? []
                    let welsh = others.count == card.addresses.count && others[place] != address ? others[place] : nil
                    return entries(address, welsh, card.language, card.updated?.midnight)
                }
            }
    }

    static let title = "Sitemap"
    static let fields: [Field<Self>] = [
        .flag("hasLanguages", "Whether any page is there in two languages", \.hasLanguages),
        .list("pages", "The pages of the site", \.pages),
    ]
}

extension Sitemap {
    struct Entry: PageModel {
        let address: String
        let time: String?
        var languages: [LanguageVersion] = []

        static let title = "Page in the sitemap"
        static let fields: [Field<Self>] = [
            .address("address", "The full address of the page", \.address),
            .optionalText(
                "time",
                "The day of publication or correction, or else of the meeting, at midnight: 2026-11-21T00:00:00Z",
                \.time),
            .list("languages", "The languages that the page is there in, where there are two", \.languages),
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
