import Diagnostics
import Publishing
import Reports

/// The templates of a folder, checked against the names that pages declare.
struct CheckedTemplates: Sendable {
    let folder: TemplateFolder
    /// Nil when a template is missing or at fault; the findings say which.
    let pages: PageTemplates?
    let diagnostics: [Diagnostic]

    /// - Parameter root: As in `TemplateFolder`.
    /// - Throws: A `FileError`.
    init(reading root: String?, through files: any ReadableFiles) throws(FileError) {
        var diagnostics: [Diagnostic] = []
        folder = try TemplateFolder(reading: root, through: files, diagnostics: &diagnostics)
        pages = PageTemplates(folder.templates, phrases: folder.phrases, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}
