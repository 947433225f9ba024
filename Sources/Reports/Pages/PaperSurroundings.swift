internal import Papers
internal import Templating

/// What stands around the text of a paper's page: its head, the ways to other papers, and the paper's files.
///
/// A class, since it would be copied for each of its names that a page shows.
final class PaperSurroundings: Sendable {
    let head: PageHead
    /// The paper itself, as breadcrumbs name it.
    let paper: PaperLink
    /// Where the pages of its meeting stand in the site; nil for a paper without one.
    let meetingAddress: String?
    private let previous: PaperLink?
    private let next: PaperLink?
    /// The pages of the same paper before and after this one.
    private let previousPart: LinkModel?
    private let nextPart: LinkModel?
    private let downloads: [Download]
    private let prints: [Download]
    /// Those of the files beside the pages.
    let sizes: FileSizes
    /// Whether the page becomes a document that lies by itself.
    private let isPrinted: Bool
    /// In the language of the paper.
    let phrases: Phrases
    let shared: SharedBlocks

    /// - Parameters:
    ///   - files: Those of the paper.
    ///   - prints: What was printed of the page.
    ///   - pair: The pages that say the same in two languages.
    ///   - markdown: The same page in Markdown, for the page in HTML.
    ///   - isPrinted: Whether the page becomes a document that lies by itself.
    init(
        of document: PaperDocument, in paper: Paper, of list: PaperList, files: [Download], prints: [Download],
        sizes: FileSizes, phrases: Phrases, shared: SharedBlocks, pair: LanguagePair, markdown: [UInt8]? = nil,
        isPrinted: Bool = false
    ) {
        let link = list.link(to: paper)
        let parts = PaperParts(paper, label: link.label, phrases: phrases)
        let kind: OutputKind = markdown == nil ? .markdown : .html
        previousPart = parts.link(from: document, by: -1, as: kind)
        nextPart = parts.link(from: document, by: 1, as: kind)
        self.isPrinted = isPrinted
        head = PageHead(
            of: document, in: paper, of: list,
            exempt: list.notice(paper.exemptParts.map(\.paragraph), phrases: phrases), pair: isPrinted ? .none : pair,
            kind: kind)
        self.sizes = sizes
        self.phrases = phrases
        self.shared = shared
        self.paper = link
        meetingAddress = paper.meetingFolder(in: list.site).map { "\(MeetingAddress.root)/\($0)/" }
        previous = list.previous(before: paper)?.named(on: paper, in: list)
        next = list.next(after: paper)?.named(on: paper, in: list)
        let page = markdown.map {
            Download(
                page: paper.pageName(of: document, as: .markdown), label: phrases.files.asMarkdown, size: $0.count,
                phrases: phrases.files)
        }
        self.prints = prints
        downloads = [page].compactMap { $0 } + files
    }

    /// The names that all pages of papers have in common, for the fields of such a page.
    static func fields<Page>(_ around: @escaping @Sendable (Page) -> PaperSurroundings) -> [Field<Page>] {
        PageHead.fields { around($0).head } + [
            .flag("isPrinted", "Whether the page becomes a Word document, which has no other pages beside it") {
                around($0).isPrinted
            },
            .flag("hasNeighbours", "Whether the site has another paper") { page in
                around(page).previous != nil || around(page).next != nil
            },
            .optionalRecord("previous", "The paper that the index lists before this one") { around($0).previous },
            .optionalRecord("next", "The paper that the index lists after this one") { around($0).next },
            .flag("hasParts", "Whether the paper has another page") { page in
                around(page).previousPart != nil || around(page).nextPart != nil
            },
            .optionalRecord("previousPart", "The page of the paper before this one") { around($0).previousPart },
            .optionalRecord("nextPart", "The page of the paper after this one") { around($0).nextPart },
            .flag("hasPrints", "Whether the text of the page was printed, as PDF or for Word") {
                !around($0).prints.isEmpty
            },
            .list("prints", "The printed documents", of: Download.self) { around($0).prints },
            .list("downloads", "The files of the paper", of: Download.self) { around($0).downloads },
        ]
    }
}

extension PaperLink {
    /// With its language on a page in Welsh: a link leads to the paper's first page, which is in that of the site.
    fileprivate func named(on paper: Paper, in list: PaperList) -> PaperLink {
        guard paper.original != nil else { return self }
        var link = self
        link.language = list.site.language
        return link
    }
}
