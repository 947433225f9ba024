internal import Datasets
internal import Diagnostics

/// The front matter of `report.md`.
struct ReportSettings {
    private(set) var document: DocumentSettings
    private var sheet: FrontSheetSettings
    let appendices: [AppendixSetting]
    /// Whether no entry of the list was lost through a fault.
    let knowsAppendices: Bool

    init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(
            frontMatter.entries ?? [],
            known: DocumentSettings.known + FrontSheetSettings.known + ["appendices", "accept"])
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        // Settings that cannot be read are one finding already.
        sheet = FrontSheetSettings(
            &reader, missingAt: frontMatter.entries == nil ? nil : frontMatter.start, diagnostics: &diagnostics)
        let faults = reader.diagnostics.count
        let entries = reader.list("appendices")
        appendices = entries.compactMap { AppendixSetting($0, diagnostics: &diagnostics) }
        knowsAppendices =
            frontMatter.entries != nil && entries.count == appendices.count && reader.diagnostics.count == faults
        diagnostics += reader.diagnostics
    }

    /// Nil while something is missing that must be there.
    var frontSheet: FrontSheet? { sheet.frontSheet }

    /// Nil while it is missing or no date.
    var meetingDate: CalendarDate? { sheet.date }

    /// Puts values where their names stand in texts that are printed.
    mutating func resolve(by names: inout NameResolution) {
        document.resolve(by: &names)
        sheet.resolve(by: &names)
    }
}

/// One entry of `appendices:` in the settings of a report.
struct AppendixSetting {
    let title: String?
    let file: Located<String>

    /// Nil for an entry that names no file; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.settingKind("appendices", at: node.span, expected: "entries “- {title: …, file: …}”"))
            return nil
        }
        var reader = SettingsReader(entries, known: ["title", "file"])
        title = reader.text("title")?.value
        let file = reader.text("file")
        diagnostics += reader.diagnostics
        guard let file else {
            if !reader.has("file") {
                diagnostics.append(.settingMissing("file", at: node.span.firstLine, example: "appraisal.md"))
            }
            return nil
        }
        self.file = file
    }
}
