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
    private(set) var title: Located<String>?
    /// Where the word `title` stands, whatever its value; nil when it does not, or cannot be read.
    let titleName: Span?
    /// Whether a title was surely not meant: the settings can be read, and no name is or is nearly `title`.
    let lacksTitle: Bool
    private(set) var council: Located<String>?
    let language: Located<String>?
    /// The name that the paper's own council has in its rates.
    let authority: Located<String>?
    private(set) var topic: Located<String>?
    private(set) var version: Located<String>?
    let status: Status?
    let layout: Layout
    /// The number that the paper has as an appendix of a report that is not in this folder.
    let appendix: Int?
    let acceptances: [Acceptance]

    init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(frontMatter.entries ?? [], known: Self.known)
        title = reader.text("title")
        titleName = frontMatter.entries?.first { $0.key == "title" }?.keySpan
        lacksTitle = frontMatter.entries?.allSatisfy { nearNames(to: $0.key, among: ["title"]).isEmpty } ?? false
        council = reader.text("council")
        authority = reader.text("authority")
        language = reader.text("language")
        topic = reader.text("topic")
        version = reader.text("version")
        status = reader.choice("status", of: Status.self)?.value
        layout = reader.choice("layout", of: Layout.self)?.value ?? .sections
        appendix = reader.number("appendix", in: 1...99)?.value
        acceptances = reader.list("accept").compactMap {
            Acceptance($0, rules: Rule.ofContent, diagnostics: &diagnostics)
        }
        diagnostics += reader.diagnostics
        diagnostics += LanguageTags.find(in: [language].compactMap { $0 })
    }

    /// Puts values where their names stand in texts that are printed.
    mutating func resolve(by names: inout NameResolution) {
        title = title.map { names.resolve($0) }
        council = council.map { names.resolve($0) }
        topic = topic.map { names.resolve($0) }
        version = version.map { names.resolve($0) }
    }

    private static let known = [
        "title", "council", "authority", "language", "topic", "status", "version", "layout", "appendix", "accept",
    ]
}
