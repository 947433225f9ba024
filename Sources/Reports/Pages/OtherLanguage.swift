internal import Papers
internal import Settings
internal import Templating

/// The same page in the other language of a paper, or of the site.
struct OtherLanguage: PageModel {
    /// A BCP 47 tag: `cy`.
    let language: String
    let href: String
    /// What the language calls itself.
    let words: String

    static let title = "The same page in the other language"
    static let fields: [Field<Self>] = [
        .text("language", "The language of that page: cy", \.language),
        .address("href", "The address of that page", \.href),
        .text("words", "What the language calls itself: Cymraeg", \.words),
    ]
}

/// One of the languages that a page is there in, for those who search and read by machine.
struct LanguageVersion: PageModel {
    let language: String
    let href: String

    static let title = "Language that the page is there in"
    static let fields: [Field<Self>] = [
        .text("language", "The language: cy", \.language),
        .address("href", "The full address of the page in it, or where the site has none the way to it", \.href),
    ]
}

/// The two pages that say the same in two languages: nothing of it is on a page that is there in one.
struct LanguagePair: Sendable {
    let versions: [LanguageVersion]
    /// In HTML and in Markdown.
    let other: [OutputKind: OtherLanguage]

    static let none = LanguagePair(versions: [], other: [:])

    private init(versions: [LanguageVersion], other: [OutputKind: OtherLanguage]) {
        (self.versions, self.other) = (versions, other)
    }

    /// - Parameters:
    ///   - language: Of the page, whose name without its ending is `name`; `folder` is the way to it from the first page.
    ///   - other: Of the other page, and what it calls itself.
    private init(
        _ language: String, _ name: String, other: (language: String, name: String, words: String), folder: String,
        in list: PaperList
    ) {
        let pages = [(language, name), (other.language, other.name)].sorted { left, _ in left.0 != WelshFiles.language }
        versions = pages.map { language, name in
            let page = name == "index" ? "" : "\(name).html"
            return LanguageVersion(
                language: language, href: list.canonical(folder + page) ?? "\(name).html")
        }
        self.other = Dictionary(
            [OutputKind.html, .markdown].map { kind in
                let href = "\(other.name).\(kind.fileExtension)"
                return (kind, OtherLanguage(language: other.language, href: href, words: other.words))
            }
        ) { first, _ in first }
    }

    /// Of a text of a paper.
    ///
    /// - Parameter words: What a language calls itself.
    init(of document: PaperDocument, in paper: Paper, of list: PaperList, words: (String) -> String) {
        guard paper.isInTwoLanguages(document) else {
            self = .none
            return
        }
        let name = paper.englishPageName(of: document)
        let welsh = WelshFiles.language
        let own = paper.original?.language ?? paper.language
        let (here, there) =
            paper.original == nil
            ? ((own, name), (welsh, "\(name).\(welsh)")) : ((welsh, "\(name).\(welsh)"), (own, name))
        self.init(
            here.0, here.1, other: (there.0, there.1, words(there.0)), folder: "\(paper.slug)/", in: list)
    }

    /// Of the first page of the site.
    init(ofIndexIn language: String, of list: PaperList, words: (String) -> String) {
        let welsh = WelshFiles.language
        let site = list.site.language
        let (here, there) =
            language == welsh
            ? ((welsh, "index.\(welsh)"), (site, "index")) : ((site, "index"), (welsh, "index.\(welsh)"))
        self.init(here.0, here.1, other: (there.0, there.1, words(there.0)), folder: "", in: list)
    }
}
