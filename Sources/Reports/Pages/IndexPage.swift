internal import Appraisals
internal import Markdown
internal import Templating

/// The first page of the site: the list of papers.
struct IndexPage: PageModel {
    let head: PageHead
    let papers: [Entry]

    init(_ papers: [Paper], site: Site) {
        head = PageHead(language: site.language, council: site.council, depth: 0)
        self.papers = papers.map(Entry.init)
    }

    static let title = "Index"
    static let fields: [Field<Self>] =
        PageHead.fields(\.head) + [
            .flag("isEmpty", "Whether there is no paper yet", \.papers.isEmpty),
            .list("papers", "The papers, in the order of their folders' names", \.papers),
        ]
}

extension IndexPage {
    struct Entry: PageModel {
        let slug: String
        let title: String
        let council: String?
        let topic: String?
        let status: String?
        let recommended: String?

        init(_ paper: Paper) {
            slug = paper.slug
            title = paper.title
            council = paper.council
            topic = paper.topic
            status = paper.status?.phrase
            recommended = paper.options.first(where: \.isRecommended)?.heading.plainText
        }

        static let title = "Paper in the index"
        static let fields: [Field<Self>] = [
            .text("slug", "The name of the paper's folder", \.slug),
            .text("title", "The title of the paper", \.title),
            .optionalText("council", "The council", \.council),
            .optionalText("topic", "What the paper is about", \.topic),
            .optionalText("status", "Draft or Final", \.status),
            .optionalText("recommended", "The heading of the recommended option", \.recommended),
            .flag("hasFacts", "Whether council, topic, status or a recommended option are given") { entry in
                [entry.council, entry.topic, entry.status, entry.recommended].contains { $0 != nil }
            },
        ]
    }
}
