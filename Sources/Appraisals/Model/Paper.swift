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
    /// Images and linked files of the folder that the pages need beside them, by their paths inside it, in order.
    package let attachments: [String]
}
