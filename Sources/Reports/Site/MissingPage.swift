internal import Templating

/// `404.html`: what a web server shows for an address that leads nowhere.
///
/// It is shown at addresses of any depth, so its links begin at the root of the web server, where `site.yml` says
/// where the site stands; without that they are as those of the first page. It is not what was asked for, so it
/// has no canonical address, and no version in Markdown, which no server would show.
struct MissingPage: PageModel {
    let head: PageHead

    /// - Parameter exempt: Nil in the public edition.
    init(_ list: PaperList, exempt: ExemptNotice?) {
        head = PageHead(ofPageOf: list, root: list.site.baseURL?.path ?? "", canonical: nil, exempt: exempt)
    }

    static let title = "Missing page"
    static let fields = PageHead.fields(\Self.head)
}
