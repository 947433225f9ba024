internal import Diagnostics
internal import Markdown

/// Everything in the texts of a paper that can be pointed at.
package struct Places: Sendable {
    /// In the order of the texts.
    private let texts: [TextPlaces]

    init(of texts: [PaperText]) {
        self.texts = texts.reduce(into: []) { $0.append(TextPlaces(of: $1, after: $0.last)) }
    }

    var diagnostics: [Diagnostic] { texts.flatMap(\.diagnostics) }

    /// In the order of the texts, for suggestions.
    package var ids: [String] { texts.flatMap { $0.places.map(\.id) } }

    /// The ids that stand on a page under another name: an option's key where its author gave an id.
    var replaced: [String: String] { texts.first { $0.text.document == .appraisal }?.replaced ?? [:] }

    /// The text that a link to an id leads to, its own first; nil where there is no such id.
    func document(ofId id: String, linkedIn document: PaperDocument) -> PaperDocument? {
        textPlaces(holding: id, linkedIn: document)?.text.document
    }

    /// The places of a text; nil for a text that the paper does not have.
    func places(of document: PaperDocument) -> TextPlaces? { texts.first { $0.text.document == document } }

    func textPlaces(holding id: String, linkedIn document: PaperDocument) -> TextPlaces? {
        if let own = places(of: document), own[id] != nil { return own }
        return texts.first { $0[id] != nil }
    }
}
