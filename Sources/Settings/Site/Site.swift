internal import Datasets
package import Diagnostics

/// What holds for every paper: the settings of `Content/site.yml`.
///
/// A class, since whatever reads a paper holds them.
package final class Site: Sendable {
    /// As `site.yml` has it, or with the values of names in it.
    private let councilSetting: Located<String>?
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
    /// What the amounts of all papers have to keep to.
    package let requirements: RequireSettings
    /// What the council adds to the law on notice of its meetings.
    package let meetings: MeetingProfile
    /// Whose pages are made.
    package let edition: Edition
    /// Whether papers that may still change are on its pages too.
    package let showsDrafts: Bool
    /// Whether its files are a copy from which all that is exempt is left out: then nothing has to say what is.
    package let isWithoutExempt: Bool
    private let severities: Severities

    /// The settings of a site without a `site.yml`.
    package convenience init(words: Translations<PaperWords> = Translations(.english)) {
        self.init(
            councilSetting: nil, baseURL: nil, authority: nil, riskScale: .standard, language: "en", roles: RoleWords(),
            optionWords: .standard, spellings: Spellings(), look: Look(), words: words, columns: ColumnWords(),
            discounting: nil, scoreScale: nil, requirements: .none, meetings: .standard, severities: .standard)
    }

    private init(
        councilSetting: Located<String>?, baseURL: BaseURL?, authority: String?, riskScale: RiskScale, language: String,
        roles: RoleWords, optionWords: OptionWords, spellings: Spellings, look: Look, words: Translations<PaperWords>,
        columns: ColumnWords, discounting: Discounting?, scoreScale: ScoreScale?, requirements: RequireSettings,
        meetings: MeetingProfile, severities: Severities, edition: Edition = .open, showsDrafts: Bool = false,
        isWithoutExempt: Bool = false
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
        self.requirements = requirements
        self.meetings = meetings
        self.severities = severities
        self.edition = edition
        self.showsDrafts = showsDrafts
        self.isWithoutExempt = isWithoutExempt
    }

    /// The settings of a site's file. What cannot be read is as if it were not there.
    ///
    /// - Parameters:
    ///   - rules: Every rule that may be raised or lowered.
    ///   - columns: Those that are read, by the kind of file.
    ///   - words: Those of the program, by language.
    package convenience init(
        reading source: SourceFile, rules: [Rule], columns: [KnownColumns] = [],
        words: Translations<PaperWords> = Translations(.english),
        diagnostics: inout [Diagnostic]
    ) {
        var reader = SettingsReader(
            SettingsReader.entries(ofFile: source, diagnostics: &diagnostics) ?? [], known: Self.settings())
        let language = reader.read(Self.languageTag)
        let authority = reader.read(Self.authorityName)
        let address = reader.read(Self.address)
        let baseURL = address.flatMap { BaseURL($0.value) }
        let council = reader.read(Self.councilName)
        let riskScale = RiskScale(reading: reader.read(Self.risk), diagnostics: &diagnostics)
        self.init(
            councilSetting: council, baseURL: baseURL, authority: authority?.value, riskScale: riskScale,
            language: language?.value ?? "en",
            roles: RoleWords(adding: reader.read(Self.roleHeadings), diagnostics: &diagnostics),
            optionWords: OptionWords(adding: reader.read(Self.optionLines), diagnostics: &diagnostics),
            spellings: Spellings(reader.read(Self.spellingLists), diagnostics: &diagnostics),
            look: Look(&reader, diagnostics: &diagnostics), words: words,
            columns: ColumnWords(reader.read(Self.columnHeads([])), known: columns, diagnostics: &diagnostics),
            discounting: Discounting(ofSite: reader.read(Self.costs), diagnostics: &diagnostics),
            scoreScale: reader.read(Self.scores).flatMap {
                ScoreSettings($0, ofPaper: false, diagnostics: &diagnostics).scale
            },
            requirements: RequireSettings(reader.read(RequireSettings.ofSite), diagnostics: &diagnostics),
            meetings: MeetingProfile(&reader, diagnostics: &diagnostics),
            severities: Severities(reader.read(Severities.setting(of: [])), rules: rules, diagnostics: &diagnostics))
        if let address, baseURL == nil { diagnostics.append(.baseURL(address)) }
        diagnostics += reader.diagnostics + LanguageTags.find(in: [language].compactMap { $0 })
        diagnostics += words.missing(language)
    }

    package var council: String? { councilSetting?.value }

    /// The same as a run makes its pages.
    ///
    /// - Parameters:
    ///   - edition: Whose pages are made.
    ///   - showsDrafts: Whether papers that may still change are on them; nil for as it is.
    ///   - isWithoutExempt: Whether its files are a copy from which all that is exempt is left out; nil for as it is.
    package func with(edition: Edition, showsDrafts: Bool? = nil, isWithoutExempt: Bool? = nil) -> Site {
        copy(edition: edition, showsDrafts: showsDrafts, isWithoutExempt: isWithoutExempt)
    }

    /// The same with other texts where they are printed, such as with the values of their names.
    package func changingTexts(_ change: (Located<String>) -> Located<String>) -> Site {
        copy(councilSetting: councilSetting.map(change))
    }

    /// The site as it reads a paper of a language: one in Welsh has the words of Welsh besides.
    package func reading(_ language: String) -> Site {
        guard LanguageTags.isWelsh(language) else { return self }
        return copy(
            riskScale: riskScale.inWelsh, roles: roles.addingWelsh(), optionWords: optionWords.addingWelsh())
    }

    /// The same with what is given in place of what it has.
    private func copy(
        councilSetting: Located<String>? = nil, riskScale: RiskScale? = nil, roles: RoleWords? = nil,
        optionWords: OptionWords? = nil, edition: Edition? = nil, showsDrafts: Bool? = nil,
        isWithoutExempt: Bool? = nil
    ) -> Site {
        Site(
            councilSetting: councilSetting ?? self.councilSetting, baseURL: baseURL, authority: authority,
            riskScale: riskScale ?? self.riskScale, language: language, roles: roles ?? self.roles,
            optionWords: optionWords ?? self.optionWords, spellings: spellings, look: look, words: words,
            columns: columns, discounting: discounting, scoreScale: scoreScale, requirements: requirements,
            meetings: meetings, severities: severities, edition: edition ?? self.edition,
            showsDrafts: showsDrafts ?? self.showsDrafts, isWithoutExempt: isWithoutExempt ?? self.isWithoutExempt)
    }

    /// The findings as this site counts them: raised, lowered, or left out.
    package func grading(_ diagnostics: [Diagnostic]) -> [Diagnostic] { severities.grading(diagnostics) }

    /// The same for findings that hold no file.
    package func grading(_ findings: [SettledFinding]) -> [SettledFinding] { severities.grading(findings) }
}

