internal import Markdown

extension HTMLWriter {
    mutating func write(_ table: Block.Table) {
        append("<table>\n")
        writeRows(of: table)
        append("\n</table>")
    }

    mutating func writeRows(of table: Block.Table) {
        append("<thead>\n")
        write(table.header, isHeader: true, alignments: table.alignments)
        append("</thead>")
        guard !table.rows.isEmpty else { return }
        append("\n<tbody>\n")
        for row in table.rows { write(row, isHeader: false, alignments: table.alignments) }
        append("</tbody>")
    }

    private mutating func write(_ row: Block.Row, isHeader: Bool, alignments: [Block.Alignment]) {
        append("<tr>\n")
        for (index, cell) in row.cells.enumerated() {
            let alignment = index < alignments.count ? alignments[index] : .none
            write(cell, scope: isHeader ? "col" : cell.isRowHead ? "row" : nil, alignment)
        }
        append("</tr>\n")
    }

    /// `scope` is that of a cell that names others; nil for a cell of data.
    private mutating func write(_ cell: Block.Cell, scope: String?, _ alignment: Block.Alignment) {
        let name = scope == nil ? "td" : "th"
        append("<\(name)")
        if let scope { append(" scope=\"\(scope)\"") }
        if let className = alignment.className { append(" class=\"\(className)\"") }
        append(">")
        write(cell.content)
        append("</\(name)>\n")
    }
}

extension Block.Alignment {
    fileprivate var className: String? {
        switch self {
        case .none: nil
        case .left: "align-left"
        case .centre: "align-centre"
        case .right: "align-right"
        }
    }
}
