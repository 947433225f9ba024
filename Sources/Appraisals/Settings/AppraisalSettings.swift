internal import Datasets
internal import Diagnostics

/// How the options are printed.
package enum Layout: String, CaseIterable, Sendable {
    /// One row an option: option, advantages, disadvantages.
    case table
    /// Each option's aspects in order, its advantages and disadvantages side by side.
    case sections
}

/// The front matter of `appraisal.md`.
struct AppraisalSettings {
    private(set) var document: DocumentSettings
    let layout: Layout
    /// The number that the paper has as an appendix of a report that is not in this folder.
    let appendix: Int?

    init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(
            frontMatter.entries ?? [], known: DocumentSettings.known + ["layout", "appendix", "accept"])
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        layout = reader.choice("layout", of: Layout.self)?.value ?? .sections
        appendix = reader.number("appendix", in: 1...99)?.value
        diagnostics += reader.diagnostics
    }

    /// Puts values where their names stand in texts that are printed.
    mutating func resolve(by names: inout NameResolution) {
        document.resolve(by: &names)
    }
}
