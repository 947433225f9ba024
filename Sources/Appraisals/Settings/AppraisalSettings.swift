internal import Datasets
internal import Diagnostics

/// How the options are printed.
package enum Layout: String, CaseIterable, Sendable {
    /// One row an option: option, advantages, disadvantages.
    case table
    /// Each option's aspects in order, its advantages and disadvantages side by side.
    case sections
}

/// Whether the paper may still change.
package enum Status: String, CaseIterable, Sendable {
    case draft, final
}

/// The front matter of `appraisal.md`.
struct AppraisalSettings {
    let title: Located<String>?
    /// Where the word `title` stands, whatever its value; nil when it does not, or cannot be read.
    let titleName: Span?
    /// Whether a title was surely not meant: the settings can be read, and no name is or is nearly `title`.
    let lacksTitle: Bool
    let council: Located<String>?
    let language: Located<String>?
    let topic: Located<String>?
    let version: Located<String>?
    let status: Status?
    let layout: Layout
    /// The number that the paper has as an appendix of a report that is not in this folder.
    let appendix: Int?

    init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(frontMatter.entries ?? [], known: Self.known)
        title = reader.prose("title")
        titleName = frontMatter.entries?.first { $0.key == "title" }?.keySpan
        lacksTitle = frontMatter.entries?.allSatisfy { nearNames(to: $0.key, among: ["title"]).isEmpty } ?? false
        council = reader.prose("council")
        language = reader.text("language")
        topic = reader.prose("topic")
        version = reader.prose("version")
        status = reader.choice("status", of: Status.self)?.value
        layout = reader.choice("layout", of: Layout.self)?.value ?? .sections
        appendix = reader.number("appendix", in: 1...99)?.value
        diagnostics += reader.diagnostics
        diagnostics += LanguageTags.find(in: [language].compactMap { $0 })
    }

    private static let known = [
        "title", "council", "language", "topic", "status", "version", "layout", "appendix",
    ]
}
