internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// The first page of the site: the papers by their meetings and by topic.
struct IndexPage: PageModel {
    let head: PageHead
    let meetings: [Group]
    let bodies: [Body]
    let topics: [Topic]

    /// - Parameters:
    ///   - cards: In the order of the index.
    ///   - language: Nil for that of the site.
    ///   - phrases: In that language.
    init(
        _ list: PaperList, _ cards: [PaperCard], _ meetings: [Meeting], in language: String? = nil,
        pair: LanguagePair = .none, kind: OutputKind = .html, phrases: Phrases
    ) {
        let exempt = list.notice(cards.flatMap(\.exempt).map(\.paragraph), phrases: phrases)
        head = PageHead(ofFirstPageOf: list, exempt: exempt, language: language, pair: pair, kind: kind)
        func inLanguage(_ card: PaperCard) -> PaperCard { language == nil ? card : card.welsh.first ?? card }
        let councilsDiffer = Set(cards.map(\.council)).count > 1
        func entries(_ cards: some Sequence<PaperCard>) -> [Entry] {
            cards.map {
                Entry(inLanguage($0), in: list, language, showsCouncil: councilsDiffer, phrases: phrases)
            }
        }
        let rest = entries(cards.lazy.filter { $0.meetingFolder == nil })
        self.meetings =
            meetings.map { Group(link: MeetingLink($0, dates: phrases.paper.dates), papers: entries($0.papers)) }
            + (rest.isEmpty ? [] : [Group(link: nil, papers: rest)])
        bodies = Body.all(of: meetings, dates: phrases.paper.dates)
        topics = Topic.all(of: language == nil ? cards : cards.map(inLanguage), in: list, language)
    }

    static let title = "Index"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .flag("isEmpty", "Whether there is no paper yet", \.meetings.isEmpty),
            .list("meetings", "The papers by their meetings, the newest day first, and on one day by body", \.meetings),
            .flag("hasBodies", "Whether there is more than one meeting") { page in
                page.bodies.count > 1 || page.bodies.contains { $0.meetings.count > 1 }
            },
            .list("bodies", "The bodies that meet, in the order of the alphabet", \.bodies),
            .flag("hasTopics", "Whether any paper says what it is about") { !$0.topics.isEmpty },
            .list("topics", "The papers by topic, in the order of the alphabet", \.topics),
        ]
}

extension IndexPage {
    struct Group: PageModel {
        let link: MeetingLink?
        let papers: [Entry]

        static let title = "Meeting in the index"
        static let fields: [Field<Self>] = [
            .optionalRecord("meeting", "The meeting. Missing for papers without one", \.link),
            .flag("hasPapers", "Whether any paper for it is published") { !$0.papers.isEmpty },
            .list("papers", "Its papers as on the agenda; those without a number by their folders' names", \.papers),
        ]
    }

    struct MeetingLink: PageModel {
        let address: String
        let body: String
        let date: String

        init(_ meeting: Meeting, dates: DateWords) {
            (address, body, date) = (meeting.address, meeting.body, dates.day(meeting.date))
        }

        static let title = "Link to a meeting"
        static let fields: [Field<Self>] = [
            .address("address", "Where its pages stand: meetings/cabinet-2026-11-21/", \.address),
            .text("body", "The body that meets: Cabinet", \.body),
            .text("date", "The day: 21 November 2026", \.date),
        ]
    }

    struct Body: PageModel {
        let body: String
        let meetings: [MeetingLink]

        static func all(of meetings: [Meeting], dates: DateWords) -> [Body] {
            meetings.grouped(by: \.body).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
                Body(body: $0.key, meetings: $0.elements.map { MeetingLink($0, dates: dates) })
            }
        }

