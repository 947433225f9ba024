package import Diagnostics
package import Markdown
package import Settings

/// An option appraisal: `appraisal.md` as its author means it. Every word of the file is in it.
package struct Appraisal: Sendable {
    package let title: String
    package let layout: Layout
    /// What stands before the first second-level heading.
    package let introduction: [Block]
    /// The ordinary sections before the options.
    package let sectionsBefore: [Section]
    package let options: [Option]
    /// The ordinary sections after the options.
    package let sectionsAfter: [Section]
    package let footnotes: [Footnote]
    /// Those that the text uses or defines, in the order of their letters.
    package let abbreviations: [Abbreviation]
}

/// A second-level heading that opens no option, and what stands under it.
package struct Section: Sendable {
    /// The id on the page: the one that the author gave, or else `section-3`.
    package let id: String
    package let heading: [Inline]
    package let span: Span
    package let content: [Block]
    /// `3`; nil in a document that is not numbered.
    package let number: String?

    init(id: String, heading: [Inline], span: Span, content: [Block], number: String? = nil) {
        self.id = id
        self.heading = heading
        self.span = span
        self.content = content
        self.number = number
    }
}
