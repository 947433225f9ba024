internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// `exempt-register.html`: what is exempt in all papers, for the clerk. Only the exempt edition has it.
struct ExemptRegister: PageModel {
    let head: PageHead
    let meetings: [Meeting]

    /// - Parameter papers: In the order of the index.
    init(_ list: PaperList, _ papers: [PaperCard], exempt: ExemptNotice?, phrases: Phrases) {
        head = PageHead(ofPageOf: list, root: "", canonical: nil, exempt: exempt)
        var meetings: [Meeting] = []
        for paper in papers where !paper.exempt.isEmpty {
            let name = [paper.meeting?.body, paper.date.map(phrases.paper.dates.day)].compactMap { $0 }
                .joined(separator: ", ").nonEmpty
            let label = list.link(to: paper.signpost).label
            let entries = paper.exempt.map { Entry($0, of: paper, label: label, phrases: phrases) }
            if let index = meetings.firstIndex(where: { $0.name == name }) {
                meetings[index].entries += entries
            } else {
                meetings.append(Meeting(name: name, entries: entries))
            }
        }
        self.meetings = meetings
    }

    static let title = "Exempt register"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .flag("isEmpty", "Whether nothing is exempt", \.meetings.isEmpty),
            .list("meetings", "The meetings, the newest first", \.meetings),
        ]

    /// The same as a table for spreadsheets.
    var csv: [UInt8] {
        let heads = ["Meeting", "Paper", "Place", "Paragraph", "Information", "Reason", "Until", "Address"]
        return SpreadsheetFile.csv(
            [heads]
                + meetings.flatMap { meeting in
                    meeting.entries.map { entry in
                        [
                            meeting.name ?? "", entry.paper, entry.place, entry.paragraph, entry.information,
                            entry.because ?? "", entry.untilCode ?? "", entry.href ?? "",
                        ]
                    }
                })
    }
}

extension ExemptRegister {
    struct Meeting: PageModel {
        let name: String?
        var entries: [Entry]

        static let title = "Meeting in the exempt register"
        static let fields: [Field<Self>] = [
            .optionalText(
                "name", "The body and the day: Cabinet, 21 November 2026. Missing for papers without a meeting", \.name),
            .list("entries", "What is exempt, paper by paper in the order of the index", \.entries),
        ]
    }

    struct Entry: PageModel {
        let paper: String
        let slug: String
        let place: String
        let href: String?
        let paragraph: String
        let information: String
        let because: String?
        let until: String?
        let untilCode: String?

        init(_ part: PaperCard.Exempt, of card: PaperCard, label: String, phrases: Phrases) {
            paper = label
            slug = card.slug
            (place, href, because) = (part.place, part.address, part.because)
            paragraph = String(part.paragraph)
            information = ExemptCategories.category(part.paragraph)?.category.words ?? ""
            until = part.until.map(phrases.paper.dates.day)
            untilCode = part.until?.iso
        }

        static let title = "Entry of the exempt register"
        static let fields: [Field<Self>] = [
            .text("paper", "The title of the paper", \.paper),
            .address("slug", "The name of the paper's folder", \.slug),
            .text("place", "Where it stands: Paragraph 3.4, or Appendix 1 and its title", \.place),
            .optionalAddress("href", "The address of that place; missing where it is on no page by itself", \.href),
            .text("paragraph", "The paragraph of Schedule 12A by which it is exempt", \.paragraph),
            .text("information", "What that paragraph is about, in the words of the law", \.information),
            .optionalText("because", "Why the public interest is in keeping it back", \.because),
            .optionalText("until", "The last day on which it is exempt: 31 March 2028", \.until),
        ]
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
