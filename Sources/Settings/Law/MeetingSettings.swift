internal import Datasets
internal import Diagnostics

/// What both a site and a report may say of meetings.
enum MeetingSettings {
    static let nation = Setting<Located<Nation>?>(
        SettingShape(
            "nation", "Whose law on notice of meetings and on exempt information holds.",
            .either([.choice(Nation.allCases.map(\.rawValue)), .words("the same in other letters", pattern: nations)]),
            absence: "england, or in a report what site.yml says", example: "wales")
    ) { $0.choice("nation", of: Nation.self, inAnyLetters: true) }
    private static let nations = #"^\s*([Ee][Nn][Gg][Ll][Aa][Nn][Dd]|[Ww][Aa][Ll][Ee][Ss])\s*$"#
    static let callInDays = Setting.number(
        "call-in-days", "For how many working days after its publication a decision may be called in.", in: 1...30,
        absence: "nothing is said of call-in, or in a report what site.yml says", example: "5")
}

extension Setting where Value == Located<String>? {
    /// A day of the calendar, which `SettingsReader.day` reads.
    static func day(_ name: String, _ meaning: String, example: String) -> Setting {
        .text(name, meaning, .words("a date", pattern: CalendarDate.pattern), example: example)
    }
}

extension SettingsReader {
    /// A day of the calendar; nil where it is not given or at fault.
    mutating func day(
        _ setting: Setting<Located<String>?>, diagnostics: inout [Diagnostic]
    ) -> Located<CalendarDate>? {
        guard let text = read(setting) else { return nil }
        guard let day = CalendarDate.parse(text.value) else {
            diagnostics.append(.settingDate(text.value, at: text.span))
            return nil
        }
        return Located(day, at: text.span)
    }
}
