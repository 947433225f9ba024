internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// The first page of the site: the papers by the days of their meetings and by topic.
struct IndexPage: PageModel {
    let head: PageHead
    let days: [Day]
    let topics: [Topic]

    /// - Parameters:
    ///   - language: Nil for that of the site.
    ///   - phrases: In that language.
    init(
        _ list: PaperList, _ cards: [PaperCard], in language: String? = nil, pair: LanguagePair = .none,
        kind: OutputKind = .html, phrases: Phrases
    ) {
        let exempt = list.notice(cards.flatMap(\.exempt).map(\.paragraph), phrases: phrases)
        head = PageHead(ofFirstPageOf: list, exempt: exempt, language: language, pair: pair, kind: kind)
        let papers = language == nil ? cards : cards.map { $0.welsh.first ?? $0 }
        let councilsDiffer = Set(papers.map(\.council)).count > 1
        days = papers.grouped(by: \.date).map { date, papers in
            Day(
                date: date.map(phrases.paper.dates.day),
                papers: papers.map {
                    Entry($0, in: list, language, showsCouncil: councilsDiffer, phrases: phrases)
                })
        }
        topics = Topic.all(of: papers, in: list, language)
    }

    static let title = "Index"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .flag("isEmpty", "Whether there is no paper yet", \.days.isEmpty),
            .list("days", "The papers by the days of their meetings, the newest day first", \.days),
            .flag("hasTopics", "Whether any paper says what it is about") { !$0.topics.isEmpty },
            .list("topics", "The papers by topic, in the order of the alphabet", \.topics),
        ]
}

extension IndexPage {
    struct Day: PageModel {
        let date: String?
        let papers: [Entry]

        static let title = "Day of the index"
        static let fields: [Field<Self>] = [
            .optionalText("date", "The day: 21 November 2026. Missing for papers without a meeting", \.date),
            .list("papers", "The papers of the day, in the order of their folders' names", \.papers),
        ]
    }

    struct Entry: PageModel {
        let link: PaperLink
        let meeting: String?
        let date: String?
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
            meeting = card.meeting?.body
            date = card.date.map(phrases.paper.dates.day)
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
                .optionalText("meeting", "The body that meets: Cabinet. Missing without a report", \.meeting),
                .optionalText("date", "The day of the meeting: 21 November 2026. Missing without a report", \.date),
                .optionalText("decision", "Key decision, Non-key decision or For information", \.decision),
                .optionalText("council", "The council, where not all papers are of the same", \.council),
                .optionalText("topic", "What the paper is about", \.topic),
                .optionalText("status", "Draft or Final", \.status),
                .flag("isDraft", "Whether the paper may still change", \.isDraft),
                .flag("isExempt", "Whether anything of the paper is exempt, in the exempt edition", \.isExempt),
                .optionalText("recommended", "The heading of the recommended option", \.recommended),
                .flag("hasSigns", "Whether a meeting, a decision or a status is given") { entry in
                    [entry.meeting, entry.decision, entry.status].contains { $0 != nil }
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
            return (named + groups.filter { $0.key == nil }.map(\.papers)).map { papers in
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

extension [PaperCard] {
    /// The groups in the order of their first papers.
    fileprivate func grouped<Key: Hashable>(by key: (PaperCard) -> Key) -> [(key: Key, papers: [PaperCard])] {
        var places: [Key: Int] = [:]
        var groups: [(key: Key, papers: [PaperCard])] = []
        for paper in self {
            let key = key(paper)
            if let place = places[key] {
                groups[place].papers.append(paper)
            } else {
                places[key] = groups.count
                groups.append((key, [paper]))
            }
        }
        return groups
    }
}

extension PaperList {
    /// With the language of the paper, where the index is in another.
    fileprivate func link(from card: PaperCard, in language: String?) -> PaperLink {
        var link = card.isWelsh ? PaperLink(slug: card.slug, label: card.title) : link(to: card.signpost)
        link.language = card.language == language ?? site.language ? nil : card.language
        if card.isWelsh { link.page = "index.\(WelshFiles.language)" }
        return link
    }
}
