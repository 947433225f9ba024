package import Papers
package import Settings
internal import Templating

extension PaperGuide {
    /// - Parameter words: In the language of the paper.
    package init(to paper: Paper, words: ReferenceWords) {
        let places = PaperPlaces(paper, words: words)
        let folder = "../\(paper.slug)/"
        self.init(
            to: paper, words: words,
            page: { document in
                PaperPage(
                    html: folder + paper.pageName(of: document, as: .html),
                    markdown: folder + paper.pageName(of: document, as: .markdown))
            },
            anchor: { places.anchor(of: $0, in: $1) })
    }
}
