import Diagnostics
import Markdown
import Settings
import Testing

@testable import Reports

/// Makes nodes that stand nowhere, for tests that build trees by hand.
enum Tree {
    static let span = SourceFile(path: "tree.md", text: "").whole

    static func inline(_ kind: Inline.Kind) -> Inline { Inline(kind, at: span) }
    static func text(_ text: String) -> Inline { inline(.text(text)) }

    static func link(_ destination: String, title: String = "", _ content: Inline...) -> Inline {
        inline(.link(.init(destination: destination, title: title, content: content)))
    }

    static func image(_ source: String, title: String = "", _ alternative: Inline...) -> Inline {
        inline(.image(.init(source: source, title: title, alternative: alternative)))
    }

    static func block(_ kind: Block.Kind, id: String? = nil) -> Block {
        Block(kind, at: span, attributes: id.map { Attributes(id: $0, classes: [], at: span) })
    }

    static func paragraph(_ content: Inline...) -> Block { block(.paragraph(content)) }

    static func list(start: Int? = nil, isTight: Bool = true, _ items: [Block]...) -> Block {
        let items = items.map { Block.Item(blocks: $0, at: span) }
        return block(.list(.init(start: start, isTight: isTight, items: items)))
    }

    static func cell(_ content: [Inline], isRowHead: Bool = false) -> Block.Cell {
        Block.Cell(content: content, at: span, isRowHead: isRowHead)
    }

    /// One column for each cell of the first row, which is the header.
    static func table(_ rows: [[[Inline]]]) -> Block {
        let rows = rows.map { Block.Row(cells: $0.map { cell($0) }, at: span) }
        let alignments = rows[0].cells.map { _ in Block.Alignment.none }
        return block(.table(.init(alignments: alignments, header: rows[0], rows: Array(rows.dropFirst()))))
    }
}

/// The tree of a Markdown text, whatever the parser finds wrong in it.
func parsed(_ markdown: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> MarkdownDocument {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "tree.md", bytes: markdown)
    return try #require(MarkdownDocument.parse(source, diagnostics: &diagnostics), sourceLocation: sourceLocation)
}

func parsed(_ markdown: String) throws -> MarkdownDocument {
    try parsed(Array(markdown.utf8))
}

func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
}

extension MarkdownWriter {
    /// Links to places in the paper stay as they are.
    static let keepingFragments = MarkdownWriter(
        words: PaperWords.english.references, placed: { name, _ in Array(name.utf8) }, address: { "#\($0)" })

    /// A whole file: text and notes.
    func file(of document: MarkdownDocument) -> [UInt8] {
        file(of: document.blocks, document.footnotes)
    }

    func file(of blocks: [Block], _ footnotes: [Footnote] = []) -> [UInt8] {
        let notes = markdown(of: footnotes)
        return markdown(of: blocks) + (notes.isEmpty ? [] : Array("\n\n".utf8) + notes) + [.lineFeed]
    }
}

extension HTMLWriter {
    /// A writer for text without data: a block of data is its name alone.
    init() {
        self.init(phrases: .english, placed: { name, _ in Array(name.utf8) })
    }
}
