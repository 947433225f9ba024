internal import Markdown
internal import Papers
internal import Templating

/// Writes the text of one page as Markdown.
struct MarkdownProse: ProseWriter {
    let standsSideBySide = false
    let addresses: Addresses
    private var writer: MarkdownWriter

    /// - Parameters:
    ///   - phrases: In the language of the page.
    ///   - placed: Writes a block of the paper's data, with its author's caption.
    init(
        _ printed: PrintedText, linkingBy addresses: Addresses, phrases: Phrases,
        placed: @escaping @Sendable (PlacedBlock, [UInt8]?) -> [UInt8]
    ) {
        self.addresses = addresses
        writer = MarkdownWriter(printed, words: phrases.paper.references, placed: placed) { addresses.link(to: $0) }
    }

    var printed: PrintedText { writer.printed }

    mutating func write(_ blocks: Range<NodeID>) -> Rendered {
        Rendered(.markdown, writer.markdown(ofBlocks: blocks))
    }

    mutating func write(line heading: NodeID) -> Rendered {
        Rendered(.markdown, writer.markdown(ofLine: heading))
    }

    mutating func notes() -> [NoteModel] {
        printed.tree.footnotes.isEmpty
            ? [] : [NoteModel(number: "", id: "", body: Rendered(.markdown, writer.notes()), backlinks: [])]
    }
}
