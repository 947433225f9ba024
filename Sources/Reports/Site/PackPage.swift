internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// All papers of a meeting, to be printed as one document.
package struct MeetingPack: Sendable {
    /// The name of the meeting's folder: `cabinet-2026-12-08`.
    package let meeting: String
    /// Where it goes in `Output`, without an ending.
    package let name: String
    /// A BCP 47 tag.
    package let language: String
    /// The folders of its papers, in the order of the agenda.
    package let papers: [String]
    /// The pages of the papers, in this order: `home-care/index.html`.
    package let pages: [String]
    /// Its first page in HTML, with a place for each of the pages.
    package let front: @Sendable () -> [UInt8]
}

/// An appendix as the contents of a pack name it.
package struct PackAppendix: Sendable, Equatable {
    let label: String
    /// Its page in `Output`; nil where it has none.
    let page: String?
    /// The kind and size of a file, or by what it is exempt.
    let details: String?
    /// Of a file that is published beside the paper.
    let isSeparate: Bool
    /// The full address of that file, where the site has one.
    let address: String?

    init(_ appendix: Appendix, of paper: Paper, in list: PaperList, sizes: FileSizes, phrases: FilePhrases) {
        label = phrases.label(of: appendix)
        let exempt = appendix.exemption.map { phrases.exempt(paragraph: $0.paragraph, information: $0.information) }
        switch appendix.target {
        case .document(let document):
            page = "\(paper.slug)/\(paper.pageName(of: document, as: .html))"
            details = exempt
            (isSeparate, address) = (false, nil)
        case .file(let path):
            page = nil
            let file = sizes.size(of: path, in: paper).map { phrases.file(ofKind: path.fileKind, size: $0) }
            details = exempt.map { exempt in file.map { "\($0); \(exempt)" } ?? exempt } ?? file
            // What is exempt is not published at all.
            isSeparate = exempt == nil
            address = list.canonical("\(paper.slug)/\(PercentEncoding.address(ofFile: path))")
        case .exempt(let paragraph, let information):
            page = nil
            details = phrases.exempt(paragraph: paragraph, information: information)
            (isSeparate, address) = (false, nil)
        }
    }
}

/// The page in front of a pack: the agenda with the page on which each paper begins, and the places of these papers.
struct PackPage: PageModel {
    let head: PageHead
    let kind: String
    let body: String
    let date: String
    let items: [Item]

    /// - Parameter phrases: In the language of the site.
    init(_ meeting: Meeting, in list: PaperList, phrases: Phrases) {
        head = PageHead(
            at: meeting.address, of: list, council: meeting.council, root: "../../",
            exempt: list.notice(meeting.papers.flatMap(\.exempt).map(\.paragraph), phrases: phrases))
        kind = phrases.standing.pack(list.site.edition)
        body = meeting.body
        date = phrases.paper.dates.day(meeting.date)
        items = meeting.items.map { Item($0, in: list, phrases: phrases) }
    }

    static let title = "Pack of a meeting"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .text("kind", "Public reports pack, or what it is in the exempt edition", \.kind),
            .text("body", "The body that meets: Cabinet", \.body),
            .text("date", "The day of the meeting: 8 December 2026", \.date),
            .list("items", "What is on the agenda, in its order", \.items),
        ]
}

extension PackPage {
    struct Item: PageModel {
        let number: String?
        let withheld: String?
        let paper: Paper?

        init(_ item: Meeting.Item, in list: PaperList, phrases: Phrases) {
            switch item {
            case .paper(let card):
                number = card.signpost.item
                withheld = nil
                paper = Paper(card, in: list)
            case .withheld(let withheld):
                number = withheld.item
                self.withheld = phrases.standing.withheld(paragraph: withheld.paragraph)
                paper = nil
            }
        }

        static let title = "Item of a pack"
        static let fields: [Field<Self>] = [
            .optionalText("number", "Its number on the agenda: 9", \.number),
            .optionalRecord("paper", "The paper; missing where it is exempt from publication", \.paper),
            .optionalText(
                "withheld", "In place of a paper that is exempt: by which paragraph, and what that is about", \.withheld
            ),
        ]
    }

    struct Paper: PageModel {
        let link: PaperLink
        let page: String
        let reportOf: String?
        let appendices: [Appendix]

        init(_ card: PaperCard, in list: PaperList) {
            link = list.link(from: card)
            page = card.firstPage
            reportOf = card.meeting?.reportOf
            appendices = card.appendices.map { Appendix(appendix: $0) }
        }

        static let title = "Paper in a pack"
        static let fields: [Field<Self>] = [
            .text("title", "The title, as links to the paper say it", \.link.label),
            .optionalText("language", "The language of the paper, where it is another: cy", \.link.language),
            .address("page", "Its page, from the first page of the site", \.page),
            .optionalText("reportOf", "The office whose report it is", \.reportOf),
            .list("appendices", "Its appendices, in the order of their numbers", \.appendices),
        ]
    }

    struct Appendix: PageModel {
        let appendix: PackAppendix

        static let title = "Appendix in a pack"
        static let fields: [Field<Self>] = [
            .text("label", "The number and the title: Appendix 1: Option appraisal", \.appendix.label),
            .optionalAddress(
                "page", "Its page, from the first page of the site; missing where it has none", \.appendix.page),
            .optionalText(
                "details", "The kind and size of a file: PDF, 1.2 MB; or by what it is exempt", \.appendix.details),
            .flag("isSeparate", "Whether it is a file that is published beside the paper", \.appendix.isSeparate),
            .optionalAddress(
                "address", "The full address of that file, where the site has one", \.appendix.address),
        ]
    }
}

extension Meeting {
    /// Where its pack goes in `Output`, without an ending: whoever is sent it sees from its name who may read it.
    func packName(in edition: Edition) -> String {
        "\(address)\(folder)-\(edition == .exempt ? "exempt" : "public")-reports-pack"
    }

    /// The pages of its papers, in the order of the agenda.
    var pagesOfPack: [String] { papers.flatMap { [$0.firstPage] + $0.appendices.compactMap(\.page) } }
}

extension PaperCard {
    fileprivate var firstPage: String { "\(slug)/index.html" }
}
