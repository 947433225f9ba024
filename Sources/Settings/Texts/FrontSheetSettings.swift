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

    static func settingMissing(_ key: String, at span: Span, example: String) -> Diagnostic {
        Diagnostic(
            .settingMissing, at: span, "the front sheet of a report needs “\(key)”",
            suggestion: "add a line “\(key): \(example)”")
    }

    static func settingDate(_ text: String, at span: Span) -> Diagnostic {
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
    private var keyFigures: [KeyFigureSetting]
    private var noticeSettings: NoticeSettings

    /// The settings that this reads.
    static let known =
        textKeys + ["date", "decision", "contact", "background-papers", "key-figures"] + NoticeSettings.known
    private static let textKeys = [
        "meeting", "report-of", "portfolio", "reference", "agenda-item", "wards", "forward-plan", "classification",
    ]

    /// - Parameter place: Where a setting that is missing is reported; nil for nowhere.
    init(_ reader: inout SettingsReader, missingAt place: Span?, diagnostics: inout [Diagnostic]) {
        for key in Self.textKeys { texts[key] = reader.text(key) }
        decision = reader.choice("decision", of: Decision.self)
        let day = reader.text("date")
        date = day.flatMap { CalendarDate.parse($0.value) }
        dateSpan = day?.span
        backgroundPapersSpan = reader.span(ofKey: "background-papers")
        backgroundPapers =
            !reader.has("background-papers")
            ? nil : reader.isWord("none", for: "background-papers") ? [] : reader.texts("background-papers")
        keyFigures = reader.list("key-figures").compactMap { KeyFigureSetting($0, diagnostics: &diagnostics) }
        contact = Self.contact(reader.group("contact"), diagnostics: &diagnostics)
        noticeSettings = NoticeSettings(&reader, diagnostics: &diagnostics)
        if let day, date == nil { diagnostics.append(.settingDate(day.value, at: day.span)) }
        for (key, example) in [
            ("meeting", "Cabinet"), ("date", "21 November 2026"), ("report-of", "Executive Director Adults and Health"),
            ("decision", "key"),
        ] where !reader.has(key) {
            if let place { diagnostics.append(.settingMissing(key, at: place, example: example)) }
        }
        guard let place else { return }
        if !reader.has("classification") { diagnostics.append(.classificationMissing(at: place)) }
        if !reader.has("background-papers") { diagnostics.append(.backgroundPapersMissing(at: place)) }
    }

    private static func contact(
        _ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]
    ) -> [String: Located<String>] {
        guard let first = entries.first else { return [:] }
        let keys = ["name", "role", "email", "phone"]
        var reader = SettingsReader(entries, known: keys)
        var contact: [String: Located<String>] = [:]
        for key in keys { contact[key] = reader.text(key) }
        diagnostics += reader.diagnostics
        if !reader.has("name") {
            diagnostics.append(.settingMissing("name", at: first.keySpan, example: "Head of Commissioning"))
        }
        return contact
    }
}

extension FrontSheetSettings {
    var classification: Located<String>? { texts["classification"] }
    var meeting: Located<String>? { texts["meeting"] }
    var meetingDay: Located<CalendarDate>? { date.flatMap { day in dateSpan.map { Located(day, at: $0) } } }
    var forwardPlan: Located<String>? { texts["forward-plan"] }
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
        guard let meeting = texts["meeting"], let date, let reportOf = texts["report-of"], let decision else {
            return nil
        }
        return FrontSheet(
            meeting: meeting.value, date: date, reportOf: reportOf.value, decision: decision.value,
            portfolio: texts["portfolio"]?.value, reference: texts["reference"],
            agendaItem: texts["agenda-item"]?.value, wards: texts["wards"]?.value,
            forwardPlan: texts["forward-plan"]?.value,
            contact: contact["name"].map {
                Contact(
                    name: $0.value, role: contact["role"]?.value, email: contact["email"]?.value,
                    phone: contact["phone"]?.value)
            },
            classification: texts["classification"]?.value,
            backgroundPapers: backgroundPapers?.map(\.value),
            keyFigures: keyFigures.map { KeyFigure(value: $0.value.value, label: $0.label.value) }, notices: notices)
    }
}

/// One entry of `key-figures:`.
private struct KeyFigureSetting {
    let value: Located<String>
    let label: Located<String>

    private init(value: Located<String>, label: Located<String>) {
        self.value = value
        self.label = label
    }

    /// Nil for an entry that lacks one of the two; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.settingKind("key-figures", at: node.span, expected: "entries “- {value: …, label: …}”"))
            return nil
        }
        var reader = SettingsReader(entries, known: ["value", "label"])
        let (value, label) = (reader.text("value"), reader.text("label"))
        diagnostics += reader.diagnostics
        for (key, example) in [("value", "\"{{ figures.saving }}\""), ("label", "saved a year")] where !reader.has(key)
        {
            diagnostics.append(.settingMissing(key, at: node.span.firstLine, example: example))
        }
        guard let value, let label else { return nil }
        self.init(value: value, label: label)
    }

    func changed(_ change: (Located<String>) -> Located<String>) -> KeyFigureSetting {
        KeyFigureSetting(value: change(value), label: change(label))
    }
}
