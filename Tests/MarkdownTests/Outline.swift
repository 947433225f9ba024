import Diagnostics
import Markdown

/// The tree as text, a node a line, with where it stands and what it says, for tests and for looking:
///
///     ├─ heading 2 @3:1-3:12
///     │  └─ text @3:4-3:12 "Option 1"
func outline(_ tree: MarkdownTree) -> String {
    lines(of: tree.siblings(tree.all), in: tree, indent: "").joined(separator: "\n")
}

private func lines(of siblings: Siblings, in tree: MarkdownTree, indent: String) -> [String] {
    let nodes = Array(siblings)
    return nodes.enumerated().flatMap { index, node in
        let isLast = index == nodes.count - 1
        return [indent + (isLast ? "└─ " : "├─ ") + tree.line(of: node)]
            + lines(of: tree.children(of: node), in: tree, indent: indent + (isLast ? "   " : "│  "))
    }
}

extension MarkdownTree {
    fileprivate func line(of node: NodeID) -> String {
        let span = span(of: node)
        let end = span.end.line == span.start.line ? "\(span.end.column)" : "\(span.end)"
        return "\(name(of: node)) @\(span.start)-\(end)" + (text(of: node).map { " \($0.debugDescription)" } ?? "")
    }

    private func text(of node: NodeID) -> String? {
        switch self[node].kind {
        case .text, .inlineCode, .inlineHTML, .code, .html: string(of: node)
        default: nil
        }
    }

    private func name(of node: NodeID) -> String {
        let ids = attributes(of: node).map { attributes in
            " {" + (attributes.id.map { "#\($0)" } ?? "") + attributes.classes.map { ".\($0)" }.joined() + "}"
        }
        let suffix = ids ?? ""
        return switch self[node].kind {
        case .heading: "heading \(self[node].level)\(suffix)"
        case .paragraph: "paragraph\(suffix)"
        case .bulletList: "list" + (self[node].isTight ? "" : " loose")
        case .orderedList: "list \(self[node].number)" + (self[node].isTight ? "" : " loose")
        case .item: "item" + (self[node].isTicked.map { $0 ? " [x]" : " [ ]" } ?? "") + suffix
        case .quote: "quote"
        case .code: "code \(String(decoding: info(of: node), as: UTF8.self))"
        case .table: name(ofTable: node)
        case .row: "row"
        case .cell: self[node].isRowHead ? "cell #" : "cell"
        case .thematicBreak: "break"
        case .html, .inlineHTML: "html"
        case .footnote: "footnote \(label(of: node))"
        case .text: "text"
        case .inlineCode: "code"
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .strikethrough: "strikethrough"
        case .span: "span \(attributes(of: node)?.language ?? "")"
        case .link: "link \(address(of: node))"
        case .image: "image \(address(of: node))"
        case .hardBreak: "hard break"
        case .softBreak: "soft break"
        case .footnoteReference: "footnote mark \(self[node].number)"
        }
    }

    private func name(ofTable node: NodeID) -> String {
        let alignments = alignments(of: node)
        let isPlain = alignments.allSatisfy { $0 == .none }
        return "table" + (isPlain ? "" : " " + alignments.map { "\($0)" }.joined(separator: ","))
    }

    private func address(of node: NodeID) -> String {
        let title = String(decoding: title(of: node), as: UTF8.self)
        return String(decoding: destination(of: node), as: UTF8.self) + (title.isEmpty ? "" : " “\(title)”")
    }
}
