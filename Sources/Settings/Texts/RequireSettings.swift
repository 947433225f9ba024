package import Datasets
internal import Diagnostics

/// What the amounts of papers have to keep to: `require:` in `site.yml`, or in the settings of a text.
package struct RequireSettings: Sendable {
    /// The least share of the amounts in the texts that has to come from the data or to be accepted. Nil where it is not
    /// given, or at fault.
    package let bound: Located<WrittenNumber>?

    /// Those of a site or text without `require:`.
    package static let none = RequireSettings(bound: nil)

    private init(bound: Located<WrittenNumber>?) {
        self.bound = bound
    }

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        bound = reader.share(Self.boundShare)
        diagnostics += reader.diagnostics
    }
}

// MARK: - The settings that these are

extension RequireSettings {
    static let ofSite = Setting.group(
        "require", "What the amounts of all papers have to keep to.", group, example: "{bound: 100%}")
    static let ofText = Setting.group(
        "require", "What the amounts of the paper have to keep to: no less than site.yml asks for.", group,
        absence: "that of site.yml", example: "{bound: 100%}")

    private static let group = SettingGroup([boundShare.shape])
    fileprivate static let expectedShare = "a percentage from 0% to 100%"
    private static let boundShare = Setting.text(
        "bound", "The least share of the amounts in the texts that has to come from the data or to be accepted.",
        .words(expectedShare, pattern: #"^\s*(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)\s*%\s*$"#), expecting: expectedShare,
        example: "100%")
}

extension SettingsReader {
    /// A part of a whole: a percentage from 0% to 100%.
    fileprivate mutating func share(_ setting: Setting<Located<String>?>) -> Located<WrittenNumber>? {
        guard let text = read(setting) else { return nil }
        guard let number = WrittenNumber.parse(text.value), number.quantity.unit == .percentage,
            number.quantity.value >= .zero, number.quantity.value <= Rational(1)
        else {
            add(.settingKind(setting.name, at: text.span, expected: RequireSettings.expectedShare))
            return nil
        }
        return Located(number, at: text.span)
    }
}
