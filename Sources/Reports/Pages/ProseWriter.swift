internal import Markdown
internal import Papers
internal import Templating

/// Writes a text of a paper in one kind of output, piece by piece, for the places of a template that take finished
/// output. Pieces are asked for in the order of the page: marks of footnotes are counted.
protocol ProseWriter {
    /// Whether the page can set advantages and disadvantages beside each other; else they stay in the author's order.
    var standsSideBySide: Bool { get }
    /// The text that the nodes belong to.
    var printed: PrintedText { get }
    /// Where the links of the page lead.
    var addresses: Addresses { get }
    /// Blocks that stand side by side.
    mutating func write(_ blocks: Range<NodeID>) -> Rendered
    /// The inside of a heading.
    mutating func write(line heading: NodeID) -> Rendered
    /// The footnotes, after everything that refers to them.
    mutating func notes() -> [NoteModel]
}

extension ProseWriter {
    /// Nil when nothing of the blocks is printed where they stand.
    mutating func writeAny(_ blocks: Range<NodeID>) -> Rendered? {
        printed.text.hasBlocks(in: blocks) ? write(blocks) : nil
    }
}
