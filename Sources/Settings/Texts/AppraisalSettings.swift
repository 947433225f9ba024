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
        var reader = SettingsReader(frontMatter.entries ?? [], known: Self.settings)
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        layout = reader.read(Self.layout)?.value ?? .sections
        appendix = reader.read(Self.appendix)?.value
        factors = reader.read(Self.factors)
        diagnostics += reader.diagnostics
    }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        document.changeTexts(change)
        factors = factors.map(change)
    }
}

// MARK: - The settings that these are

extension AppraisalSettings {
    package static let settings =
        DocumentSettings.settings + [layout.shape, appendix.shape, DocumentSettings.accept.shape, factors.shape]

    private static let layout = Setting.choice(
        "layout", "How the options are printed: each as a row of a table, or in sections.", of: Layout.self,
        absence: "sections", example: "table")
    private static let appendix = Setting.number(
        "appendix", "The number that the paper has as an appendix of a report that is not in this folder.", in: 1...99,
        example: "1")
    private static let factors = Setting.texts(
        "csf", "The critical success factors that options of a long list have to meet, in their order.",
        example: "[Starts before the contracts end, Stays within the budget]")
}
