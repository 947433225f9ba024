package import Settings

/// An option appraisal: `appraisal.md` as its author means it. Every word of the file is in its text.
package struct Appraisal: Sendable {
    package let text: PaperText
    package let layout: Layout
    /// The critical success factors that options have to meet, in their order; none where the settings name none.
    package let factors: [String]
}

extension Appraisal {
    package var title: String { text.title }
    package var options: [Option] { text.outline.options }
    /// The ordinary sections before the options.
    package var sectionsBefore: ArraySlice<Section> { text.outline.sections.prefix(text.outline.sectionsBeforeOptions) }
    /// The ordinary sections after the options.
    package var sectionsAfter: ArraySlice<Section> {
        text.outline.sections.dropFirst(text.outline.sectionsBeforeOptions)
    }
}
