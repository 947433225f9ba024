internal import Papers
internal import Templating

/// The pages of a paper in the order in which they are read: the report, then its appendices by their numbers.
struct PaperParts {
    private let paper: Paper
    private let documents: [PaperDocument]
    /// What links to the paper say.
    private let label: String
    private let phrases: Phrases

    /// - Parameter phrases: In the language of the paper.
    init(_ paper: Paper, label: String, phrases: Phrases) {
        self.paper = paper
        self.label = label
        self.phrases = phrases
        documents = paper.documentsInOrder
    }

    /// The page so many steps behind that of a document; nil where there is none.
    func link(from document: PaperDocument, by step: Int, as kind: OutputKind) -> LinkModel? {
        guard let place = documents.firstIndex(of: document), documents.indices.contains(place + step) else {
            return nil
        }
        let other = documents[place + step]
        return LinkModel(href: paper.pageName(of: other, as: kind), label: label(of: other))
    }

    /// `Appendix 2: What people told us`
    private func label(of document: PaperDocument) -> String {
        guard let appendix = paper.appendices.first(where: { $0.target == .document(document) }) else { return label }
        return phrases.files.label(of: appendix)
    }
}

extension Paper {
    /// The texts that have pages, in the order in which they are read.
    var documentsInOrder: [PaperDocument] {
        let appendices = appendices.compactMap { appendix in
            if case .document(let document) = appendix.target { document } else { nil }
        }
        return [mainDocument] + appendices
    }
}
