package import Diagnostics

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

/// One of the two texts of a paper.
package enum PaperDocument: Sendable, Hashable, CaseIterable {
    case report, appraisal
}

/// An appendix of a report.
package struct Appendix: Sendable {
    /// Counted from 1, in the order of the list.
    package let number: Int
    package let title: String
    package let target: Target

    package enum Target: Sendable, Equatable {
        case appraisal
        /// A file of the paper's folder, by its path inside it.
        case file(String)
    }
}

extension Paper {
    func accepting(_ findings: [AcceptedFinding]) -> Paper {
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
        if ids[document]?.contains(id) ?? false { return document }
        let other: PaperDocument = document == .report ? .appraisal : .report
        return ids[other]?.contains(id) ?? false ? other : nil
    }

    /// The names that stand for values and blocks.
    package var names: KnownNames { KnownNames(data, options: options) }

    package func block(named name: String) -> DataBlock? { names.block(named: name) }
}
