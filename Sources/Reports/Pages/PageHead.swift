internal import Papers
internal import Templating

/// What every page needs around its content. A class, since it would be copied for each of its names.
final class PageHead: Sendable {
    /// A BCP 47 tag: `en`.
    let language: String
    let council: String?
    /// The path of the council's logo inside the folder of assets.
    private let logo: String?
    /// The way to the root of the site: `../` for a page in a paper's folder, or nothing.
    private let root: String
    /// The full address; nil where the site has none.
    private let canonical: String?
    private let hasFeed: Bool
    /// Nil in the public edition.
    private let exempt: ExemptNotice?
    private let pair: LanguagePair
    private let kind: OutputKind
    /// The first page of the site in the language of the page, without its ending: `index`, `index.cy`.
    private let index: String

    /// The head of a page that belongs to no single paper.
    ///
    /// - Parameter exempt: Nil in the public edition.
    ///   - language: Nil for that of the site.
    ///   - pair: The pages that say the same in two languages.
    init(
        ofPageOf list: PaperList, root: String, canonical: String?, exempt: ExemptNotice?, language: String? = nil,
        pair: LanguagePair = .none, kind: OutputKind = .html
    ) {
        self.exempt = exempt
        self.language = language ?? list.site.language
        self.pair = pair
        self.kind = kind
        index = language == nil ? "index" : "index.\(WelshFiles.language)"
        council = list.site.council
        logo = list.site.look.logo?.value
        self.root = root
        self.canonical = canonical
        hasFeed = list.hasFeed
    }

    convenience init(
        ofFirstPageOf list: PaperList, exempt: ExemptNotice?, language: String? = nil, pair: LanguagePair = .none,
        kind: OutputKind = .html
    ) {
        self.init(
            ofPageOf: list, root: "",
            canonical: list.canonical(language == nil ? "" : "index.\(WelshFiles.language).html"),
            exempt: exempt, language: language, pair: pair, kind: kind)
    }

    /// The head of a page that is about some papers.
    ///
    /// - Parameters:
    ///   - address: Where it is to be found, from the first page of the site.
    ///   - language: Nil for the site's.
    ///   - council: Whose papers they are; nil for the site's council.
    ///   - index: The first page of the site that it leads to, without its ending.
    init(
        at address: String, of list: PaperList, language: String? = nil, council: String?, root: String,
        exempt: ExemptNotice?, index: String = "index"
    ) {
        self.exempt = exempt
        pair = .none
        kind = .html
        self.index = index
        self.language = language ?? list.site.language
        self.council = council ?? list.site.council
        logo = [nil, council].contains(list.site.council) || council == nil ? list.site.look.logo?.value : nil
        self.root = root
        canonical = list.canonical(address)
        hasFeed = list.hasFeed
    }

    init(
        of document: PaperDocument, in paper: Paper, of list: PaperList, exempt: ExemptNotice?, pair: LanguagePair,
        kind: OutputKind
    ) {
        self.exempt = exempt
        self.pair = pair
        self.kind = kind
        // Only a report or appraisal in Welsh stands on a first page in Welsh.
        let isListed = paper.original != nil && paper.isInTwoLanguages(paper.mainDocument)
        index = isListed ? "index.\(WelshFiles.language)" : "index"
        language = paper.language
        council = paper.council
        // Another council's name does not stand beside this one's logo.
        logo = [nil, paper.council].contains(list.site.council) ? list.site.look.logo?.value : nil
        root = "../"
        canonical = list.canonical(paper.address(of: document))
        hasFeed = list.hasFeed
    }

    /// The names of a page's head, for the fields of that page.
    static func fields<Page>(_ head: @escaping @Sendable (Page) -> PageHead) -> [Field<Page>] {
        [
            .text("language", "The language of the page: en") { head($0).language },
            .optionalText("council", "The council") { head($0).council },
            .optionalAddress("logo", "The address of the council's logo, where it has one") { head($0).logoAddress },
            .address("root", "The way to the first page of the site: ../ or nothing") { head($0).root },
            .optionalAddress("canonical", "The full address of the page, where the site has one") {
                head($0).canonical
            },
            .address("index", "The name of the first page of the site without its ending: index") { head($0).index },
            .list("languages", "The languages that the page is there in, where there are two", of: LanguageVersion.self)
            {
                head($0).pair.versions
            },
            .optionalRecord("otherLanguage", "The same page in the other language, where there is one") {
                head($0).pair.other[head($0).kind]
            },
            .flag("hasFeed", "Whether the site has a feed") { head($0).hasFeed },
            .optionalRecord("exempt", "That the page is not for publication, in the exempt edition") {
                head($0).exempt
            },
        ]
    }

    private var logoAddress: String? { logo.map { PercentEncoding.encoded("\(root)assets/\($0)") } }
}

extension PaperList {
    /// The full address of a page; nil where the site has none, and for pages that nobody is to find.
    func canonical(_ address: String) -> String? {
        site.edition == .open ? site.baseURL?.address(of: address) : nil
    }
}
