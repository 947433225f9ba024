internal import Markdown
internal import Templating

/// Writes the text of one page as Markdown.
struct MarkdownProse: ProseWriter {
    let standsSideBySide = false
    private let writer: MarkdownWriter
    let addresses: Addresses

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data by its name.
    init(
        linkingBy addresses: Addresses, phrases: Phrases, placed: @escaping @Sendable (String, [UInt8]?) -> [UInt8]
    ) {
        self.addresses = addresses
        writer = MarkdownWriter(words: phrases.paper.references, placed: placed) { addresses.link(toId: $0) }
    }

    func write(_ blocks: [Block]) -> Rendered {
        Rendered(.markdown, writer.markdown(of: blocks))
    }

    func write(_ line: [Inline]) -> Rendered {
        Rendered(.markdown, writer.markdown(of: line))
    }

    func write(_ notes: [Footnote]) -> [NoteModel] {
        notes.isEmpty
            ? []
            : [NoteModel(number: "", id: "", body: Rendered(.markdown, writer.markdown(of: notes)), backlinks: [])]
    }
}
