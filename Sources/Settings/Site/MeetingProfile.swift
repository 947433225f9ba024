package import Datasets
package import Diagnostics

extension Rule {
    package static let noticeDays = Rule(
        "notice-days", .error, "site.yml asks for fewer clear days before a meeting than the law does.",
        law: NoticePeriod.basis(of: .publication, .keyDecision, .privateMeeting),
        example: .site("notice-days: {publication: 3}", mended: "notice-days: {publication: 6}"))
    package static let retentionYears = Rule(
        "retention-years", .error, "site.yml keeps papers open for fewer years than the law does.",
        law: RetentionPeriod.basis,
        example: .site("retention-years: {report: 2}", mended: "retention-years: {report: 10}"))
}

extension Diagnostic {
    fileprivate static func noticeDays(_ days: Located<Int>, fewerThan period: NoticePeriod) -> Diagnostic {
        Diagnostic(
            .noticeDays, at: days.span,
            "\(days.value) clear days are fewer than the \(period.clearDays) that \(period.provision) asks for",
            suggestion: "write \(period.clearDays) or more, or delete this: a council can ask for more, not for less")
    }

    fileprivate static func retentionYears(_ years: Located<Int>, fewerThan period: RetentionPeriod) -> Diagnostic {
        Diagnostic(
            .retentionYears, at: years.span,
            "\(years.value) is fewer than the \(period.years) years that \(period.provision) asks for",
            suggestion: "write \(period.years) or more, or delete this: a council can keep papers longer, not shorter")
    }

    fileprivate static func noticeDays(_ purpose: NoticePeriod.Purpose, unknownIn nation: Nation, at span: Span)
        -> Diagnostic
    {
        Diagnostic(
            .noticeDays, at: span, "the law of \(nation.name) knows no notice \(purpose.rawValue.quoted)",
            suggestion: nation == .wales
                ? "delete this line, or write “nation: england” if that is where the council is" : "delete this line")
    }
}

/// What a council adds to the law on its meetings: `nation`, `notice-days`, `retention-years`, `closed-days`,
/// `call-in-days` and `required-sections` of `site.yml`.
package struct MeetingProfile: Sendable {
    /// Where a paper does not say another.
    package let nation: Nation
    /// Only looked up, never listed.
    private let noticeDays: [NoticePeriod.Purpose: Int]
    /// Only looked up, never listed.
    private let retentionYears: [RetentionPeriod.Kind: Int]
    /// Which days are working days here.
    package let workingDays: WorkingDays
    /// For how many working days after its publication a decision may be called in; nil where nobody says.
    package let callInDays: Int?
    /// Which sections a report must have: words that stand in their headings.
    package let requiredSections: [Located<String>]

    /// That of a site without settings.
    package static let standard = MeetingProfile(
        nation: .england, noticeDays: [:], retentionYears: [:], workingDays: WorkingDays(), callInDays: nil,
        requiredSections: [])

    private init(
        nation: Nation, noticeDays: [NoticePeriod.Purpose: Int], retentionYears: [RetentionPeriod.Kind: Int],
        workingDays: WorkingDays, callInDays: Int?, requiredSections: [Located<String>]
    ) {
        self.nation = nation
        self.noticeDays = noticeDays
        self.retentionYears = retentionYears
        self.workingDays = workingDays
        self.callInDays = callInDays
        self.requiredSections = requiredSections
    }

    /// - Parameter reader: Of the whole file; its other settings are for the caller to read.
    init(_ reader: inout SettingsReader, diagnostics: inout [Diagnostic]) {
        let nation = reader.read(MeetingSettings.nation)?.value ?? .england
        self.init(
            nation: nation,
            noticeDays: Self.noticeDays(reader.read(Self.noticeDays), in: nation, diagnostics: &diagnostics),
            retentionYears: Self.retentionYears(
                reader.read(Self.retentionYears), in: nation, diagnostics: &diagnostics),
            workingDays: WorkingDays(closedDays: reader.days(Self.closedDays, diagnostics: &diagnostics)),
            callInDays: reader.read(MeetingSettings.callInDays)?.value,
            requiredSections: reader.read(Self.requiredSections))
    }

    private static func noticeDays(
        _ entries: [DataNode.Entry], in nation: Nation, diagnostics: inout [Diagnostic]
    ) -> [NoticePeriod.Purpose: Int] {
        var reader = SettingsReader(entries, known: Self.ofNotices.map(\.shape))
        var noticeDays: [NoticePeriod.Purpose: Int] = [:]
        for (purpose, setting) in zip(NoticePeriod.Purpose.allCases, Self.ofNotices) {
            guard let days = reader.read(setting) else { continue }
            let periods = NoticePeriod.all.filter { $0.purpose == purpose && $0.nation == nation }
            if let period = periods.first(where: { $0.clearDays > days.value }) {
                diagnostics.append(.noticeDays(days, fewerThan: period))
            } else if periods.isEmpty {
                diagnostics.append(.noticeDays(purpose, unknownIn: nation, at: days.span))
            } else {
                noticeDays[purpose] = days.value
            }
        }
        diagnostics += reader.diagnostics
        return noticeDays
    }

    private static func retentionYears(
        _ entries: [DataNode.Entry], in nation: Nation, diagnostics: inout [Diagnostic]
    ) -> [RetentionPeriod.Kind: Int] {
        var reader = SettingsReader(entries, known: Self.ofRetention.map(\.shape))
        var retentionYears: [RetentionPeriod.Kind: Int] = [:]
        for (kind, setting) in zip(RetentionPeriod.Kind.allCases, Self.ofRetention) {
            guard let years = reader.read(setting) else { continue }
            let periods = RetentionPeriod.all.filter { $0.kind == kind && $0.nation == nation }
            if let period = periods.first(where: { $0.years > years.value }) {
                diagnostics.append(.retentionYears(years, fewerThan: period))
            } else {
                retentionYears[kind] = years.value
            }
        }
        diagnostics += reader.diagnostics
        return retentionYears
    }
}

