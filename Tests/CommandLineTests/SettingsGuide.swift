import Settings

@testable import appraise

/// The guide's page of all settings: for each file a table of its settings, and of those below them.
struct SettingsGuide {
    let markdown: String

    init() {
        let files = [
            ("site.yml", "What holds for all papers stands in `Content/site.yml`.", Site.settings()),
            (
                "The report",
                "Between two lines of three hyphens at the top of `report.md`; nothing but what is marked "
                    + "has to be there.", ReportSettings.settings
            ),
            ("The appraisal", "At the top of `appraisal.md`, in the same way.", AppraisalSettings.settings),
            (
                "outcome.yml",
                "After the meeting, beside `report.md`: what was decided. <doc:From-agenda-to-decision> shows one.",
                MeetingOutcome.settings
            ),
            ("Other texts", "At the top of any text that a report lists as its appendix.", AppendixSettings.settings),
        ]
        var known: [String: String] = [:]
        markdown =
            Self.introduction
            + files.map { title, text, settings in
                "\n## \(title)\n\n\(text)\n" + Self.tables(of: settings, below: "", of: title, known: &known)
            }.joined()
    }

    private static let introduction = """
        # All settings on one page

        What may stand in `site.yml` and at the top of each text, what it holds, and what holds without it.

        A value that holds a colon and a blank, or begins with a bracket or a sign, is written in quotes. What has settings of
        its own has a table of them below. <doc:Editors> says how an editor knows all this.

        """

    /// The table of some settings, then those of the settings below them. What was shown in another file is named alone.
    private static func tables(
        of settings: [SettingShape], below path: String, of file: String, known: inout [String: String]
    ) -> String {
        var rows = ""
        var below: [(name: String, settings: [SettingShape])] = []
        for setting in settings {
            let name = path.isEmpty ? setting.name : "\(path) › \(setting.name)"
            let row = Self.row(setting)
            let first = known["\(name) \(row)"]
            if first == nil { known["\(name) \(row)"] = file }
            rows += first.map { "| `\(setting.name)` | as in “\($0)” | | | |\n" } ?? row
            guard first == nil, let group = setting.form.group else { continue }
            if !group.settings.isEmpty { below.append((name, group.settings)) }
            if let others = group.others, let settings = others.form.group?.settings, !settings.isEmpty {
                below.append(("\(name) › \(others.name)", settings))
            }
        }
        return "\n" + head + rows
            + below.map { name, settings in
                "\n### \(name)\n" + tables(of: settings, below: name, of: file, known: &known)
            }.joined()
    }

    private static let head = """
        | setting | what it is | holds | without it | example |
        |---|---|---|---|---|

        """

    private static func row(_ setting: SettingShape) -> String {
        let absence = setting.isRequired ? "**has to be there**" : setting.absence ?? ""
        let example = setting.example.map { "`\(setting.name): \($0)`" } ?? ""
        return "| `\(setting.name)` | \(setting.meaning) | \(setting.form.words) | \(absence) | \(example) |\n"
    }
}
