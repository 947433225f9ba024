internal import Datasets
package import Diagnostics

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
package struct DocumentSettings: TextSettings {
    package private(set) var title: Located<String>?
    /// Where the word `title` stands, whatever its value; nil when it does not, or cannot be read.
    package let titleName: Span?
    /// Whether a title was surely not meant: the settings can be read, and no name is or is nearly `title`.
    package let lacksTitle: Bool
    package private(set) var council: Located<String>?
    /// A tag such as `cy`, which need not be well formed.
    package let language: Located<String>?
    /// The name that the paper's own council has in its rates.
    package let authority: Located<String>?
    package private(set) var topic: Located<String>?
    package private(set) var version: Located<String>?
    /// Nil where it is not given, or none of the words.
    package let status: Status?
    /// Whether sections and paragraphs have numbers; nil for what is usual: a report has them.
    package let isNumbered: Bool?
    /// Nil where it is not given.
    package let data: DataSettings?
    /// Nil where it is not given.
    package let costs: CostSettings?
    /// How the options are scored; nil where it is not given.
    package private(set) var scores: ScoreSettings?
    /// Which costs of options are compared; nil where it is not given.
    package let switching: SwitchSettings?
    /// What its amounts have to keep to.
    package let requirements: RequireSettings
    /// The findings that the paper is published with.
    package let acceptances: [Acceptance]

    static let known = [
        "title", "council", "authority", "language", "topic", "status", "version", "numbered", "data", "costs",
        "scores", "switch", "require",
    ]

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
        let data = reader.has("data") ? reader.group("data") : nil
        self.data = data.map { DataSettings($0, diagnostics: &diagnostics) }
        let costs = reader.has("costs") ? reader.group("costs") : nil
        self.costs = costs.map { CostSettings($0, diagnostics: &diagnostics) }
        scores =
            reader.has("scores")
            ? reader.mapping("scores").map { ScoreSettings($0, ofPaper: true, diagnostics: &diagnostics) } ?? .unread
            : nil
        switching =
            reader.has("switch")
            ? reader.mapping("switch").map { SwitchSettings($0, diagnostics: &diagnostics) } ?? .unread : nil
        requirements = RequireSettings(reader.group("require"), diagnostics: &diagnostics)
        acceptances = reader.list("accept").compactMap { Acceptance($0, diagnostics: &diagnostics) }
        diagnostics += LanguageTags.find(in: [language].compactMap { $0 })
    }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        title = title.map(change)
        council = council.map(change)
        topic = topic.map(change)
        version = version.map(change)
        scores?.changeTexts(change)
    }
}
