package import Datasets
package import Diagnostics

/// The front matter of `report.md`.
package struct ReportSettings: TextSettings {
    package private(set) var document: DocumentSettings
    private var sheet: FrontSheetSettings
    /// In the order of the list; without those that name no file.
    package let appendices: [AppendixSetting]
    /// Whether no entry of the list was lost through a fault.
    package let knowsAppendices: Bool

    /// What cannot be read is as if it were not there, and a finding.
    package init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
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
    package var frontSheet: FrontSheet? { sheet.frontSheet }

    /// Nil while it is missing or no date.
    package var meetingDate: CalendarDate? { sheet.date }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        document.changeTexts(change)
        sheet.changeTexts(change)
    }
}

/// One entry of `appendices:` in the settings of a report.
package struct AppendixSetting {
    /// Nil for the title that the text has itself, or for the name of the file.
    package let title: String?
    /// The path inside the folder.
    package let file: Located<String>

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
