package import Diagnostics

extension Rule {
    static let workbookPublished = Rule(
        "workbook-published", .warning, "A workbook that the paper publishes holds what nobody sees who opens it.",
        canBeLowered: true,
        example: .told(
            "The paper links to costs.xlsx, which has hidden rows, columns or sheets, comments, or the name of its author. "
                + "In Excel, File, Info, “Inspect Document” finds and removes them."))
}

/// Looks into a workbook that is published as it is.
package enum WorkbookCheck {
    /// Whether a file is one, by its name.
    package static func examines(_ path: String) -> Bool {
        path.utf8.suffix(5).map(\.lowercased).elementsEqual(".xlsx".utf8)
    }

    /// What is hidden in it, or who made it.
    package static func faults(in source: SourceFile) -> [Diagnostic] {
        let hidden: [String]
        do {
            hidden = try OpenWorkbook(source.bytes, limits: WorkbookLimits()).everythingHidden()
        } catch {
            return [
                Diagnostic(
                    .workbookPublished, at: .path(source.path),
                    "this workbook is published as it is, and nobody could look whether it hides anything",
                    suggestion: "open it in Excel, look with File, Info, “Inspect Document”, and save it again")
            ]
        }
        guard !hidden.isEmpty else { return [] }
        let list = hidden.joined(separator: "; ")
        return [
            Diagnostic(
                .workbookPublished, at: .path(source.path),
                "this workbook is published as it is, with what nobody sees who opens it: \(list)",
                suggestion:
                    "in Excel choose File, Info, “Inspect Document”, remove what it finds, and save the workbook")
        ]
    }
}
