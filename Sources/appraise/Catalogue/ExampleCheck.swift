import Diagnostics
import Publishing

/// What the program finds in an example.
struct ExampleCheck {
    /// Those of the program itself, read once for many examples; nil to read them when they are needed.
    let templates: CheckedTemplates?

    init(templates: CheckedTemplates? = nil) {
        self.templates = templates
    }

    /// The findings of `appraise check` in a folder with these pieces.
    func findings(in pieces: [Example.Piece]) async throws -> [SettledFinding] {
        let folder = ExampleFolder(pieces)
        let pipeline = Pipeline(
            files: folder.files, content: ContentFolder.name, templates: nil, options: Self.options,
            checkedTemplates: folder.hasTemplates ? nil : templates)
        return try await pipeline.run(only: []).findings.kept
    }

    /// What is exempt in an example is invented.
    static let options = RunOptions(
        isStrict: false, mostOfOneRule: .max, mostAccepted: 0, jobs: 1, tellsExempt: true)
}
