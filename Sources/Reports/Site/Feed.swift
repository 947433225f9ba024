internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// `feed.xml`: the papers that have a meeting, for readers of feeds (Atom, RFC 4287).
struct Feed: PageModel {
    let language: String
    let council: String?
    let site: String
    let address: String
    let updated: String
    let entries: [Entry]

    /// Nil where the site has no full addresses, and where no paper has a date.
    init?(_ list: PaperList, _ cards: [PaperCard]) {
        guard let baseURL = list.site.baseURL, let newest = cards.newestUpdate ?? list.newestDate
        else { return nil }
        language = list.site.language
        council = list.site.council
        site = baseURL.address(of: "")
        address = baseURL.address(of: "feed.xml")
        updated = newest.midnight
        entries = cards.compactMap { Entry($0, at: baseURL) }
    }

    static let title = "Feed"
    static let fields: [Field<Self>] = [
        .text("language", "The language of the site: en", \.language),
        .optionalText("council", "The council", \.council),
        .address("site", "The full address of the first page, which also tells this feed from all others", \.site),
        .address("address", "The full address of the feed", \.address),
        .text("updated", "The newest of the days below at midnight: 2026-11-21T00:00:00Z", \.updated),
        .list("entries", "The papers with a meeting, the newest first", \.entries),
    ]
}

extension Feed {
    struct Entry: PageModel {
        let language: String
        let title: String
        let address: String
        let updated: String
        let author: String
        let summary: String?

        /// Nil for a paper without a meeting.
        init?(_ card: PaperCard, at baseURL: BaseURL) {
            guard let meeting = card.meeting, let date = card.updated else { return nil }
            language = card.language
            title = card.title
            address = baseURL.address(of: "\(card.slug)/")
            updated = date.midnight
            author = meeting.reportOf
            summary = meeting.summary.isEmpty ? card.recommended : meeting.summary
        }

        static let title = "Paper in the feed"
        static let fields: [Field<Self>] = [
            .text("language", "The language of the paper: en", \.language),
            .text("title", "The title of the report", \.title),
            .address("address", "The full address of its page", \.address),
            .text(
                "updated",
                "The day on which it was last published or corrected, or else that of the meeting, at midnight",
                \.updated),
            .text("author", "The office whose report it is", \.author),
            .optionalText("summary", "The report's summary, or else the recommended option", \.summary),
        ]
    }
}
