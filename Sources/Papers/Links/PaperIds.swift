internal import Diagnostics

/// The ids of all texts of a paper.
package struct PaperIds {
    /// In the order of the texts.
    private var texts: [(document: PaperDocument, ids: Ids)] = []

    init(of structure: PaperStructure, in texts: PaperTexts) {
        if let report = texts.report {
            add(Ids(of: structure.reportSections, in: report.blocks), of: .report)
        }
        if let appraisal = texts.appraisal, let model = structure.appraisal {
            add(Ids(of: model, in: appraisal.blocks, besides: self.texts.last?.ids), of: .appraisal)
        }
        for (file, text) in zip(texts.appendices, structure.appendixTexts) {
            add(Ids(of: text.sections, in: file.blocks, besides: self.texts.last?.ids), of: text.document)
        }
    }

    private mutating func add(_ ids: Ids, of document: PaperDocument) {
        texts.append((document, ids))
    }

    var diagnostics: [Diagnostic] { texts.flatMap(\.ids.diagnostics) }

    /// In the order of the texts, for suggestions.
    package var names: [String] { texts.flatMap(\.ids.names) }

    /// The ids that stand on a page under another name: an option's key where its author gave an id.
    var replaced: [String: String] {
        texts.first { $0.document == .appraisal }?.ids.replaced ?? [:]
    }

    /// Whether some text of the paper has a place with this id.
    package func contains(_ id: String) -> Bool { texts.contains { $0.ids.contains(id) } }

    /// The text that a link to an id leads to, its own first; nil where there is no such id.
    func document(ofId id: String, linkedIn document: PaperDocument) -> PaperDocument? {
        let own = texts.filter { $0.document == document }
        return (own + texts).first { $0.ids.contains(id) }?.document
    }

    /// Only looked up, never listed.
    var byDocument: [PaperDocument: Set<String>] {
        Dictionary(texts.map { ($0.document, $0.ids.all) }) { first, _ in first }
    }
}
