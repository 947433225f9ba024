internal import Datasets
package import Diagnostics

extension Rule {
    package static let settingMissing = Rule(
        "setting-missing", .error, "A report lacks a setting that its front sheet must show.",
        example: .file(
            "report.md",
            """
            ---
            title: Care at home
            meeting: Cabinet
            date: 14 January 2027
            report-of: Executive Director Adults and Health
            ---

            The contracts end in March.
            """,
            mended: """
                ---
                title: Care at home
                meeting: Cabinet
                date: 14 January 2027
                report-of: Executive Director Adults and Health
                decision: information
                ---

                The contracts end in March.
                """))
    package static let settingDate = Rule(
        "setting-date", .error, "A setting that is a date is no day of the calendar.",
        example: .reportSettings("date: 31 September 2026", mended: "date: 30 September 2026"))
}

extension Rule {
    package static let statementMissing = Rule(
        "statement-missing", .warning, "A report leaves out a statement that readers look for.", canBeLowered: true,
        example: .file(
            "report.md",
            """
            ---
            title: Care at home
            meeting: Cabinet
            date: 14 January 2027
            report-of: Executive Director Adults and Health
            decision: information
            background-papers: none
            ---

            The contracts end in March.
            """,
            mended: """
                ---
                title: Care at home
                meeting: Cabinet
                date: 14 January 2027
                report-of: Executive Director Adults and Health
                decision: information
                classification: Public
                background-papers: none
                ---

                The contracts end in March.
                """))
}

extension Diagnostic {
    static func classificationMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .statementMissing, at: span, "the report does not say who may read it, so its page does not say so either",
            suggestion: "add a line “classification: Public”, if it is")
    }

    static func backgroundPapersMissing(at span: Span) -> Diagnostic {
        Diagnostic(
            .statementMissing, at: span,
            "the report does not say what it relies on, so its page has no section of background papers",
            suggestion: "add “background-papers:” with a list of them, or “background-papers: none”")
    }

    static func settingMissing(_ setting: SettingShape, at span: Span) -> Diagnostic {
        Diagnostic(
            .settingMissing, at: span, "the front sheet of a report needs “\(setting.name)”",
            suggestion: "add a line “\(setting.name): \(setting.example ?? "…")”")
    }

    package static func settingDate(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .settingDate, at: span, "\(text.quoted) is not a date of the calendar",
            suggestion: "write it like 2026-11-21, 21/11/2026 or 21 November 2026")
    }
}

/// The front sheet in the settings of `report.md`, before the values of its names are known.
struct FrontSheetSettings {
    /// The texts by the names of their settings. Only looked up, never listed.
    private var texts: [String: Located<String>] = [:]
    private var contact: [String: Located<String>] = [:]
    /// Of the meeting.
    let date: CalendarDate?
    private let dateSpan: Span?
    let decision: Located<Decision>?
    /// Nil where the report does not say.
    private var backgroundPapers: [Located<String>]?
    private let backgroundPapersSpan: Span?
    private var keyFigures: [LabelledSetting]
    private var noticeSettings: NoticeSettings

    /// - Parameter place: Where a setting that is missing is reported; nil for nowhere.
    init(_ reader: inout SettingsReader, missingAt place: Span?, diagnostics: inout [Diagnostic]) {
        for setting in Self.ofTexts { texts[setting.name] = reader.read(setting) }
        decision = reader.read(Self.decision)
        let day = reader.read(Self.date)
        date = day.flatMap { CalendarDate.parse($0.value) }
        dateSpan = day?.span
        backgroundPapersSpan = reader.span(ofKey: Self.backgroundPapers.name)
        backgroundPapers =
            reader.has(Self.backgroundPapers) ? reader.read(Self.backgroundPapers) : nil
        keyFigures = reader.read(Self.keyFigures).compactMap { Self.keyFigure.read($0, diagnostics: &diagnostics) }
        contact = Self.contact(reader.read(Self.contactLines), diagnostics: &diagnostics)
        noticeSettings = NoticeSettings(&reader, diagnostics: &diagnostics)
        if let day, date == nil { diagnostics.append(.settingDate(day.value, at: day.span)) }
        guard let place else { return }
        for setting in Self.settings where setting.isRequired && !reader.has(setting.name) {
            diagnostics.append(.settingMissing(setting, at: place))
        }
        if !reader.has(Self.classification) { diagnostics.append(.classificationMissing(at: place)) }
        if !reader.has(Self.backgroundPapers) { diagnostics.append(.backgroundPapersMissing(at: place)) }
    }

    private static func contact(
        _ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]
    ) -> [String: Located<String>] {
        guard let first = entries.first else { return [:] }
        var reader = SettingsReader(entries, known: ofContact.map(\.shape))
        var contact: [String: Located<String>] = [:]
        for setting in ofContact { contact[setting.name] = reader.read(setting) }
        diagnostics += reader.diagnostics
        for setting in ofContact where setting.shape.isRequired && !reader.has(setting) {
            diagnostics.append(.settingMissing(setting.shape, at: first.keySpan))
        }
        return contact
    }
}

