internal import Diagnostics

/// The front matter of a text that a report lists as its appendix.
struct AppendixSettings {
    private(set) var document: DocumentSettings
    /// The path inside the paper's folder.
    let file: String

    init(_ frontMatter: FrontMatter, file: String, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(frontMatter.entries ?? [], known: DocumentSettings.known + ["accept"])
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        self.file = file
        diagnostics += reader.diagnostics
    }

    mutating func resolve(by names: inout NameResolution) {
        document.resolve(by: &names)
    }
}
