internal import Datasets
package import Diagnostics

extension Rule {
    package static let movedName = Rule(
        "moved-name", .error, "A name that a paper’s folder is said to have had could not be one.",
        example: .settings("moved: [Home Care]", mended: "moved: [home-care-2025]"))
}

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
    /// The names that the paper's folder had before.
    package let moved: [Located<String>]
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

    /// - Parameter reader: Of the whole front matter; its other settings are for the caller to read.
    init(_ reader: inout SettingsReader, _ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        title = reader.read(Self.title)
        titleName = frontMatter.entries?.first { $0.key == Self.title.name }?.keySpan
        lacksTitle =
            frontMatter.entries?.allSatisfy { nearNames(to: $0.key, among: [Self.title.name]).isEmpty } ?? false
        council = reader.read(Self.council)
        authority = reader.read(Self.authority)
        language = reader.read(Self.language)
        topic = reader.read(Self.topic)
        version = reader.read(Self.version)
        status = reader.read(Self.status)?.value
        moved = reader.read(Self.moved).filter { $0.isFolderName(diagnostics: &diagnostics) }
        isNumbered = reader.read(Self.numbered).map { $0.value == .yes }
        let data = reader.has(Self.data) ? reader.read(Self.data) : nil
        self.data = data.map { DataSettings($0, diagnostics: &diagnostics) }
        let costs = reader.has(Self.costs) ? reader.read(Self.costs) : nil
        self.costs = costs.map { CostSettings($0, diagnostics: &diagnostics) }
        scores =
            reader.has(Self.scores)
            ? reader.read(Self.scores).map { ScoreSettings($0, ofPaper: true, diagnostics: &diagnostics) } ?? .unread
            : nil
        switching =
            reader.has(Self.switching)
            ? reader.read(Self.switching).map { SwitchSettings($0, diagnostics: &diagnostics) } ?? .unread : nil
        requirements = RequireSettings(reader.read(RequireSettings.ofText), diagnostics: &diagnostics)
        acceptances = reader.read(Self.accept).compactMap { Acceptance($0, diagnostics: &diagnostics) }
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

extension Located<String> {
    /// Whether it can be the name of a paper's folder; what cannot is a finding.
    fileprivate func isFolderName(diagnostics: inout [Diagnostic]) -> Bool {
        if SiteFolders.canBePaper(value) { return true }
        let isReserved = SiteFolders.isReserved(value)
        diagnostics.append(
            Diagnostic(
                .movedName, at: span,
                "no paper’s folder can have had the name \(value.quoted)"
                    + (isReserved ? ", which is the program’s own" : ""),
                suggestion: isReserved
                    ? "take it out" : "write the name as it stood in the address: small letters a–z, digits and hyphens"
            ))
        return false
    }
}

// MARK: - The settings that these are

extension DocumentSettings {
    /// Those of every text, in the order in which authors are told of them; `accept` is for the callers to add.
    static let settings = [
        title.shape, council.shape, authority.shape, language.shape, topic.shape, status.shape, version.shape,
        moved.shape, numbered.shape, data.shape, costs.shape, scores.shape, switching.shape,
        RequireSettings.ofText.shape,
    ]

    private static let title = Setting.text(
        "title", "What the paper is called.", absence: "the first line of the text with one #",
        example: "Care and support at home")
    private static let council = Setting.text(
        "council", "The council whose paper it is.", absence: "that of site.yml", example: "Northbridge Council")
    private static let authority = Setting.text(
        "authority", "The name that the council has in files of rates.", absence: "that of site.yml",
        example: "Northbridge")
    private static let language = Setting.text(
        "language", "The language of the text, by its standard tag: English is en, Welsh is cy.",
        LanguageTags.form, absence: "that of site.yml", example: "en")
    private static let topic = Setting.text(
        "topic", "What the paper is about, as a list of papers names it.", example: "Adult social care")
    private static let version = Setting.text("version", "The version of the paper.", example: "0.3")
    private static let status = Setting.choice(
        "status",
        "Whether the paper may still change. Drafts are on the pages of a site only with “--drafts”.", of: Status.self,
        absence: "it is published", example: "draft")
    private static let moved = Setting.textOrTexts(
        "moved", "Names that the paper’s folder had before: their addresses lead here.", example: "[home-care-2026]")
    private static let numbered = Setting.choice(
        "numbered", "Whether sections and paragraphs have numbers.", of: Truth.self,
        absence: "a report has them, and an appraisal has not", example: "false")
    private static let data = Setting.group(
        "data", "Where the data of the paper stand, and what their tables show besides numbers.", DataSettings.group)
    private static let costs = Setting.group(
        "costs", "On which basis the costs of options are compared.", CostSettings.group)
    private static let scores = Setting.mapping(
        "scores", "What options are scored on.", ScoreSettings.group(ofPaper: true), absence: "that of site.yml")
    private static let switching = Setting.mapping(
        "switch", "Which figures are the costs of which options, to tell what could make another one the cheapest.",
        SwitchSettings.group)
    static let accept = Setting.list(
        "accept", "The findings that the paper is published with, each with its reason.",
        of: .settings(Acceptance.group))
}
