internal import Datasets
package import Diagnostics

/// How the data files of a paper are read: `data:` in the settings of its text.
package struct DataSettings: Sendable {
    /// Whether what a workbook hides is left out without a finding.
    package let leavesOutHidden: Bool

    /// Those of a text without `data:`.
    package static let standard = DataSettings(leavesOutHidden: false)

    private enum Hidden: String, CaseIterable, Sendable {
        case leaveOut = "leave-out"
    }

    private init(leavesOutHidden: Bool) {
        self.leavesOutHidden = leavesOutHidden
    }

    init(_ entries: [DataNode.Entry], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: ["hidden"])
        leavesOutHidden = reader.choice("hidden", of: Hidden.self) != nil
        diagnostics += reader.diagnostics
    }
}
