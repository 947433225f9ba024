package import Diagnostics

/// One folder of `Content/`, read and checked: what its pages are made from.
package struct Paper: Sendable {
    /// The folder's name, and the name of its page's folder.
    package let slug: String
    package let council: String?
    /// A BCP 47 tag.
    package let language: String
    package let topic: String?
    package let status: Status?
    package let version: String?
    /// The number that the paper has as an appendix of a report elsewhere.
    package let appendix: Int?
    package let appraisal: Appraisal
    package let data: PaperData
    /// The figures that the text uses, and those that they are worked out from, in the order of the file.
    package let usedFigures: [UsedFigure]
    /// Whether the schedule of figures stands where its author put it; else it ends the page.
    package let placesSchedule: Bool
    /// What is wrong and printed all the same, with the reasons.
    package let accepted: [AcceptedFinding]
    /// Images and linked files of the folder that the pages need beside them, by their paths inside it, in order.
    package let attachments: [String]
}

extension Paper {
    /// The names that stand for values and blocks.
    package var names: KnownNames { KnownNames(data, options: appraisal.options) }

    package func block(named name: String) -> DataBlock? { names.block(named: name) }
}
