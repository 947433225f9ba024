internal import Datasets
internal import Diagnostics

/// Which figures are the costs of the options: `switch:` in the settings of a text.
///
///     switch:
///       compare: {option-1: cost-spot, option-3: cost-recommission}
package struct SwitchSettings: Sendable {
    /// The option as the author names it, and the figure, in the order of the settings.
    package let compared: [(option: Located<String>, figure: Located<String>)]
    /// Whether a setting of them is at fault.
    package let isFaulty: Bool

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group.settings)
        let options = reader.read(Self.compare) ?? []
        var figures = SettingsReader(options, known: nil)
        compared = options.compactMap { entry in
            figures.text(entry.key, expecting: "the name of a figure, such as cost-now").map { figure in
                (Located(entry.key, at: entry.keySpan), figure)
            }
        }
        let found = reader.diagnostics + figures.diagnostics
        isFaulty = !found.isEmpty
        diagnostics += found
        if options.isEmpty, found.isEmpty, let place = entries.first?.keySpan {
            diagnostics.append(
                .settingKind("switch", at: place, expected: "“compare: {option-1: cost-a, option-2: cost-b}”"))
        }
    }

    static let group = SettingGroup([compare.shape])

    private static let compare = Setting.mapping(
        "compare", "Each option, with the figure that is its cost.",
        SettingGroup([], others: SettingGroup.Others("option", .text)),
        example: "{option-1: cost-spot, option-3: cost-recommission}", isRequired: true)

    private init() {
        (compared, isFaulty) = ([], true)
    }

    /// Those that are at fault as a whole.
    static let unread = SwitchSettings()
}
