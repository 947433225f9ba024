package import Datasets
package import Diagnostics

extension Rule {
    package static let signOff = Rule(
        "sign-off", .error, "A sign-off does not say who signed, when, or for what.",
        example: .reportSettings(
            """
            sign-off:
              - {role: finance, name: Ann Lee, date: 3 November 2026}
            """,
            mended: "sign-off: []"))
}

extension Diagnostic {
    fileprivate static func signOff(lacks setting: SettingShape, at span: Span) -> Diagnostic {
        Diagnostic(
            .signOff, at: span, "a sign-off needs “\(setting.name)”",
            suggestion: "add “\(setting.name): \(setting.example ?? "…")”; “appraise sign” writes all of it")
    }

    fileprivate static func signOffForm(at span: Span) -> Diagnostic {
        Diagnostic(
            .signOff, at: span, "a sign-off is an entry with “role:”, “name:”, “date:” and “covers:”",
            suggestion: "let “appraise sign” write it")
    }

    /// - Parameter part: What the sign-off covers, and is not there.
    package static func signOffCovers(_ part: Located<String>) -> Diagnostic {
        Diagnostic(
            .signOff, at: part.span, "there is nothing with the id \(part.value.quoted) that could be signed off",
            suggestion:
                "write “figures”, or the id of a section; “## Financial implications {#financial-implications}” "
                + "gives it one")
    }
}

/// Who has signed a report off, when, and what for; and what that was then.
package struct SignOff: Sendable {
    /// `finance`
    package let role: Located<String>
    package let name: String
    package let date: Located<CalendarDate>
    /// `figures`, or ids of sections.
    package let covers: [Located<String>]
    /// The values that were signed, by the names of texts: `figures.cost-new`.
    package let values: [(name: String, printed: String)]
    /// A checksum of the words that were signed; nil where nothing was kept of what was signed.
    package let words: String?
    /// A checksum of the footnotes to these words; nil where there were none.
    package let notes: String?
    /// A checksum of what stands beside the values in their files; nil where nothing does.
    package let details: String?
}

extension SignOff {
    static let setting = Setting.list(
        "sign-off", "Who has signed the report off, and for what, as “appraise sign” writes it.", of: .settings(group))

    /// What stands for all figures that the paper uses.
    package static let figures = "figures"

    private static let group = SettingGroup(
        [
            roleName.shape, person.shape, day.shape, covered.shape, signedValues.shape, checksum.shape,
            notesChecksum.shape, detailsChecksum.shape,
        ], oneOf: [[covered.name]])

    private static let roleName = Setting.text("role", "As what they signed.", example: "finance", isRequired: true)
    private static let person = Setting.text("name", "Who signed.", example: "Ann Lee", isRequired: true)
    private static let day = Setting.text(
        "date", "When they signed.", .words("a date", pattern: CalendarDate.pattern), example: "3 November 2026",
        isRequired: true)
    private static let covered = Setting.texts(
        "covers", "What they signed: figures, or ids of sections.", example: "[figures, financial-implications]")
    private static let signedValues = Setting.mapping(
        "values", "The values that were signed, by their names.",
        SettingGroup([], others: SettingGroup.Others("name", .text)), example: "{figures.cost-new: £14.7m}")
    private static let checksum = Setting.text(
        "words", "A checksum of the words that were signed.", example: "9f2c61aa03d4e8b7")
    private static let notesChecksum = Setting.text(
        "notes", "A checksum of the footnotes to these words.", example: "03d4e8b79f2c61aa")
    private static let detailsChecksum = Setting.text(
        "details", "A checksum of labels, units, periods, sources, notes and ranges of the figures that were signed.",
        example: "e8b79f2c61aa03d4")

    /// Nil for an entry that is at fault; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.signOffForm(at: node.span))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        let (role, name) = (reader.read(Self.roleName), reader.read(Self.person))
        let date = reader.day(Self.day, diagnostics: &diagnostics)
        covers = reader.read(Self.covered)
        words = reader.read(Self.checksum)?.value
        notes = reader.read(Self.notesChecksum)?.value
        details = reader.read(Self.detailsChecksum)?.value
        let signed = reader.read(Self.signedValues) ?? []
        var texts = SettingsReader(signed, known: nil)
        values = signed.compactMap { entry in texts.text(entry.key).map { (entry.key, $0.value) } }
        let faults = reader.diagnostics + texts.diagnostics
        diagnostics += faults
        guard faults.isEmpty else { return nil }
        let needed = [Self.roleName.shape, Self.person.shape, Self.day.shape, Self.covered.shape]
        let missing = needed.filter { !reader.has($0.name) }
        diagnostics += missing.map { .signOff(lacks: $0, at: node.span.firstLine) }
        guard let role, let name, let date, missing.isEmpty else { return nil }
        (self.role, self.name, self.date) = (role, name.value, date)
    }
}
