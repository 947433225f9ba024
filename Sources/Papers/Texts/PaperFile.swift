internal import Diagnostics
package import Markdown
internal import Settings

/// `report.md` or `appraisal.md`, parsed: settings and text.
package struct PaperFile<Settings> {
    package internal(set) var settings: Settings
    package internal(set) var document: MarkdownDocument
    /// The texts of the front matter, but for those that are no words of the paper.
    let settingTexts: [Located<String>]
    /// Settings that cannot be read; nil where they can.
    let lostSettings: Span?
    /// Whether it is known where the text starts.
    let isWhole: Bool

    /// Nil when it cannot be read as Markdown; findings say why. A fault in the text hides none in the settings, nor
    /// one in the settings any in the text.
    init?(
        _ file: SourceFile, diagnostics: inout [Diagnostic],
        settings read: (FrontMatter, inout [Diagnostic]) -> Settings
    ) {
        if let fault = file.encodingFault {
            diagnostics.append(fault)
            return nil
        }
        diagnostics += HiddenCharacters.find(in: file)
        let frontMatter = FrontMatter(of: file, diagnostics: &diagnostics)
        lostSettings = frontMatter.lost
        isWhole = frontMatter.isClosed
        settingTexts = frontMatter.texts
        settings = read(frontMatter, &diagnostics)
        guard let document = MarkdownDocument.parse(file, from: frontMatter.end, diagnostics: &diagnostics) else {
            return nil
        }
        var definitions = AbbreviationDefinitions()
        self.document = definitions.taken(from: document)
        diagnostics += definitions.diagnostics
    }

    /// Those of the text and of its footnotes.
    package var blocks: [Block] { document.blocks + document.footnotes.flatMap(\.blocks) }
}
