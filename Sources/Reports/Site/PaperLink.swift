internal import Datasets
internal import Papers
internal import Settings
internal import Templating

/// A paper as other pages of the site name it.
struct PaperLink: PageModel {
    let slug: String
    /// The title, with a distinction where another paper has the same.
    let label: String
    /// Where the page that links may be in another language.
    var language: String?
    /// The name of its first page without its ending.
    var page = "index"

    static let title = "Link to a paper"
    static let fields: [Field<Self>] = [
        .address("slug", "The name of the paper's folder", \.slug),
        .text("label", "The title, with the date or the folder's name where another paper has the same", \.label),
        .address("page", "The name of the paper's first page without its ending: index", \.page),
        .optionalText("language", "The language of the paper, in the index where it is another: cy", \.language),
    ]
}

/// What links to papers say: two links of the same words never lead to different papers.
struct PaperLabels: Sendable {
    /// How many papers have a title, and how many have it with a date.
    private let counts: [String: Int]
    private let dates: DateWords

    /// - Parameter dates: In the language of the site.
    init(_ papers: [Signpost], dates: DateWords) {
        self.dates = dates
        counts = papers.reduce(into: [:]) { counts, paper in
            counts[paper.title, default: 0] += 1
            if let title = paper.datedTitle(dates) { counts[title, default: 0] += 1 }
        }
    }

    func label(of paper: Signpost) -> String {
        let words = [paper.title, paper.datedTitle(dates)].compactMap { $0 }.first { counts[$0] == 1 }
        return words ?? "\(paper.title) (\(paper.slug))"
    }
}

extension Signpost {
    fileprivate func datedTitle(_ dates: DateWords) -> String? { date.map { "\(title), \(dates.day($0))" } }
}
