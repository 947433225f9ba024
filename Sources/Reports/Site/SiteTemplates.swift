internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating

/// The templates of the pages that belong to no single paper.
struct SiteTemplates: Sendable {
    private let indexHTML: Template<IndexPage>
    private let indexMarkdown: Template<IndexPage>
    private let missing: Template<MissingPage>
    private let sitemap: Template<Sitemap>
    private let feed: Template<Feed>
    private let registerHTML: Template<ExemptRegister>
    private let registerMarkdown: Template<ExemptRegister>

    /// Nil when a template is missing or at fault; the faults say which.
    init?(_ templates: TemplateSet, faults: inout TemplateFaults) {
        let indexHTML = templates.template("index.html", for: IndexPage.self, faults: &faults)
        let indexMarkdown = templates.template("index.md", for: IndexPage.self, faults: &faults)
        let missing = templates.template("404.html", for: MissingPage.self, faults: &faults)
        let sitemap = templates.template("sitemap.xml", for: Sitemap.self, faults: &faults)
        let feed = templates.template("feed.xml", for: Feed.self, faults: &faults)
        let registerHTML = templates.template("exempt-register.html", for: ExemptRegister.self, faults: &faults)
        let registerMarkdown = templates.template("exempt-register.md", for: ExemptRegister.self, faults: &faults)
        guard let indexHTML, let indexMarkdown, let missing, let sitemap, let feed, let registerHTML,
            let registerMarkdown
        else { return nil }
        self.indexHTML = indexHTML
        self.indexMarkdown = indexMarkdown
        self.missing = missing
        self.sitemap = sitemap
        self.feed = feed
        self.registerHTML = registerHTML
        self.registerMarkdown = registerMarkdown
    }

    /// Sitemap and feed are among them where `site.yml` says where the site stands; not in the exempt edition, which has
    /// the register of what is exempt.
    ///
    /// - Parameters:
    ///   - cards: Those of the papers in the list, in any order.
    ///   - translations: The program's words by language.
    func pages(of list: PaperList, _ cards: [PaperCard], phrases translations: Translations<Phrases>) -> [Page] {
        let cards = list.inOrder(cards)
        let phrases = translations[list.site.language]
        let exempt = list.notice(cards.flatMap(\.exempt).map(\.paragraph), phrases: phrases)
        let pages =
            indexPages(list, cards, phrases: translations) + [
                Page(path: "404.html", bytes: missing.render(MissingPage(list, exempt: exempt)))
            ]
        if list.site.edition == .exempt {
            return pages + register(ExemptRegister(list, cards, exempt: exempt, phrases: phrases))
        }
        let files = [
            Sitemap(list, cards).map { Page(path: "sitemap.xml", bytes: sitemap.render($0)) },
            Feed(list, cards).map { Page(path: "feed.xml", bytes: feed.render($0)) },
        ]
        return pages + files.compactMap { $0 }
    }

    /// How many pages these are.
    static func pageCount(of list: PaperList, _ cards: [PaperCard]) -> Int {
        let welsh = cards.needWelshIndex(in: list) ? 2 : 0
        if list.site.edition == .exempt { return 5 + welsh }
        return (list.site.baseURL == nil ? 3 : list.hasFeed ? 5 : 4) + welsh
    }

    /// The first page of the site.
    ///
    /// - Parameter language: Nil for that of the site; else the page names all papers in Welsh that are there in Welsh.
    func indexPages(
        _ list: PaperList, _ cards: [PaperCard], in language: String? = nil, phrases translations: Translations<Phrases>
    ) -> [Page] {
        let cards = list.inOrder(cards)
        let tag = language ?? list.site.language
        let pair =
            cards.needWelshIndex(in: list)
            ? LanguagePair(ofIndexIn: tag, of: list) { translations[$0].prose.ownName } : .none
        func index(_ kind: OutputKind) -> IndexPage {
            IndexPage(list, cards, in: language, pair: pair, kind: kind, phrases: translations[tag])
        }
        let name = language.map { "index.\($0)" } ?? "index"
        return [
            Page(path: "\(name).html", bytes: indexHTML.render(index(.html))),
            Page(path: "\(name).md", bytes: indexMarkdown.render(index(.markdown))),
        ]
    }

    private func register(_ register: ExemptRegister) -> [Page] {
        [
            Page(path: "exempt-register.html", bytes: registerHTML.render(register)),
            Page(path: "exempt-register.md", bytes: registerMarkdown.render(register)),
            Page(path: "exempt-register.csv", bytes: register.csv),
        ]
    }

    static let references = [
        TemplateReference.Page(IndexPage.self, templates: ["index.html", "index.md"]),
        TemplateReference.Page(MissingPage.self, templates: ["404.html"]),
        TemplateReference.Page(Sitemap.self, templates: ["sitemap.xml"]),
        TemplateReference.Page(Feed.self, templates: ["feed.xml"]),
        TemplateReference.Page(ExemptRegister.self, templates: ["exempt-register.html", "exempt-register.md"]),
    ]
}
