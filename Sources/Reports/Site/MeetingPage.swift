internal import Datasets
internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating

/// The page of a meeting: its papers in the order of the agenda.
struct MeetingPage: PageModel {
    let head: PageHead
    let body: String
    let date: String
    let pack: Download?
    let items: [Item]

    /// - Parameters:
    ///   - pack: That of the meeting; nil where none was printed.
    ///   - phrases: In the language of the site.
    init(_ meeting: Meeting, in list: PaperList, pack: PrintedFile?, phrases: Phrases) {
        let paragraphs = meeting.papers.flatMap(\.exempt).map(\.paragraph)
        head = PageHead(
            at: meeting.address, of: list, council: meeting.council, root: "../../",
            exempt: list.notice(paragraphs, phrases: phrases))
        body = meeting.body
        date = phrases.paper.dates.day(meeting.date)
        self.pack = pack.map {
            Download($0, label: phrases.standing.pack(list.site.edition), phrases: phrases.files)
        }
        items = meeting.items.map { Item($0, in: list, phrases: phrases) }
    }

    static let title = "Meeting"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .text("body", "The body that meets: Cabinet", \.body),
            .text("date", "The day of the meeting: 8 December 2026", \.date),
            .optionalRecord("pack", "All its papers in one printed document, where that was made", \.pack),
            .list("items", "What is on the agenda, in its order", \.items),
        ]
}

extension MeetingPage {
    /// A paper on the agenda; of one that is exempt from publication only that.
    struct Item: PageModel {
        let number: String?
        let withheld: String?
        let paper: Paper?

        init(_ item: Meeting.Item, in list: PaperList, phrases: Phrases) {
            switch item {
            case .paper(let card):
                number = card.signpost.item
                withheld = nil
                paper = Paper(card, in: list, phrases: phrases)
            case .withheld(let withheld):
                number = withheld.item
                self.withheld = phrases.standing.withheld(paragraph: withheld.paragraph)
                paper = nil
            }
        }

        static let title = "Item of an agenda"
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
        let purpose: String?
        let decision: String?
        let recommended: String?
        let reportOf: String?
        let contact: String?
        let isDraft: Bool
        let isExempt: Bool
        let decided: String?
        let pdf: Download?
        let word: Download?

        init(_ card: PaperCard, in list: PaperList, phrases: Phrases) {
            link = list.link(from: card)
            purpose = (card.meeting?.summary).flatMap { $0.isEmpty ? nil : FirstSentence.of($0) }
            decision = (card.meeting?.decision).map(phrases.standing.decision)
            recommended = card.recommended
            reportOf = card.meeting?.reportOf
            contact = card.meeting?.contact
            isDraft = card.status == .draft
            isExempt = !card.exempt.isEmpty
            decided = card.decided.map(phrases.decision.whole)
            pdf = card.print("pdf", words: phrases.files.asPDF, phrases: phrases.files)
            word = card.print("docx", words: phrases.files.asWord, phrases: phrases.files)
        }

        static let title = "Paper of an agenda"
        static let fields: [Field<Self>] = [
            .address("slug", "The name of the paper's folder", \.link.slug),
            .text("title", "The title, as links to the paper say it", \.link.label),
            .optionalText("language", "The language of the paper, where it is another: cy", \.link.language),
            .optionalText("purpose", "The first sentence of its summary", \.purpose),
            .optionalText("decision", "Key decision, Non-key decision or For information", \.decision),
            .optionalText("recommended", "The heading of the recommended option", \.recommended),
            .optionalText("reportOf", "The office whose report it is", \.reportOf),
            .optionalText("contact", "Whom to ask about it", \.contact),
            .flag("isDraft", "Whether the paper may still change", \.isDraft),
            .flag("isExempt", "Whether anything of the paper is exempt, in the exempt edition", \.isExempt),
            .optionalText(
                "decided",
                "What was decided, once it was: Agreed with amendments. The record is decision.html beside the paper",
                \.decided),
            .optionalRecord("pdf", "The printed paper in its folder, where it was printed", \.pdf),
            .optionalRecord("word", "The same of the document for Word", \.word),
        ]
    }
}

extension PaperCard {
    /// Its report as it was printed; nil where there is none of this kind.
    fileprivate func print(_ kind: String, words: String, phrases: FilePhrases) -> Download? {
        prints.first { $0.path == "\(slug)/\(slug).\(kind)" }.map { Download($0, label: words, phrases: phrases) }
    }
}
