internal import Diagnostics
internal import Papers
internal import Templating

/// What the checks of a paper found and its authors accept, for those who read it. The names of rules, files and lines
/// are in `paper.json`.
struct AcceptedPoints {
    let summary: String
    let points: [AcceptedPoint]

    /// Those of a page: the paper's first one has them all.
    init(of paper: Paper, on document: PaperDocument, linkedBy addresses: Addresses, phrases: Phrases) {
        let accepted = document == paper.mainDocument ? paper.acceptedPoints : []
        summary = phrases.accepted.summary(accepted.count)
        points = accepted.map { AcceptedPoint($0, of: paper, linkedBy: addresses, phrases: phrases) }
    }

    /// The fields of a page that has them.
    static func fields<Page>(_ points: @escaping @Sendable (Page) -> AcceptedPoints) -> [Field<Page>] {
        [
            .flag("hasAccepted", "Whether the authors accept anything that the checks found") {
                !points($0).points.isEmpty
            },
            .text("acceptedSummary", "How many points the authors accept") { points($0).summary },
            .list("accepted", "These points") { points($0).points },
        ]
    }
}

/// One of them.
struct AcceptedPoint: PageModel {
    let message: String
    let place: String
    let link: String?
    let because: String

    init(_ accepted: AcceptedFinding, of paper: Paper, linkedBy addresses: Addresses, phrases: Phrases) {
        let finding = accepted.finding
        message = phrases.accepted.message(of: finding)
        because = accepted.because.asSentence
        if let part = finding.place.span.flatMap({ paper.part(holding: $0, words: phrases.paper.places) }) {
            place = part.label
            link = part.id.map { addresses.address(ofId: $0, in: part.document) }
        } else if let figure = paper.published.figures.first(where: { .span($0.span) == finding.place }) {
            place = figure.label ?? figure.name
            link = addresses.link(toRow: "figure-\(figure.name)")
        } else {
            place = finding.place.path.lastPathPart
            link = nil
        }
    }

    static let title = "Accepted point"
    static let fields: [Field<Self>] = [
        .text("message", "What was found, in words for readers", \.message),
        .text("place", "The part of the paper that it is about", \.place),
        .optionalAddress("link", "The address of a link to that part", \.link),
        .text("because", "Why the paper stands as it is, in sentences", \.because),
    ]
}
