import Diagnostics
import Markdown

/// The tree as text, a node a line, with where it stands and what it says, for tests and for looking:
///
///     ├─ heading 2 @3:1-3:12
///     │  └─ text @3:4-3:12 "Option 1"
func outline(_ document: MarkdownDocument) -> String {
    let notes = document.footnotes.map { note in
        Outline.Node("footnote \(note.label)", note.span, children: note.blocks.map(Outline.node))
    }
    return Outline.lines(document.blocks.map(Outline.node) + notes, indent: "").joined(separator: "\n")
}

enum Outline {
    struct Node {
        let line: String
        let children: [Node]

        init(_ name: String, _ span: Span, text: String? = nil, children: [Node] = []) {
            let end = span.end.line == span.start.line ? "\(span.end.column)" : "\(span.end)"
            self.line = "\(name) @\(span.start)-\(end)" + (text.map { " \($0.debugDescription)" } ?? "")
            self.children = children
        }
    }

    static func lines(_ nodes: [Node], indent: String) -> [String] {
        nodes.enumerated().flatMap { index, node in
            let isLast = index == nodes.count - 1
            return [indent + (isLast ? "└─ " : "├─ ") + node.line]
                + lines(node.children, indent: indent + (isLast ? "   " : "│  "))
        }
    }

    static func node(_ block: Block) -> Node {
        let attributes = block.attributes.map { attributes in
            " {" + (attributes.id.map { "#\($0)" } ?? "") + attributes.classes.map { ".\($0)" }.joined() + "}"
        }
        return node(block, suffix: attributes ?? "")
    }

    private static func node(_ block: Block, suffix: String) -> Node {
        switch block.kind {
        case .heading(let level, let content):
            Node("heading \(level)\(suffix)", block.span, children: content.map(node))
        case .paragraph(let content): Node("paragraph\(suffix)", block.span, children: content.map(node))
        case .list(let list):
            Node(name(of: list), block.span, children: list.items.map(node))
        case .quote(let blocks): Node("quote", block.span, children: blocks.map(node))
        case .code(let code): Node("code \(code.info)", block.span, text: code.literal)
        case .table(let table):
            Node(name(of: table), block.span, children: ([table.header] + table.rows).map(node))
        case .thematicBreak: Node("break", block.span)
        case .html(let html): Node("html", block.span, text: html)
        case .placed(let name): Node("placed", block.span, text: name)
        }
    }

    private static func name(of list: Block.List) -> String {
        "list" + (list.start.map { " \($0)" } ?? "") + (list.isTight ? "" : " loose")
    }

    private static func name(of table: Block.Table) -> String {
        let isPlain = table.alignments.allSatisfy { $0 == .none }
        return "table" + (isPlain ? "" : " " + table.alignments.map { "\($0)" }.joined(separator: ","))
    }

    private static func node(_ item: Block.Item) -> Node {
        let box = item.isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""
        let id = item.attributes?.id.map { " {#\($0)}" } ?? ""
        return Node("item\(box)\(id)", item.span, children: item.blocks.map(node))
    }

    private static func node(_ row: Block.Row) -> Node {
        let cells = row.cells.map { Node($0.isRowHead ? "cell #" : "cell", $0.span, children: $0.content.map(node)) }
        return Node("row", row.span, children: cells)
    }

    private static func node(_ inline: Inline) -> Node {
        let children = inline.children.map(node)
        return switch inline.kind {
        case .text(let text): Node("text", inline.span, text: text)
        case .code(let text): Node("code", inline.span, text: text)
        case .html(let text): Node("html", inline.span, text: text)
        case .value(let value): Node("value \(value.name)", inline.span, text: value.printed)
        case .abbreviation(let abbreviation): Node("abbreviation", inline.span, text: abbreviation.short)
        case .emphasis: Node("emphasis", inline.span, children: children)
        case .strong: Node("strong", inline.span, children: children)
        case .strikethrough: Node("strikethrough", inline.span, children: children)
        case .link(let link): Node("link \(link.destination)\(quoted(link.title))", inline.span, children: children)
        case .image(let image): Node("image \(image.source)\(quoted(image.title))", inline.span, children: children)
        case .hardBreak: Node("hard break", inline.span)
        case .softBreak: Node("soft break", inline.span)
        case .footnoteReference(let number): Node("footnote mark \(number)", inline.span)
        }
    }

    private static func quoted(_ title: String) -> String {
        title.isEmpty ? "" : " “\(title)”"
    }
}
