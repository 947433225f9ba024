package import Settings

/// An appendix of a report.
package struct Appendix: Sendable {
    /// Counted from 1, in the order of the list.
    package let number: Int
    package let title: String
    package let target: Target
    /// Why it is exempt, where the exempt edition has it all the same.
    package let exemption: Exemption?

    package enum Target: Sendable, Equatable {
        case document(PaperDocument)
        /// A file of the paper's folder that is published as it is, by its path inside it.
        case file(String)
        /// Listed and not published: by which paragraph, and what that says.
        case exempt(paragraph: Int, information: String)
    }
}
