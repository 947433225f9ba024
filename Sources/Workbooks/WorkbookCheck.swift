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

    /// What is hidden in it, or who made it. One that cannot be read says nothing: readers see as little.
    package static func faults(in source: SourceFile) -> [Diagnostic] {
        let limits = WorkbookLimits()
        guard let book = try? OpenWorkbook(source.bytes, limits: limits), let hidden = try? book.everythingHidden(),
            !hidden.isEmpty
        else { return [] }
        return [
            Diagnostic(
                .workbookPublished, at: .path(source.path),
                "this workbook is published as it is, with what nobody sees who opens it: \(hidden.joined(separator: "; "))",
                suggestion:
                    "in Excel choose File, Info, “Inspect Document”, remove what it finds, and save the workbook")
        ]
    }
}
