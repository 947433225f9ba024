internal import Datasets
package import Diagnostics

extension Rule {
    package static let ruleUnknown = Rule(
        "unknown-rule", .error, "site.yml names a rule that does not exist.",
        example: .site(
            """
            rules:
              unused-files: error
            """,
            mended: """
                rules:
                  unused-file: error
                """))
    package static let ruleFixed = Rule(
        "rule-fixed", .error, "site.yml lowers a rule whose faults would lose or falsify text.",
        example: .site(
            """
            rules:
              text-lost: off
            """,
            mended: """
                rules:
                  unused-file: off
                """))
}

extension Diagnostic {
    static func ruleUnknown(_ id: String, at span: Span, near: NearNames?) -> Diagnostic {
        Diagnostic(
            .ruleUnknown, at: span, "there is no rule \(id.quoted)",
            suggestion: near?.question ?? "the name of a rule stands in brackets at the end of each of its findings",
            fix: near?.fix(at: span))
    }

    static func ruleFixed(_ id: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .ruleFixed, at: span, "\(id.quoted) cannot be lowered: its faults would lose or falsify text",
            suggestion: "delete this line")
    }
}

/// What holds for every paper: the settings of `Content/site.yml`.
package struct Site: Sendable, TextSettings {
    /// As `site.yml` has it, or with the values of names in it.
    private var councilSetting: Located<String>?
    /// Nil where the site may stand anywhere: then it has no full addresses, and so neither sitemap nor feed.
    package let baseURL: BaseURL?
    /// The name that the council has in rates, where a paper does not give one.
    package let authority: String?
    /// The standard one where `site.yml` has none.
    package let riskScale: RiskScale
    /// A BCP 47 tag: `en`, `cy`.
    package let language: String
    /// The headings that give a part of an option its role.
    package let roles: RoleWords
    /// The words by which options are read.
    package let optionWords: OptionWords
    /// The words that the site spells in one way.
    package let spellings: Spellings
    package let look: Look
    /// The words that papers get from the program.
    package let words: Translations<PaperWords>
    /// What spreadsheets call the columns.
    package let columns: ColumnWords
    /// How costs are discounted where a paper does not say; nil where the site does not either.
    package let discounting: Discounting?
    /// What the options of papers are scored on, where a paper does not say; nil where the site does not either.
    package let scoreScale: ScoreScale?
    /// What the council adds to the law on notice of its meetings.
    package let meetings: MeetingProfile
    private let severities: [String: Level]

    /// The settings of a site without a `site.yml`.
    package init(words: Translations<PaperWords> = Translations(.english)) {
        self.init(
            councilSetting: nil, baseURL: nil, authority: nil, riskScale: .standard, language: "en", roles: RoleWords(),
            optionWords: .standard, spellings: Spellings(), look: Look(), words: words, columns: ColumnWords(),
            discounting: nil, scoreScale: nil, meetings: .standard, severities: [:])
    }

    private init(
        councilSetting: Located<String>?, baseURL: BaseURL?, authority: String?, riskScale: RiskScale, language: String,
        roles: RoleWords, optionWords: OptionWords, spellings: Spellings, look: Look, words: Translations<PaperWords>,
        columns: ColumnWords, discounting: Discounting?, scoreScale: ScoreScale?, meetings: MeetingProfile,
        severities: [String: Level]
    ) {
        self.councilSetting = councilSetting
        self.baseURL = baseURL
        self.authority = authority
        self.riskScale = riskScale
        self.language = language
        self.roles = roles
        self.optionWords = optionWords
        self.spellings = spellings
        self.look = look
        self.words = words
        self.columns = columns
        self.discounting = discounting
        self.scoreScale = scoreScale
        self.meetings = meetings
        self.severities = severities
    }

    /// The settings of a site's file. What cannot be read is as if it were not there.
    ///
    /// - Parameters:
    ///   - rules: Every rule that may be raised or lowered.
    ///   - columns: Those that are read, by the kind of file.
    ///   - words: Those of the program, by language.
    package init(
        reading source: SourceFile, rules: [Rule], columns: [KnownColumns] = [],
        words: Translations<PaperWords> = Translations(.english),
        diagnostics: inout [Diagnostic]
    ) {
        var reader = SettingsReader(
            SettingsReader.entries(ofFile: source, diagnostics: &diagnostics) ?? [],
            known: [
                "council", "base-url", "authority", "language", "roles", "options", "risk", "costs", "spellings",
                "columns", "scores", "rules",
            ]
                + Look.known + MeetingProfile.known)
        let language = reader.text("language")
        let authority = reader.text("authority")
        let address = reader.text("base-url")
        let baseURL = address.flatMap { BaseURL($0.value) }
        let council = reader.text("council")
        let riskScale = RiskScale(reading: reader.group("risk"), diagnostics: &diagnostics)
        self.init(
            councilSetting: council, baseURL: baseURL, authority: authority?.value, riskScale: riskScale,
            language: language?.value ?? "en",
            roles: RoleWords(adding: reader.group("roles"), diagnostics: &diagnostics),
            optionWords: OptionWords(adding: reader.group("options"), diagnostics: &diagnostics),
            spellings: Spellings(reader.list("spellings"), diagnostics: &diagnostics),
            look: Look(&reader, diagnostics: &diagnostics), words: words,
            columns: ColumnWords(reader.group("columns"), known: columns, diagnostics: &diagnostics),
            discounting: Discounting(ofSite: reader.group("costs"), diagnostics: &diagnostics),
            scoreScale: reader.mapping("scores").flatMap {
                ScoreSettings($0, ofPaper: false, diagnostics: &diagnostics).scale
            },
            meetings: MeetingProfile(&reader, diagnostics: &diagnostics),
            severities: Self.severities(reader.group("rules"), rules: rules, diagnostics: &diagnostics))
        if let address, baseURL == nil { diagnostics.append(.baseURL(address)) }
        diagnostics += reader.diagnostics + LanguageTags.find(in: [language].compactMap { $0 })
        diagnostics += words.missing(language)
    }

    package var council: String? { councilSetting?.value }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        councilSetting = councilSetting.map(change)
    }

    /// The findings as this site counts them: raised, lowered, or left out.
    package func grading(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.compactMap { diagnostic in
            guard let level = severities[diagnostic.rule.id] else { return diagnostic }
            return level.severity.map(diagnostic.with(severity:))
        }
    }
}

extension Site {
    private enum Level: String, CaseIterable {
        case error, warning, note, off

        /// Nil when the finding is left out.
        var severity: Severity? { Severity(rawValue: rawValue) }
    }

    private static func severities(
        _ entries: [DataNode.Entry], rules: [Rule], diagnostics: inout [Diagnostic]
    ) -> [String: Level] {
        var reader = SettingsReader(entries, known: nil)
        var near = Suggestions(among: rules.map(\.id))
        var severities: [String: Level] = [:]
        for entry in entries {
            guard let rule = rules.first(where: { $0.id == entry.key }) else {
                diagnostics.append(.ruleUnknown(entry.key, at: entry.keySpan, near: near.near(entry.key)))
                continue
            }
            guard let level = reader.choice(entry.key, of: Level.self)?.value else { continue }
            let isLowered = level.severity.map { $0 < rule.severity } ?? true
            if isLowered, !rule.canBeLowered {
                diagnostics.append(.ruleFixed(rule.id, at: entry.keySpan))
            } else {
                severities[rule.id] = level
            }
        }
        diagnostics += reader.diagnostics
        return severities
    }
}
