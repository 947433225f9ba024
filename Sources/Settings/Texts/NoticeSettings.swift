internal import Datasets
package import Diagnostics

extension Rule {
    package static let urgency = Rule(
        "urgency", .error, "An urgent decision does not say on which ground, why, or who agreed to it.",
        law: NoticePeriod.basis(of: .generalException) + Provision.specialUrgency.map(\.basis),
        example: .reportSettings(
            "urgency: {ground: special-urgency, because: The roof may fall.}",
            mended: """
                urgency:
                  ground: special-urgency
                  agreed-by: Chair of the Scrutiny Committee, 4 January 2027
                  because: The roof may fall.
                """))
}

extension Diagnostic {
    fileprivate static func urgency(lacks key: String, at span: Span) -> Diagnostic {
        let example =
            switch key {
            case "ground": "general-exception"
            case "agreed-by": "Chair of the Scrutiny Committee, 4 January 2027"
            default: "why the decision cannot wait"
            }
        return Diagnostic(
            .urgency, at: span,
            key == "agreed-by" ? "a case of special urgency needs “agreed-by”" : "an urgent decision needs “\(key)”",
            suggestion: "add a line “\(key): \(example)”")
    }
}

/// What a report says of when the public was told of it, before the values of its names are known.
struct NoticeSettings {
    /// Nil for the site's.
    let nation: Nation?
    /// When the report was published.
    let published: Located<CalendarDate>?
    private(set) var urgency: UrgencySetting?
    let privateNotice: PrivateNotice?
    /// Nil for the site's.
    let callInDays: Int?
    /// Rows that the council adds to its front sheets.
    private(set) var rows: [LabelledSetting]
    /// What was wrong when the report was published.
    let corrections: [Correction]
    /// Who has signed the report off.
    let signOffs: [SignOff]

    /// - Parameter reader: Of the whole front matter; its other settings are for the caller to read.
    init(_ reader: inout SettingsReader, diagnostics: inout [Diagnostic]) {
        nation = reader.read(MeetingSettings.nation)?.value
        published = reader.day(Self.published, diagnostics: &diagnostics)
        callInDays = reader.read(MeetingSettings.callInDays)?.value
        urgency = reader.span(ofKey: Self.urgency.name).flatMap { span in
            reader.read(Self.urgency).flatMap { UrgencySetting($0, at: span, diagnostics: &diagnostics) }
        }
        privateNotice = reader.span(ofKey: Self.privateNotice.name).flatMap { span in
            reader.read(Self.privateNotice).map { PrivateNotice($0, at: span, diagnostics: &diagnostics) }
        }
        rows = reader.read(Self.rows).compactMap { Self.row.read($0, diagnostics: &diagnostics) }
        corrections = reader.read(Correction.setting).compactMap { Correction($0, diagnostics: &diagnostics) }
        signOffs = reader.read(SignOff.setting).compactMap { SignOff($0, diagnostics: &diagnostics) }
    }

    /// In the order in which authors are told of them.
    static let settings = [
        published.shape, urgency.shape, privateNotice.shape, MeetingSettings.callInDays.shape,
        MeetingSettings.nation.shape, rows.shape, Correction.setting.shape,
        SignOff.setting.shape,
    ]

    private static let published = Setting.day(
        "published", "The day on which the report was published.", example: "6 January 2027")
    private static let urgency = Setting.mapping(
        "urgency", "Why there was no time for the notice of a key decision.", UrgencySetting.group)
    private static let privateNotice = Setting.mapping(
        "private-notice", "The days of the two notices that exempt matter is heard in private.", PrivateNotice.group)
    private static let rows = Setting.list(
        row.list, "Rows that the council adds to the front sheet.", of: .settings(row.group))
    private static let row = LabelledSetting.Form(
        list: "front-sheet",
        label: .text("label", "What it is.", example: "Cost centre", isRequired: true),
        value: .text("value", "Its value.", example: "A4210", isRequired: true))

    mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        urgency?.changeTexts(change)
        rows = rows.map { $0.changed(change) }
    }

    var notices: Notices {
        Notices(
            nation: nation, published: published, urgency: urgency?.urgency, privateNotice: privateNotice,
            callInDays: callInDays, rows: rows.map { FrontSheetRow(label: $0.label.value, value: $0.value.value) },
            corrections: corrections, signOffs: signOffs)
    }
}

/// `urgency:`, as it is written.
struct UrgencySetting {
    private let ground: Urgency.Ground
    private var because: Located<String>
    private var agreedBy: Located<String>?
    private let notice: Located<CalendarDate>?

    static let group = SettingGroup([groundName.shape, reason.shape, person.shape, noticeDay.shape])

    private static let groundName = Setting.choice(
        "ground", "What allows it.", of: Urgency.Ground.self, example: "general-exception", isRequired: true)
    private static let reason = Setting.text(
        "because", "Why the decision cannot wait.", example: "The roof may fall.", isRequired: true)
    private static let person = Setting.text(
        "agreed-by", "Who agreed to special urgency.", example: "the Chair of the Scrutiny Committee")
    private static let noticeDay = Setting.day(
        "notice", "The day of the notice of the general exception.", example: "30 November 2026")

    /// Nil for a setting that lacks something; findings say so.
    init?(_ entries: [DataNode.Entry], at span: Span, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        let ground = reader.read(Self.groundName)?.value
        let because = reader.read(Self.reason)
        agreedBy = reader.read(Self.person)
        notice = reader.day(Self.noticeDay, diagnostics: &diagnostics)
        let needed = ["ground", "because"] + (ground == .specialUrgency ? ["agreed-by"] : [])
        for key in needed where !reader.has(key) { diagnostics.append(.urgency(lacks: key, at: span)) }
        diagnostics += reader.diagnostics
        guard let ground, let because else { return nil }
        self.ground = ground
        self.because = because
    }

    mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        because = change(because)
        agreedBy = agreedBy.map(change)
    }

    var urgency: Urgency {
        Urgency(ground: ground, because: because.value, agreedBy: agreedBy?.value, notice: notice)
    }
}

extension PrivateNotice {
    fileprivate init(_ entries: [DataNode.Entry], at span: Span, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        self.init(
            first: reader.day(Self.firstDay, diagnostics: &diagnostics),
            further: reader.day(Self.furtherDay, diagnostics: &diagnostics),
            agreedBy: reader.read(Self.person)?.value, span: span)
        diagnostics += reader.diagnostics
    }

    fileprivate static let group = SettingGroup([firstDay.shape, furtherDay.shape, person.shape])

    private static let firstDay = Setting.day(
        "first", "The day of the notice that the meeting is in private.", example: "9 November 2026")
    private static let furtherDay = Setting.day(
        "further", "The day of the further notice, with what was said against it.", example: "30 November 2026")
    private static let person = Setting.text(
        "agreed-by", "Who agreed that the meeting cannot wait for the notices.",
        example: "the Chair of the Scrutiny Committee")
}
