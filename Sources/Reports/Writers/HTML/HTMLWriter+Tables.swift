internal import Markdown
internal import Papers

extension HTMLWriter {
    /// A table that a narrow screen shows as blocks, one a row. Each cell carries the head of its column for that, and
    /// each part its role, which it would lose there otherwise.
    mutating func writeTable(_ table: NodeID) {
        let caption = printed.caption(of: table)
        let alignments = tree.alignments(of: table)
        append("<table role=\"table\"")
        appendID(caption?.id)
        if let width = printed.widthClass(of: table, alignments) {
            append(" class=\"")
            escape(width)
            append("\"")
        }
        append(">\n")
        if let caption {
            append("<caption>")
            write(caption)
            append("</caption>\n")
        }
        writeRows(of: table, alignments)
        append("</table>")
    }

    private mutating func writeRows(of table: NodeID, _ alignments: [MarkdownTree.Alignment]) {
        var heads: [[UInt8]] = []
        for row in tree.children(of: table) {
            if row == tree.inside(table).lowerBound {
                heads = tree.children(of: row).map { Array(printed.text.words(of: $0).utf8) }
                append("<thead role=\"rowgroup\">\n")
                writeRow(row, heads: nil, alignments)
                append("</thead>\n")
                if tree.behind(row) < tree.behind(table) { append("<tbody role=\"rowgroup\">\n") }
            } else {
                writeRow(row, heads: heads, alignments)
                if tree.behind(row) == tree.behind(table) { append("</tbody>\n") }
            }
        }
    }

    /// - Parameter heads: Of the columns; nil for the row that holds them.
    private mutating func writeRow(_ row: NodeID, heads: [[UInt8]]?, _ alignments: [MarkdownTree.Alignment]) {
        append("<tr role=\"row\">\n")
        for (column, cell) in tree.children(of: row).enumerated() {
            let alignment = column < alignments.count ? alignments[column] : .none
            if heads == nil {
                writeCell(cell, "<th scope=\"col\" role=\"columnheader\"", alignment, end: "</th>\n")
            } else if tree[cell].isRowHead {
                writeCell(cell, "<th scope=\"row\" role=\"rowheader\"", alignment, end: "</th>\n")
            } else {
                let head = heads.map { column < $0.count ? $0[column] : [] }
                writeCell(cell, "<td role=\"cell\"", alignment, head: head, end: "</td>\n")
            }
        }
        append("</tr>\n")
    }

    /// - Parameter tag: Its start, with the attributes that all such cells have.
    private mutating func writeCell(
        _ cell: NodeID, _ tag: StaticString, _ alignment: MarkdownTree.Alignment, head: [UInt8]? = nil,
        end: StaticString
    ) {
        append(tag)
        append(alignment.classAttribute)
        if let head {
            append(" data-label=\"")
            escape(head[...])
            append("\"")
        }
        append(">")
        writeLine(TextRun(nodes: tree.inside(cell)))
        append(end)
    }
}

extension PrintedText {
    /// Whether the table stays one on a phone, since all columns but the first hold numbers, and it is narrow enough;
    /// or fits no page. Nil for most.
    fileprivate func widthClass(of table: NodeID, _ alignments: [MarkdownTree.Alignment]) -> String? {
        let holdsNumbers = alignments.count > 1 && alignments.dropFirst().allSatisfy { $0 == .right }
        guard holdsNumbers || alignments.count >= TableWidth.fewestOfWide else { return nil }
        let columns = columns(of: table, alignments.count)
        if holdsNumbers, let space = TableWidth.space(ofNumbers: columns) { return space.rawValue }
        return TableWidth.isWide(columns) ? "wide" : nil
    }

    private func columns(of table: NodeID, _ count: Int) -> [[String]] {
        var columns = [[String]](repeating: [], count: count)
        for row in tree.children(of: table) {
            for (column, cell) in zip(columns.indices, tree.children(of: row)) {
                columns[column].append(text.words(of: cell))
            }
        }
        return columns
    }
}

extension MarkdownTree.Alignment {
    fileprivate var classAttribute: StaticString {
        switch self {
        case .none: ""
        case .left: " class=\"align-left\""
        case .centre: " class=\"align-centre\""
        case .right: " class=\"align-right\""
        }
    }
}
