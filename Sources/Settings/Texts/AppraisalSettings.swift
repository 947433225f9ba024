internal import Datasets
package import Diagnostics

/// How the options are printed.
package enum Layout: String, CaseIterable, Sendable {
    /// One row an option: option, advantages, disadvantages.
    case table
    /// Each option's aspects in order, its advantages and disadvantages side by side.
    case sections
}

/// The front matter of `appraisal.md`.
package struct AppraisalSettings: TextSettings {
    package private(set) var document: DocumentSettings
    package let layout: Layout
    /// The number that the paper has as an appendix of a report that is not in this folder.
    package let appendix: Int?
    /// The critical success factors that options of a long list have to meet, in their order: `csf:`.
    package private(set) var factors: [Located<String>]

    /// What cannot be read is as if it were not there, and a finding.
    package init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(
            frontMatter.entries ?? [], known: DocumentSettings.known + ["layout", "appendix", "accept", "csf"])
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        layout = reader.choice("layout", of: Layout.self)?.value ?? .sections
        appendix = reader.number("appendix", in: 1...99)?.value
        factors = reader.has("csf") ? reader.texts("csf") : []
        diagnostics += reader.diagnostics
    }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        document.changeTexts(change)
        factors = factors.map(change)
    }
}
