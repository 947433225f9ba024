internal import Datasets
internal import Diagnostics

/// One entry of a list of labels and values, such as `key-figures:`, before the values of its names are known.
struct LabelledSetting {
    let label: Located<String>
    let value: Located<String>

    func changed(_ change: (Located<String>) -> Located<String>) -> LabelledSetting {
        LabelledSetting(label: change(label), value: change(value))
    }
}

extension LabelledSetting {
    /// What the entries of a list are for.
    struct Form: Sendable {
        /// The name of the list.
        let list: String
        let label: Setting<Located<String>?>
        let value: Setting<Located<String>?>

        var group: SettingGroup { SettingGroup([value.shape, label.shape]) }

        /// Nil for an entry that lacks one of the two; findings say so.
        func read(_ node: DataNode, diagnostics: inout [Diagnostic]) -> LabelledSetting? {
            guard case .mapping(let entries) = node.kind else {
                diagnostics.append(
                    .settingKind(list, at: node.span, expected: "entries “- {value: …, label: …}”"))
                return nil
            }
            var reader = SettingsReader(entries, known: group.settings)
            let (label, value) = (reader.read(label), reader.read(value))
            diagnostics += reader.diagnostics
            for setting in group.settings where !reader.has(setting.name) {
                diagnostics.append(.settingMissing(setting, at: node.span.firstLine))
            }
            guard let label, let value else { return nil }
            return LabelledSetting(label: label, value: value)
        }
    }
}
