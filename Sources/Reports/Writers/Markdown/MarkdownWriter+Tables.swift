internal import Diagnostics
internal import Markdown

extension MarkdownWriter {
    func write(_ table: Block.Table, to lines: inout MarkdownLines) {
        write(table.header, to: &lines)
        lines.addLine()
        lines.append("|" + table.alignments.map { " \($0.dashes) |" }.joined())
        for row in table.rows {
            lines.addLine()
            write(row, to: &lines)
        }
    }

    private func write(_ row: Block.Row, to lines: inout MarkdownLines) {
        lines.append("|")
        for cell in row.cells {
            let content = cell.isRowHead ? [Inline(.strong(cell.content), at: cell.span)] : cell.content
            let text = text(of: content, in: .tableCell)
            lines.append((text.isEmpty ? [] : [.space]) + text + Array(" |".utf8))
        }
    }
}

extension Block.Alignment {
    fileprivate var dashes: String {
        switch self {
        case .none: "---"
        case .left: ":--"
        case .centre: ":-:"
        case .right: "--:"
        }
    }
}
