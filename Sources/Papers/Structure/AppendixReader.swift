internal import Diagnostics
internal import Markdown
internal import Settings

/// Sorts the blocks of a text beside the report into introduction and sections.
struct AppendixReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let text: MarkdownDocument
    private let settings: AppendixSettings

    init(_ text: MarkdownDocument, settings: AppendixSettings) {
        self.text = text
        self.settings = settings
    }

    mutating func read() -> AppendixText {
        var blocks = text.blocks[...]
        let title = TitleReader(settings: settings.document, source: text.source)
            .read(&blocks, diagnostics: &diagnostics)
        let (introduction, sections) = Section.divide(blocks, isNumbered: settings.document.isNumbered ?? false)
        return AppendixText(
            document: .appendix(settings.file), title: title, introduction: introduction, sections: sections,
            footnotes: text.footnotes,
            abbreviations: text.abbreviations)
    }
}
