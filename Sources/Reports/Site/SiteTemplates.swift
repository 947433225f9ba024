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
    private let meetingHTML: Template<MeetingPage>
    private let meetingMarkdown: Template<MeetingPage>
    private let pack: Template<PackPage>
    private let movedHTML: Template<MovedPage>
    private let movedMarkdown: Template<MovedPage>
    private let registerHTML: Template<ExemptRegister>
    private let registerMarkdown: Template<ExemptRegister>

    /// Nil when a template is missing or at fault; the faults say which.
    init?(_ templates: TemplateSet, faults: inout TemplateFaults) {
        let indexHTML = templates.template("index.html", for: IndexPage.self, faults: &faults)
        let indexMarkdown = templates.template("index.md", for: IndexPage.self, faults: &faults)
        let missing = templates.template("404.html", for: MissingPage.self, faults: &faults)
        let sitemap = templates.template("sitemap.xml", for: Sitemap.self, faults: &faults)
        let feed = templates.template("feed.xml", for: Feed.self, faults: &faults)
        let meetingHTML = templates.template("meeting.html", for: MeetingPage.self, faults: &faults)
        let meetingMarkdown = templates.template("meeting.md", for: MeetingPage.self, faults: &faults)
        let pack = templates.template("pack.html", for: PackPage.self, faults: &faults)
        let movedHTML = templates.template("moved.html", for: MovedPage.self, faults: &faults)
        let movedMarkdown = templates.template("moved.md", for: MovedPage.self, faults: &faults)
        let registerHTML = templates.template("exempt-register.html", for: ExemptRegister.self, faults: &faults)
        let registerMarkdown = templates.template("exempt-register.md", for: ExemptRegister.self, faults: &faults)
        guard let indexHTML, let indexMarkdown, let missing, let sitemap, let feed, let meetingHTML,
            let meetingMarkdown, let pack, let movedHTML, let movedMarkdown, let registerHTML, let registerMarkdown
        else { return nil }
        self.indexHTML = indexHTML
        self.indexMarkdown = indexMarkdown
        self.missing = missing
        self.sitemap = sitemap
        self.feed = feed
        self.meetingHTML = meetingHTML
        self.meetingMarkdown = meetingMarkdown
        self.pack = pack
        self.movedHTML = movedHTML
        self.movedMarkdown = movedMarkdown
        self.registerHTML = registerHTML
        self.registerMarkdown = registerMarkdown
    }

    /// Sitemap and feed are among them where `site.yml` says where the site stands; not in the exempt edition, which has
    /// the register of what is exempt.
    ///
    /// - Parameters:
    ///   - cards: Those of the papers in the list, in any order.
    ///   - meetings: Of the papers, in the order of the index.
    ///   - packs: What was printed of them, by their folders.
    ///   - translations: The program's words by language.
    func pages(
        of list: PaperList, _ cards: [PaperCard], _ meetings: [Meeting], packs: [String: PrintedFile],
        phrases translations: Translations<Phrases>
    ) -> [Page] {
        let phrases = translations[list.site.language]
        let exempt = list.notice(cards.flatMap(\.exempt).map(\.paragraph), phrases: phrases)
        let pages =
            indexPages(list, cards, meetings, phrases: translations) + [
                Page(path: "404.html", bytes: missing.render(MissingPage(list, exempt: exempt)))
            ] + meetings.flatMap { self.pages(of: $0, in: list, pack: packs[$0.folder], phrases: phrases) }
            + cards.flatMap { movedPages(of: $0, in: list, phrases: phrases) }
        if list.site.edition == .exempt {
            return pages + register(ExemptRegister(list, cards, exempt: exempt, phrases: phrases))
        }
        let files = [
            Sitemap(list, cards, meetings).map { Page(path: "sitemap.xml", bytes: sitemap.render($0)) },
            Feed(list, cards).map { Page(path: "feed.xml", bytes: feed.render($0)) },
        ]
        return pages + files.compactMap { $0 }
    }

    /// How many pages these are.
    static func pageCount(of list: PaperList, _ cards: [PaperCard], withheld: [WithheldPaper]) -> Int {
        let meetings = Set(cards.compactMap(\.meetingFolder) + withheld.map(\.folder))
        let moved = cards.reduce(0) { $0 + $1.moved.count * ($1.addresses.count + $1.welshAddresses.count) }
        let others = 2 * (meetings.count + moved + (cards.needWelshIndex(in: list) ? 1 : 0))
        if list.site.edition == .exempt { return 5 + others }
        return (list.site.baseURL == nil ? 3 : list.hasFeed ? 5 : 4) + others
    }

    func pages(of meeting: Meeting, in list: PaperList, pack: PrintedFile?, phrases: Phrases) -> [Page] {
        let page = MeetingPage(meeting, in: list, pack: pack, phrases: phrases)
        return [
            Page(path: "\(meeting.address)index.html", bytes: meetingHTML.render(page)),
            Page(path: "\(meeting.address)index.md", bytes: meetingMarkdown.render(page)),
        ]
    }

    /// - Parameter phrases: In the language of the site.
    func pack(of meeting: Meeting, in list: PaperList, phrases: Phrases) -> MeetingPack {
        MeetingPack(
            meeting: meeting.folder, name: meeting.packName(in: list.site.edition), language: list.site.language,
            papers: meeting.papers.map(\.slug), pages: meeting.pagesOfPack,
            front: { [pack] in pack.render(PackPage(meeting, in: list, phrases: phrases)) })
    }

    /// What stands at the addresses that a paper had before.
    private func movedPages(of card: PaperCard, in list: PaperList, phrases: Phrases) -> [Page] {
        guard !card.moved.isEmpty else { return [] }
        let exempt = list.notice(card.exempt.map(\.paragraph), phrases: phrases)
        return movedPages(MovedPage.pages(of: card, in: list, exempt: exempt), of: card)
    }

    /// The same of its pages in Welsh.
    func welshMovedPages(_ list: PaperList, _ cards: [PaperCard], phrases: Phrases) -> [Page] {
        cards.filter { !$0.moved.isEmpty && !$0.welshAddresses.isEmpty }.flatMap { card in
            let exempt = list.notice(card.exempt.map(\.paragraph), phrases: phrases)
            return movedPages(MovedPage.welshPages(of: card, in: list, exempt: exempt), of: card)
        }
    }

    private func movedPages(_ pages: [(name: String, page: MovedPage)], of card: PaperCard) -> [Page] {
        card.moved.flatMap { address in
            pages.flatMap { name, page in
                [
                    Page(path: "\(address.slug)/\(name).html", bytes: movedHTML.render(page)),
                    Page(path: "\(address.slug)/\(name).md", bytes: movedMarkdown.render(page)),
                ]
            }
        }
    }

    /// The first page of the site.
    ///
    /// - Parameter language: Nil for that of the site; else the page names all papers in Welsh that are there in Welsh.
    func indexPages(
        _ list: PaperList, _ cards: [PaperCard], _ meetings: [Meeting], in language: String? = nil,
        phrases translations: Translations<Phrases>
    ) -> [Page] {
        let tag = language ?? list.site.language
        let pair =
            cards.needWelshIndex(in: list)
            ? LanguagePair(ofIndexIn: tag, of: list) { translations[$0].prose.ownName } : .none
        func index(_ kind: OutputKind) -> IndexPage {
            IndexPage(list, cards, meetings, in: language, pair: pair, kind: kind, phrases: translations[tag])
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
        TemplateReference.Page(MeetingPage.self, templates: ["meeting.html", "meeting.md"]),
        TemplateReference.Page(PackPage.self, templates: ["pack.html"]),
        TemplateReference.Page(MovedPage.self, templates: ["moved.html", "moved.md"]),
        TemplateReference.Page(Sitemap.self, templates: ["sitemap.xml"]),
        TemplateReference.Page(Feed.self, templates: ["feed.xml"]),
        TemplateReference.Page(ExemptRegister.self, templates: ["exempt-register.html", "exempt-register.md"]),
    ]
}
