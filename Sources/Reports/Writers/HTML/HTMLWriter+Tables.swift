internal import Markdown
internal import Papers

extension HTMLWriter {
    /// A table that a narrow screen shows as blocks, one a row. Each cell carries the head of its column for that, and
    /// each part its role, which it would lose there otherwise.
    mutating func writeTable(_ table: NodeID) {
        let caption = printed.caption(of: table)
        let alignments = tree.alignments(of: table)
        let shares = printed.shares(of: table)
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
            if let shares, !shares.isAcross { write(Share.all(of: shares.amounts.map { $0[0] }), titled: "Shares") }
            append("</caption>\n")
        }
        writeRows(of: table, alignments, shares)
        append("</table>")
    }

    private mutating func writeRows(
        of table: NodeID, _ alignments: [MarkdownTree.Alignment], _ shares: TableShares?
    ) {
        let columns = alignments.map { Column(alignment: $0) }
        if let shares { columns.mark(shares) }
        for bars in printed.bars(of: table) where bars.index < columns.count { columns[bars.index].bars = bars.bars }
        for (index, row) in tree.children(of: table).enumerated() {
            if index == 0 {
                for (column, head) in zip(columns.indices, tree.children(of: row)) {
                    columns[column].head = Array(printed.text.words(of: head).utf8)
                }
                append("<thead role=\"rowgroup\">\n")
                writeRow(row, nil, columns)
                append("</thead>\n")
                if tree.behind(row) < tree.behind(table) { append("<tbody role=\"rowgroup\">\n") }
            } else {
                writeRow(row, index - 1, columns)
                if tree.behind(row) == tree.behind(table) { append("</tbody>\n") }
            }
        }
    }

    /// - Parameter index: From 0; nil for the row of heads.
    private mutating func writeRow(_ row: NodeID, _ index: Int?, _ columns: [Column]) {
        append("<tr role=\"row\">\n")
        for (place, cell) in tree.children(of: row).enumerated() {
            let column = place < columns.count ? columns[place] : Column(alignment: .none)
            if let index, tree[cell].isRowHead {
                writeCell(cell, "<th scope=\"row\" role=\"rowheader\"", column, row: index, end: "</th>\n")
            } else if let index {
                writeCell(cell, "<td role=\"cell\"", column, row: index, isLabelled: true, end: "</td>\n")
            } else {
                writeCell(cell, "<th scope=\"col\" role=\"columnheader\"", column, row: nil, end: "</th>\n")
            }
        }
        append("</tr>\n")
    }

    /// - Parameters:
    ///   - tag: Its start, with the attributes that all such cells have.
    ///   - isLabelled: Whether it carries the head of its column, for a narrow screen.
    private mutating func writeCell(
        _ cell: NodeID, _ tag: StaticString, _ column: Column, row: Int?, isLabelled: Bool = false, end: StaticString
    ) {
        append(tag)
        append(column.isPlotted ? column.alignment.classAttributeOfPlot : column.alignment.classAttribute)
        if isLabelled {
            append(" data-label=\"")
            escape(column.head[...])
            append("\"")
        }
        append(">")
        let share = row.map { $0 < column.shares.count ? column.shares[$0] : nil } ?? column.share
        if let share { write([share.swatch], titled: printed.text.words(of: cell), class: "swatch") }
        writeLine(of: cell)
        if let row, row < column.bars.count, let bar = column.bars[row] { write(bar, of: cell) }
        if let row, row < column.whole.count { write(column.whole[row], titled: printed.text.words(of: cell)) }
        append(end)
    }

    /// One bar of all shares, or the part of one that says which it is.
    private mutating func write(_ shares: [Share?], titled title: String, class name: StaticString = "bar") {
        append("<svg class=\"")
        append(name)
        append("\" aria-hidden=\"true\" fill=\"currentColor\" stroke=\"currentColor\"><title>")
        escape(Array(title.utf8)[...])
        append("</title>")
        for share in shares.compactMap(\.self) {
            append("<rect x=\"")
            escape(share.start)
            append("\" width=\"")
            escape(share.width)
            append("\" y=\"20%\" height=\"60%\" fill-opacity=\"")
            escape(share.tone)
            append("\"/>")
        }
        append("</svg>")
    }

    /// As `partials/bar.html` has it.
    private mutating func write(_ bar: Bar, of cell: NodeID) {
        let words = Array(printed.text.words(of: cell).utf8)
        append("<svg class=\"bar\" aria-hidden=\"true\"><title>")
        escape(words[...])
        append("</title><line x1=\"")
        escape(bar.zero)
        append("\" x2=\"")
        escape(bar.zero)
        append("\" y1=\"0\" y2=\"100%\" stroke=\"currentColor\"/><line x1=\"")
        escape(bar.zero)
        append("\" x2=\"")
        escape(bar.end)
        append("\" y1=\"50%\" y2=\"50%\" stroke=\"currentColor\" stroke-width=\"12\"/></svg>")
    }
}

/// What all cells of a column have in common.
///
/// A class, since it would be copied for each cell.
private final class Column {
    let alignment: MarkdownTree.Alignment
    var head: [UInt8] = []
    /// By rows; empty where the column has none.
    var bars: [Bar?] = []
    /// What its head stands for in the bars of the rows; nil in most tables.
    var share: Share?
    /// What each row stands for in the bar of the table; empty in most.
    var shares: [Share?] = []
    /// The bars of the rows, in the column that carries them.
    var whole: [[Share?]] = []

    init(alignment: MarkdownTree.Alignment) { self.alignment = alignment }

    var isPlotted: Bool { !bars.isEmpty || !whole.isEmpty }
}

extension [Column] {
    fileprivate func mark(_ shares: TableShares) {
        guard shares.isAcross else {
            if !isEmpty { self[0].shares = Share.all(of: shares.amounts.map { $0[0] }) }
            return
        }
        for (tone, column) in shares.columns.enumerated() where column < count {
            self[column].share = Share(tone: tone)
        }
        if shares.place < count { self[shares.place].whole = shares.amounts.map { Share.all(of: $0) } }
    }
}

extension PrintedText {
    /// Whether the table stays one on a phone, since all columns but the first hold numbers, and it is narrow enough;
    /// or fits no page. Nil for most.
    fileprivate func widthClass(of table: NodeID, _ alignments: [MarkdownTree.Alignment]) -> String? {
        let holdsNumbers = alignments.count > 1 && alignments.dropFirst().allSatisfy { $0 == .right }
        guard holdsNumbers || alignments.count >= TableWidth.fewestOfWide else { return nil }
        var columns = columns(of: table, alignments.count)
        let plotted =
            bars(of: table).map(\.index) + [shares(of: table)].compactMap { $0?.isAcross == true ? $0?.place : nil }
        if plotted.count == 1, plotted[0] < columns.count { columns[plotted[0]].append(TableWidth.bar) }
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

    /// Of a cell in a column with bars.
    fileprivate var classAttributeOfPlot: StaticString {
        switch self {
        case .none, .left: " class=\"plotted\""
        case .centre: " class=\"align-centre plotted\""
        case .right: " class=\"align-right plotted\""
        }
    }
}
