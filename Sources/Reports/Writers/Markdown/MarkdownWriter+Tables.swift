internal import Diagnostics
internal import Markdown

extension MarkdownWriter {
    mutating func writeTable(_ table: NodeID) {
        let head = tree.inside(table).lowerBound
        for row in tree.children(of: table) {
            if row > head { lines.addLine() }
            writeRow(row)
            guard row == head else { continue }
            lines.addLine()
            lines.append("|")
            for alignment in tree.alignments(of: table) { lines.append(alignment.dashes) }
        }
    }

    private mutating func writeRow(_ row: NodeID) {
        lines.append("|")
        for cell in tree.children(of: row) {
            let text = cellText(cell)
            if !text.isEmpty { lines.append(" ") }
            lines.append(text)
            lines.append(" |")
        }
    }

    private mutating func cellText(_ cell: NodeID) -> ArraySlice<UInt8> {
        line(in: .tableCell) { writer, context in
            guard writer.tree[cell].isRowHead else { return writer.read(writer.tree.inside(cell), in: context) }
            writer.addEmphasis(.strong, in: context) { $0.read($0.tree.inside(cell), in: $1) }
        }
    }
}

extension MarkdownTree.Alignment {
    fileprivate var dashes: String {
        switch self {
        case .none: " --- |"
        case .left: " :-- |"
        case .centre: " :-: |"
        case .right: " --: |"
        }
    }
}
