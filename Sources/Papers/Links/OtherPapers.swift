/// The other papers of the site, as far as links ask for them.
package struct OtherPapers: Sendable {
    /// What links can lead to in the paper of a folder; nil where there is no such paper.
    let guide: @Sendable (String) -> PaperGuide?
    /// The names of the papers' folders, in order.
    let slugs: [String]

    package init(_ slugs: [String], guide: @escaping @Sendable (String) -> PaperGuide?) {
        (self.slugs, self.guide) = (slugs, guide)
    }

    /// For a paper that stands alone.
    package static let none = OtherPapers([]) { _ in nil }
}
