package import Diagnostics

/// The front matter of a text that a report lists as its appendix.
package struct AppendixSettings: TextSettings {
    package private(set) var document: DocumentSettings
    /// The path inside the paper's folder.
    package let file: String

    /// What cannot be read is as if it were not there, and a finding.
    package init(_ frontMatter: FrontMatter, file: String, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(frontMatter.entries ?? [], known: Self.settings)
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        self.file = file
        diagnostics += reader.diagnostics
    }

    package static let settings = DocumentSettings.settings + [DocumentSettings.accept.shape]

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        document.changeTexts(change)
    }
}
