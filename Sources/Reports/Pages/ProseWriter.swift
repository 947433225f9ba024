internal import Markdown
internal import Templating

/// Writes the text of a paper in one kind of output, piece by piece, for the places of a template that take finished
/// output. Pieces are asked for in the order of the page: marks of footnotes are counted.
protocol ProseWriter {
    /// Whether the page can set advantages and disadvantages beside each other; else they stay in the author's order.
    var standsSideBySide: Bool { get }
    mutating func write(_ blocks: [Block]) -> Rendered
    /// The inside of a heading.
    mutating func write(_ line: [Inline]) -> Rendered
    /// The footnotes, after everything that refers to them.
    mutating func write(_ notes: [Footnote]) -> [NoteModel]
    /// Where the links of the page lead.
    var addresses: Addresses { get }
}