// MARK: - The settings that these are

extension Site {
    /// In the order in which authors are told of them.
    ///
    /// - Parameters:
    ///   - rules: Those whose severity can be set; any where none is given.
    ///   - columns: Those that are read, by the kind of file; any where none is given.
    package static func settings(rules: [Rule] = [], columns: [KnownColumns] = []) -> [SettingShape] {
        [
            councilName.shape, address.shape, authorityName.shape, languageTag.shape, roleHeadings.shape,
            optionLines.shape, risk.shape, costs.shape, spellingLists.shape, columnHeads(columns).shape, scores.shape,
            RequireSettings.ofSite.shape, Severities.setting(of: rules).shape,
        ] + Look.settings + MeetingProfile.settings
    }

    private static let councilName = Setting.text(
        "council", "The council, as every page names it.", example: "Northbridge Council")
    private static let address = Setting.text(
        "base-url", "Where the site will stand on the web. With it, sitemap.xml and feed.xml are made.", BaseURL.form,
        absence: "the site may stand anywhere", example: "https://www.northbridge.example/papers")
    private static let authorityName = Setting.text(
        "authority", "The name that the council has in files of rates.", example: "Northbridge")
    private static let languageTag = Setting.text(
        "language", "The language of the papers, by its standard tag.", LanguageTags.form, absence: "en",
        example: "cy")
    private static let roleHeadings = Setting.group(
        "roles", "Your own headings for the parts of an option and of a report.", RoleWords.group)
    private static let optionLines = Setting.group(
        "options", "Your own words by which options are read.", OptionWords.group)
    private static let risk = Setting.group("risk", "How risks are scored.", RiskScale.group)
    private static let costs = Setting.group(
        "costs", "How costs of several years are discounted where a paper does not say it.", Discounting.siteGroup)
    private static let spellingLists = Setting.list(
        "spellings", "Words that the site spells in one way, in each list the preferred spelling first.",
        of: .list(.words("words that begin with a letter or a digit", pattern: #"^\s*[^\s!-/:-@\[-`{-~]"#), least: 2),
        example: "[[in-house, in house], [homecare, home care]]")
    private static let scores = Setting.mapping(
        "scores", "What options are scored on, where a paper does not say it.", ScoreSettings.group(ofPaper: false))

    private static func columnHeads(_ columns: [KnownColumns]) -> Setting<[DataNode.Entry]> {
        .group(
            "columns", "What your spreadsheets call the columns that are read, by the kind of file.",
            ColumnWords.group(columns))
    }
}
