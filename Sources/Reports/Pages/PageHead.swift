internal import Appraisals
internal import Templating

/// What every page needs around its content.
struct PageHead: Sendable {
    /// A BCP 47 tag: `en`.
    let language: String
    let council: String?
    /// The way to the root of the site: `../` for a page in a paper's folder, or nothing.
    private let root: String
    /// The full address; nil where the site has none.
    private let canonical: String?
    private let hasFeed: Bool

    init(language: String, council: String?, root: String, canonical: String?, hasFeed: Bool) {
        self.language = language
        self.council = council
        self.root = root
        self.canonical = canonical
        self.hasFeed = hasFeed
    }

    init(ofFirstPageOf list: PaperList) {
        self.init(
            language: list.site.language, council: list.site.council, root: "",
            canonical: list.site.baseURL?.address(of: ""), hasFeed: list.hasFeed)
    }

    init(of document: PaperDocument, in paper: Paper, of list: PaperList) {
        self.init(
            language: paper.language, council: paper.council, root: "../",
            canonical: list.site.baseURL?.address(of: paper.address(of: document)), hasFeed: list.hasFeed)
    }

    /// The names of a page's head, for the fields of that page.
    static func fields<Page>(_ head: @escaping @Sendable (Page) -> PageHead) -> [Field<Page>] {
        [
            .text("language", "The language of the page: en") { head($0).language },
            .optionalText("council", "The council") { head($0).council },
            .text("root", "The way to the first page of the site: ../ or nothing") { head($0).root },
            .optionalText("canonical", "The full address of the page, where the site has one") { head($0).canonical },
            .flag("hasFeed", "Whether the site has a feed") { head($0).hasFeed },
        ]
    }
}
