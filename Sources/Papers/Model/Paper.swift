package import Diagnostics
package import Markdown
package import Settings
package import Values

/// One folder of `Content/`, read and checked: what its pages are made from. It has a report, an appraisal, or both.
package struct Paper: Sendable {
    /// The folder's name, and the name of its page's folder.
    package let slug: String
    package let council: String?
    /// A BCP 47 tag.
    package let language: String
    package let topic: String?
    package let status: Status?
    package let version: String?
    /// The number that an appraisal without a report has as an appendix of one elsewhere.
    package let appendix: Int?
    package let report: Report?
    package let appraisal: Appraisal?
    /// What the report lists as its appendices, in their order.
    package let appendices: [Appendix]
    /// Those of them that are texts, but for the appraisal.
    package let appendixTexts: [AppendixText]
    package let data: PaperData
    /// The figures that the text uses, and those that they are worked out from, in the order of the file.
    package let usedFigures: [UsedFigure]
    /// Whether the schedule of figures stands where its author put it; else it ends the main document.
    package let placesSchedule: Bool
    /// What is wrong and printed all the same, with the reasons.
    package private(set) var accepted: [AcceptedFinding] = []
    /// Images and linked files of the folder that the pages need beside them, by their paths inside it, in order.
    package let attachments: [String]
    /// The ids of each document. Only looked up, never listed.
    let ids: [PaperDocument: Set<String>]
}

/// One of the texts of a paper.
package enum PaperDocument: Sendable, Hashable {
    case report, appraisal
    /// Another text that a report lists as its appendix, by the path of its file inside the folder.
    case appendix(String)
}

extension PaperDocument {
    /// The name of the file that it is written in.
    package var file: String {
        switch self {
        case .report: "report.md"
        case .appraisal: "appraisal.md"
        case .appendix(let file): file
        }
    }

    /// The files that make a folder a paper.
    static let files = [PaperDocument.report.file, PaperDocument.appraisal.file]
}

/// A text beside the report and the appraisal.
package struct AppendixText: Sendable {
    package let document: PaperDocument
    package let title: String
    /// What stands before the first second-level heading.
    package let introduction: [Block]
    package let sections: [Section]
    package let footnotes: [Footnote]
    /// Those that the text uses or defines, in the order of their letters.
    package let abbreviations: [Abbreviation]
}

/// An appendix of a report.
package struct Appendix: Sendable {
    /// Counted from 1, in the order of the list.
    package let number: Int
    package let title: String
    package let target: Target

    package enum Target: Sendable, Equatable {
        case document(PaperDocument)
        /// A file of the paper's folder that is published as it is, by its path inside it.
        case file(String)
    }
}

extension Paper {
    /// The same paper with findings that its settings accept.
    package func accepting(_ findings: [AcceptedFinding]) -> Paper {
        var paper = self
        paper.accepted = findings
        return paper
    }

    package var title: String { report?.title ?? appraisal?.title ?? slug }
    package var options: [Option] { appraisal?.options ?? [] }
    /// The document that the paper's first page shows.
    package var mainDocument: PaperDocument { report == nil ? .appraisal : .report }

    /// The document that a link in `document` to an id leads to; nil for an id that the paper does not have.
    package func document(ofId id: String, linkedIn document: PaperDocument) -> PaperDocument? {
        ([document] + documents).first { ids[$0]?.contains(id) ?? false }
    }

    /// All texts of the paper, the main one first.
    package var documents: [PaperDocument] {
        (report == nil ? [] : [.report]) + (appraisal == nil ? [] : [.appraisal]) + appendixTexts.map(\.document)
    }

    /// The number of a text among the report's appendices.
    package func appendixNumber(of document: PaperDocument) -> Int? {
        appendices.first { $0.target == .document(document) }?.number
    }

    /// The names that stand for values and blocks.
    package var names: KnownNames { KnownNames(data, options: options.map(\.name)) }

    package func block(named name: String) -> DataBlock? { names.block(named: name) }
}