extension FrontSheetSettings {
    var classification: Located<String>? { texts[Self.classification.name] }
    var meetingName: Located<String>? { texts[Self.meeting.name] }
    var meetingDay: Located<CalendarDate>? { date.flatMap { day in dateSpan.map { Located(day, at: $0) } } }
    var announcement: Located<String>? { texts[Self.forwardPlan.name] }
    /// Where the report says that it relies on nothing; nil where it does not say that.
    var noBackgroundPapers: Span? { backgroundPapers?.isEmpty == true ? backgroundPapersSpan : nil }
    var notices: Notices { noticeSettings.notices }

    /// What stands after `value:` in the key figures.
    var keyFigureValues: [Located<String>] { keyFigures.map(\.value) }

    mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        texts = texts.mapValues(change)
        contact = contact.mapValues(change)
        backgroundPapers = backgroundPapers?.map(change)
        keyFigures = keyFigures.map { $0.changed(change) }
        noticeSettings.changeTexts(change)
    }

    /// Nil while something is missing that must be there.
    var frontSheet: FrontSheet? {
        guard let meeting = texts[Self.meeting.name], let date, let reportOf = texts[Self.reportOf.name], let decision
        else {
            return nil
        }
        return FrontSheet(
            meeting: meeting.value, meetingPlace: meeting.span, date: date, reportOf: reportOf.value,
            decision: decision.value,
            portfolio: texts[Self.portfolio.name]?.value, reference: texts[Self.reference.name],
            agendaItem: texts[Self.agendaItem.name], wards: texts[Self.wards.name]?.value,
            forwardPlan: texts[Self.forwardPlan.name]?.value,
            contact: contact[Self.contactName.name].map {
                Contact(
                    name: $0.value, role: contact[Self.contactRole.name]?.value,
                    email: contact[Self.contactEmail.name]?.value,
                    phone: contact[Self.contactPhone.name]?.value)
            },
            classification: texts[Self.classification.name]?.value,
            backgroundPapers: backgroundPapers?.map(\.value),
            keyFigures: keyFigures.map { KeyFigure(value: $0.value.value, label: $0.label.value) }, notices: notices)
    }
}

// MARK: - The settings that these are

extension FrontSheetSettings {
    /// In the order in which authors are told of them.
    static let settings =
        [
            meeting.shape, date.shape, reportOf.shape, decision.shape, portfolio.shape, reference.shape,
            agendaItem.shape, wards.shape, forwardPlan.shape, contactLines.shape, classification.shape,
            backgroundPapers.shape, keyFigures.shape,
        ] + NoticeSettings.settings

    private static let ofTexts = [
        meeting, reportOf, portfolio, reference, agendaItem, wards, forwardPlan, classification,
    ]
    private static let ofContact = [contactName, contactRole, contactEmail, contactPhone]

    private static let meeting = Setting.text(
        "meeting", "The body that meets.", example: "Cabinet", isRequired: true)
    private static let date = Setting.text(
        "date", "The day of the meeting.", .words("a date", pattern: CalendarDate.pattern), example: "21 November 2026",
        isRequired: true)
    private static let reportOf = Setting.text(
        "report-of", "The office whose report it is.", example: "Executive Director Adults and Health",
        isRequired: true)
    private static let decision = Setting.choice(
        "decision", "What kind of decision the report asks for.", of: Decision.self, example: "key", isRequired: true)
    private static let portfolio = Setting.text(
        "portfolio", "The portfolio of the member who decides.", example: "Adult social care")
    private static let reference = Setting.text(
        "reference", "The council’s number of the report, which no other report of the site may have.",
        example: "ASC/2027/03")
    private static let agendaItem = Setting.text(
        "agenda-item",
        "The number of the report on the agenda, which no other report of the meeting may have. Papers come in this order.",
        example: "\"7\"")
    private static let wards = Setting.text("wards", "The wards that the report is about.", example: "All")
    private static let forwardPlan = Setting.text(
        "forward-plan", "When or whether the decision was announced in the forward plan.",
        example: "first published 20 November 2026")
    private static let contactLines = Setting.group(
        "contact", "Whom to ask about the report.", SettingGroup(ofContact.map(\.shape)))
    private static let contactName = Setting.text(
        "name", "The person or office.", example: "Head of Commissioning", isRequired: true)
    private static let contactRole = Setting.text("role", "What the person is.", example: "Commissioning manager")
    private static let contactEmail = Setting.text(
        "email", "The address for letters.", example: "commissioning@northbridge.example")
    private static let contactPhone = Setting.text("phone", "The number to call.", example: "01632 960123")
    private static let classification = Setting.text(
        "classification", "Who may read the report.", absence: "no page says it, and a warning asks for it",
        example: "Public")
    private static let backgroundPapers = Setting.noneOrTexts(
        "background-papers", "The documents that the report relies on.",
        absence: "no page says it, and a warning asks for it", example: "none")
    private static let keyFigures = Setting.list(
        keyFigure.list, "Three or four figures that stand large below the recommendations.",
        of: .settings(keyFigure.group))
    private static let keyFigure = LabelledSetting.Form(
        list: "key-figures",
        label: .text("label", "What it is.", example: "saved a year", isRequired: true),
        value: .text(
            "value", "The figure, mostly a name in double braces.", example: "\"{{ figures.saving }}\"",
            isRequired: true))
}
