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
    private(set) var rows: [RowSetting]

    static let known = ["nation", "published", "urgency", "private-notice", "call-in-days", "front-sheet"]

    /// - Parameter reader: Of the whole front matter; its other settings are for the caller to read.
    init(_ reader: inout SettingsReader, diagnostics: inout [Diagnostic]) {
        nation = reader.choice("nation", of: Nation.self)?.value
        published = reader.day("published", diagnostics: &diagnostics)
        callInDays = reader.callInDays()
        urgency = reader.span(ofKey: "urgency").flatMap { span in
            reader.mapping("urgency").flatMap { UrgencySetting($0, at: span, diagnostics: &diagnostics) }
        }
        privateNotice = reader.span(ofKey: "private-notice").flatMap { span in
            reader.mapping("private-notice").map { PrivateNotice($0, at: span, diagnostics: &diagnostics) }
        }
        rows = reader.list("front-sheet").compactMap { RowSetting($0, diagnostics: &diagnostics) }
    }

    mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        urgency?.changeTexts(change)
        rows = rows.map { RowSetting(label: change($0.label), value: change($0.value)) }
    }

    var notices: Notices {
        Notices(
            nation: nation, published: published, urgency: urgency?.urgency, privateNotice: privateNotice,
            callInDays: callInDays, rows: rows.map { FrontSheetRow(label: $0.label.value, value: $0.value.value) })
    }
}

/// `urgency:`, as it is written.
struct UrgencySetting {
    private let ground: Urgency.Ground
    private var because: Located<String>
    private var agreedBy: Located<String>?
    private let notice: Located<CalendarDate>?

    /// Nil for a setting that lacks something; findings say so.
    init?(_ entries: [DataNode.Entry], at span: Span, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: ["ground", "because", "agreed-by", "notice"])
        let ground = reader.choice("ground", of: Urgency.Ground.self)?.value
        let because = reader.text("because")
        agreedBy = reader.text("agreed-by")
        notice = reader.day("notice", diagnostics: &diagnostics)
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
        var reader = SettingsReader(entries, known: ["first", "further", "agreed-by"])
        self.init(
            first: reader.day("first", diagnostics: &diagnostics),
            further: reader.day("further", diagnostics: &diagnostics),
            agreedBy: reader.text("agreed-by")?.value, span: span)
        diagnostics += reader.diagnostics
    }
}

/// One entry of `front-sheet:`.
struct RowSetting {
    let label: Located<String>
    let value: Located<String>

    init(label: Located<String>, value: Located<String>) {
        self.label = label
        self.value = value
    }

    /// Nil for an entry that lacks one of the two; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.settingKind("front-sheet", at: node.span, expected: "entries “- {label: …, value: …}”"))
            return nil
        }
        var reader = SettingsReader(entries, known: ["label", "value"])
        let (label, value) = (reader.text("label"), reader.text("value"))
        diagnostics += reader.diagnostics
        for (key, example) in [("label", "Cost centre"), ("value", "A4210")] where !reader.has(key) {
            diagnostics.append(.settingMissing(key, at: node.span.firstLine, example: example))
        }
        guard let label, let value else { return nil }
        self.init(label: label, value: value)
    }
}
