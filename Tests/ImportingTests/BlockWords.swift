import Diagnostics
import Markdown
import SourceDocuments

/// A block and its words, as they are compared: blanks as one.
struct BlockWords: Equatable, CustomStringConvertible {
    let kind: String
    let words: String

    init(_ kind: String, _ words: String) {
        self.kind = kind
        self.words = words.withSingleBlanks
    }

    var description: String { "\(kind): \(words)" }
}

extension [BlockWords] {
    init(_ document: SourceDocument) {
        self =
            document.blocks.flatMap(Self.of)
            + document.notes.map { BlockWords("note", Self.of($0.blocks).map(\.words).joined(separator: " ")) }
    }

    private static func of(_ blocks: [SourceBlock]) -> [BlockWords] { blocks.flatMap(of) }

    private static func of(_ block: SourceBlock) -> [BlockWords] {
        switch block {
        case .heading(let level, let line): [BlockWords("heading \(level)", line.text)]
        case .paragraph(let line): [BlockWords("paragraph", line.text)]
        case .list(let list):
            [BlockWords(list.isOrdered ? "numbers" : "bullets", "")]
                + list.items.flatMap { [BlockWords("item", "")] + of($0.blocks) }
        case .quote(let blocks): [BlockWords("quote", "")] + of(blocks)
        case .table(let table):
            table.rows.flatMap { row in
                [BlockWords("row", "")]
                    + row.cells.map { BlockWords("cell", of($0.blocks).map(\.words).joined(separator: " ")) }
            }
        }
    }
}

extension [BlockWords] {
    /// Those that Markdown is read to.
    init(reading tree: MarkdownTree) {
        self = []
        for id in tree.all {
            switch tree[id].kind {
            case .heading: append(BlockWords("heading \(tree[id].level)", tree.plainText(of: id)))
            case .paragraph where !tree.isInFootnote(id): append(BlockWords("paragraph", tree.plainText(of: id)))
            case .bulletList: append(BlockWords("bullets", ""))
            case .orderedList: append(BlockWords("numbers", ""))
            case .item: append(BlockWords("item", ""))
            case .quote: append(BlockWords("quote", ""))
            case .row: append(BlockWords("row", ""))
            case .cell: append(BlockWords("cell", tree.plainText(of: id)))
            case .footnote: append(BlockWords("note", tree.plainText(of: id)))
            case .code, .html, .thematicBreak, .inlineHTML, .inlineCode: append(BlockWords("\(tree[id].kind)", ""))
            default: break
            }
        }
    }
}

extension MarkdownTree {
    fileprivate func isInFootnote(_ id: NodeID) -> Bool { footnotes.contains { subtree(of: $0).contains(id) } }
}