        static let title = "Body in the index"
        static let fields: [Field<Self>] = [
            .text("body", "The body that meets: Cabinet", \.body),
            .list("meetings", "Its meetings, the newest first", \.meetings),
        ]
    }

    struct Entry: PageModel {
        let link: PaperLink
        let item: String?
        let decision: String?
        let council: String?
        let topic: String?
        let status: String?
        let isDraft: Bool
        let isExempt: Bool
        let recommended: String?

        init(
            _ card: PaperCard, in list: PaperList, _ language: String?, showsCouncil: Bool, phrases: Phrases
        ) {
            link = list.link(from: card, in: language)
            item = card.signpost.item
            decision = (card.meeting?.decision).map(phrases.standing.decision)
            council = showsCouncil ? card.council : nil
            topic = card.topic
            status = card.status.map(phrases.standing.status)
            isDraft = card.status == .draft
            isExempt = !card.exempt.isEmpty
            recommended = card.recommended
        }

        static let title = "Paper in the index"
        static let fields: [Field<Self>] =
            [
                .address("slug", "The name of the paper's folder", \.link.slug),
                .address("page", "The name of the paper's first page without its ending: index", \.link.page),
                .text(
                    "title", "The title, with the date or the folder's name where another paper has the same",
                    \.link.label),
                .optionalText("language", "The language of the paper, where it is another: cy", \.link.language),
                .optionalText("item", "Its number on the agenda: 9", \.item),
                .optionalText("decision", "Key decision, Non-key decision or For information", \.decision),
                .optionalText("council", "The council, where not all papers are of the same", \.council),
                .optionalText("topic", "What the paper is about", \.topic),
                .optionalText("status", "Draft or Final", \.status),
                .flag("isDraft", "Whether the paper may still change", \.isDraft),
                .flag("isExempt", "Whether anything of the paper is exempt, in the exempt edition", \.isExempt),
                .optionalText("recommended", "The heading of the recommended option", \.recommended),
                .flag("hasSigns", "Whether a number, a decision or a status is given") { entry in
                    [entry.item, entry.decision, entry.status].contains { $0 != nil }
                },
                .flag("hasFacts", "Whether a council, a topic or a recommended option is given") { entry in
                    [entry.council, entry.topic, entry.recommended].contains { $0 != nil }
                },
            ]
    }

    struct Topic: PageModel {
        let topic: String?
        let papers: [PaperLink]

        /// None where no paper has a topic.
        static func all(of papers: [PaperCard], in list: PaperList, _ language: String?) -> [Topic] {
            let words = papers.map { $0.topic?.lowercased() }
            guard words.contains(where: { $0 != nil }) else { return [] }
            let groups = papers.grouped { $0.topic?.lowercased() }
            let named = groups.compactMap { key, papers in key.map { ($0, papers) } }
                .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
            return (named + groups.filter { $0.key == nil }.map(\.elements)).map { papers in
                Topic(topic: papers.first?.topic, papers: papers.map { list.link(from: $0, in: language) })
            }
        }

        static let title = "Topic of the index"
        static let fields: [Field<Self>] = [
            .optionalText("topic", "The topic. Missing for the papers without one, which come last", \.topic),
            .list("papers", "The papers on it, the newest first", \.papers),
        ]
    }
}

extension Array {
    /// The groups in the order of their first elements.
    fileprivate func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
        var places: [Key: Int] = [:]
        var groups: [(key: Key, elements: [Element])] = []
        for element in self {
            let key = key(element)
            if let place = places[key] {
                groups[place].elements.append(element)
            } else {
                places[key] = groups.count
                groups.append((key, [element]))
            }
        }
        return groups
    }
}

extension PaperList {
    /// With the language of the paper, where the page that links is in another.
    ///
    /// - Parameter language: Of the page that links; nil for that of the site.
    func link(from card: PaperCard, in language: String? = nil) -> PaperLink {
        var link = card.isWelsh ? PaperLink(slug: card.slug, label: card.title) : link(to: card.signpost)
        link.language = card.language == language ?? site.language ? nil : card.language
        if card.isWelsh { link.page = "index.\(WelshFiles.language)" }
        return link
    }
}
