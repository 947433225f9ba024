internal import Markdown

extension HTMLWriter {
    /// A table that a narrow screen shows as blocks, one a row. Each cell carries the head of its column for that, and
    /// each part its role, which it would lose there otherwise.
    mutating func write(_ table: Block.Table, captioned caption: Caption?) {
        append("<table role=\"table\"")
        if let id = caption?.id { appendAttribute("id", id) }
        if table.isNarrowTableOfNumbers { append(" class=\"numbers\"") }
        append(">\n")
        if let caption {
            append("<caption>")
            write(caption)
            append("</caption>\n")
        }
        append("<thead role=\"rowgroup\">\n")
        write(table.header, of: table, isHeader: true)
        append("</thead>\n")
        if !table.rows.isEmpty {
            append("<tbody role=\"rowgroup\">\n")
            for row in table.rows { write(row, of: table, isHeader: false) }
            append("</tbody>\n")
        }
        append("</table>")
    }

    private mutating func write(_ row: Block.Row, of table: Block.Table, isHeader: Bool) {
        append("<tr role=\"row\">\n")
        for (index, cell) in row.cells.enumerated() {
            let alignment = index < table.alignments.count ? table.alignments[index] : .none
            if isHeader {
                write(cell, in: "th scope=\"col\" role=\"columnheader\"", alignment)
            } else if cell.isRowHead {
                write(cell, in: "th scope=\"row\" role=\"rowheader\"", alignment)
            } else {
                write(cell, in: "td role=\"cell\"", label: table.head(ofColumn: index), alignment)
            }
        }
        append("</tr>\n")
    }

    /// - Parameter tag: The element's name and its fixed attributes.
    private mutating func write(
        _ cell: Block.Cell, in tag: String, label: String? = nil, _ alignment: Block.Alignment
    ) {
        append("<\(tag)")
        if let className = alignment.className { append(" class=\"\(className)\"") }
        if let label { appendAttribute("data-label", label) }
        append(">")
        write(cell.content)
        append("</\(tag.prefix(2))>\n")
    }
}

extension Block.Table {
    /// Whether the table stays one on a phone: all columns but the first hold numbers, and it is narrow enough.
    fileprivate var isNarrowTableOfNumbers: Bool {
        guard alignments.count > 1, alignments.dropFirst().allSatisfy({ $0 == .right }) else { return false }
        return PhoneWidth.fits(
            alignments.indices.map { column in
                ([header] + rows).compactMap { row in
                    row.cells.indices.contains(column) ? row.cells[column].content.plainText : nil
                }
            })
    }

    fileprivate func head(ofColumn column: Int) -> String {
        header.cells.indices.contains(column) ? header.cells[column].content.plainText : ""
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
