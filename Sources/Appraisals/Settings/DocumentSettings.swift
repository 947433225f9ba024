internal import Datasets
internal import Diagnostics

/// Whether the paper may still change.
package enum Status: String, CaseIterable, Sendable {
    case draft, final
}

/// How a setting says yes or no.
private enum Truth: String, CaseIterable, Sendable {
    case yes = "true"
    case no = "false"
}

/// The settings that a report and an appraisal have in common.
struct DocumentSettings {
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
    /// Whether sections and paragraphs have numbers; nil for what is usual: a report has them.
    let isNumbered: Bool?
    let acceptances: [Acceptance]

    static let known = ["title", "council", "authority", "language", "topic", "status", "version", "numbered"]

    /// - Parameter reader: Of the whole front matter; its other settings are for the caller to read.
    init(_ reader: inout SettingsReader, _ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        title = reader.text("title")
        titleName = frontMatter.entries?.first { $0.key == "title" }?.keySpan
        lacksTitle = frontMatter.entries?.allSatisfy { nearNames(to: $0.key, among: ["title"]).isEmpty } ?? false
        council = reader.text("council")
        authority = reader.text("authority")
        language = reader.text("language")
        topic = reader.text("topic")
        version = reader.text("version")
        status = reader.choice("status", of: Status.self)?.value
        isNumbered = reader.choice("numbered", of: Truth.self).map { $0.value == .yes }
        acceptances = reader.list("accept").compactMap {
            Acceptance($0, rules: Rule.ofContent, diagnostics: &diagnostics)
        }
        diagnostics += LanguageTags.find(in: [language].compactMap { $0 })
    }

    /// Puts values where their names stand in texts that are printed.
    mutating func resolve(by names: inout NameResolution) {
        title = title.map { names.resolve($0) }
        council = council.map { names.resolve($0) }
        topic = topic.map { names.resolve($0) }
        version = version.map { names.resolve($0) }
    }
}
