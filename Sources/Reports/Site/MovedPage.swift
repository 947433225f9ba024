internal import Papers
internal import Templating

/// What stands where a page of a paper stood before its folder got another name: the way to it. Readers go there by a
/// link; a web server can lead them there by itself.
struct MovedPage: PageModel {
    let head: PageHead
    let paper: PaperLink
    let page: String

    /// - Parameters:
    ///   - address: Where the page stands now: `home-care/appendix-1.html`.
    ///   - page: Its name, without its ending: `appendix-1`.
    ///   - language: Nil for that of the site.
    init(
        _ card: PaperCard, at address: String, page: String, in list: PaperList, language: String? = nil,
        exempt: ExemptNotice?
    ) {
        head = PageHead(
            at: address, of: list, language: language, council: card.council, root: "../", exempt: exempt,
            index: card.isWelsh ? "index.\(WelshFiles.language)" : "index")
        paper = list.link(from: card, in: language)
        self.page = page
    }

    static let title = "Moved page"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .record("paper", "The paper that has moved", \.paper),
            .address("page", "The name of the page, without its ending: index", \.page),
        ]
}

extension MovedPage {
    /// The pages of a paper at one of its old addresses, without their endings, each with its page now.
    static func pages(of card: PaperCard, in list: PaperList, exempt: ExemptNotice?) -> [(
        name: String, page: MovedPage
    )] {
        card.addresses.map { address in
            let name = address.pageName
            return (name, MovedPage(card, at: address, page: name, in: list, exempt: exempt))
        }
    }

    /// Those of its pages in Welsh.
    static func welshPages(of card: PaperCard, in list: PaperList, exempt: ExemptNotice?) -> [(
        name: String, page: MovedPage
    )] {
        card.welshAddresses.map { address in
            let name = address.pageName
            let language = WelshFiles.language
            return (
                name,
                MovedPage(
                    card.welsh.first ?? card, at: address, page: name, in: list, language: language, exempt: exempt)
            )
        }
    }
}

extension String {
    /// `appendix-1` of `home-care/appendix-1.html`, and `index` of `home-care/`.
    fileprivate var pageName: String {
        let name = lastPathPart.utf8
        let ending = ".html".utf8
        return name.isEmpty ? "index" : String(Substring(name.dropLast(name.suffix(5).elementsEqual(ending) ? 5 : 0)))
    }
}