extension MeetingProfile {
    /// What has to lie open for how long before a meeting: what the law asks for, or more where the council does.
    ///
    /// - Parameter nation: Nil for the council's own.
    /// - Returns: Nil where the law asks for no such notice.
    package func notice(
        for purpose: NoticePeriod.Purpose, in nation: Nation?, before body: NoticePeriod.Body, on date: CalendarDate
    ) -> RequiredNotice? {
        NoticePeriod.holding(for: purpose, in: nation ?? self.nation, before: body, on: date).map {
            RequiredNotice(period: $0, clearDays: max($0.clearDays, noticeDays[purpose] ?? 0))
        }
    }

    /// For how long something stays open after a meeting; nil where neither the law that is known nor the council says so.
    ///
    /// - Parameter nation: Nil for the council's own.
    package func retention(
        of kind: RetentionPeriod.Kind, in nation: Nation?, after body: NoticePeriod.Body, on date: CalendarDate
    ) -> RequiredRetention? {
        let period = RetentionPeriod.holding(for: kind, in: nation ?? self.nation, after: body, on: date)
        return [period?.years, retentionYears[kind]].compactMap(\.self).max()
            .map { RequiredRetention(years: $0, period: period) }
    }
}

/// A notice that has to be given, and how long before the meeting.
package struct RequiredNotice: Sendable {
    /// What the law says of it.
    package let period: NoticePeriod
    /// What the law or the council asks for, whichever is more.
    package let clearDays: Int

    /// Whether the council asks for more than the law.
    package var isStricter: Bool { clearDays > period.clearDays }

    /// Who asks for it: the provision, or the council's own settings.
    package var authority: String {
        isStricter ? "“notice-days” in site.yml (the law: \(period.clearDays))" : period.provision
    }
}

// MARK: - The settings that these are

extension MeetingProfile {
    /// In the order in which authors are told of them.
    static let settings = [
        MeetingSettings.nation.shape, noticeDays.shape, retentionYears.shape, closedDays.shape,
        MeetingSettings.callInDays.shape, requiredSections.shape,
    ]

    private static let noticeDays = Setting.group(
        "notice-days", "Clear days before a meeting where the council asks for more than the law.",
        SettingGroup(ofNotices.map(\.shape)), example: "{publication: 6}")
    private static let ofNotices = NoticePeriod.Purpose.allCases.map { purpose in
        Setting.number(
            purpose.rawValue, "For \(purpose.meaning).", in: 1...365, absence: "what the law asks for", example: "30")
    }
    private static let retentionYears = Setting.group(
        "retention-years",
        "For how many years after a meeting papers stay open to the public, where the council keeps them longer than the "
            + "law asks or where `appraise dates` knows of no law: that of an executive’s meetings.",
        SettingGroup(ofRetention.map(\.shape)), example: "{report: 10, background-papers: 6}")
    private static let ofRetention = RetentionPeriod.Kind.allCases.map { kind in
        Setting.number(
            kind.rawValue, "For \(kind.subject).", in: 1...100, absence: "what the law asks for, where it is known",
            example: "10")
    }
    private static let closedDays = Setting.texts(
        "closed-days", "Days on which the council is closed besides weekends and bank holidays.",
        example: "[24 December 2026, 29 December 2026]")
    private static let requiredSections = Setting.texts(
        "required-sections",
        "Sections that a report must have: legal, finance, equality, climate, or words of their headings.",
        example: "[legal, finance, Social value]")
}

extension NoticePeriod.Purpose {
    fileprivate var meaning: String {
        switch self {
        case .publication: "the agenda and the reports"
        case .keyDecision: "the notice of a key decision"
        case .generalException: "the notice of the general exception"
        case .privateMeeting: "the notice of a private meeting"
        case .privateMeetingAgain: "the further notice of a private meeting"
        }
    }
}

extension SettingsReader {
    /// The days of a list; those that the calendar does not have are findings.
    fileprivate mutating func days(
        _ setting: Setting<[Located<String>]>, diagnostics: inout [Diagnostic]
    ) -> [CalendarDate] {
        read(setting).compactMap { text in
            let day = CalendarDate.parse(text.value)
            if day == nil { diagnostics.append(.settingDate(text.value, at: text.span)) }
            return day
        }
    }
}
