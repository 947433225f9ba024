internal import Diagnostics

extension TreeBuilder {
    mutating func buildTable(columns: Int, in range: Range<Int>, depth: Int) {
        let id = open(Node(.table, at: range, extra: columns))
        var isHeader = true
        var isText = false
        while let node = take(at: depth) {
            let line = text.line(node.start.line) ?? range
            let start = isHeader ? range.lowerBound : TableRows.start(of: line, in: text.source.bytes)
            let row = TableRows.trimmed(start..<max(start, line.upperBound), of: text.source.bytes)
            let isEnd = !isHeader && text.source.bytes[range].first == UInt8(ascii: "|") && !hasBar(row)
            if isEnd, !isText { diagnostics.append(.tableEnd(Span(text.source, row))) }
            isText = isText || isEnd
            buildRow(
                row, columns: raw.alignments[columns].count, isHeader: isHeader, isText: isText, depth: depth + 1)
            isHeader = false
        }
        close(id)
    }

    /// Whether a row without an outer bar before it ends with one: that is the end of a cell in which nothing stands.
    private func endsEmptyCell(_ row: Range<Int>) -> Bool {
        let bytes = text.source.bytes[row]
        return bytes.first != UInt8(ascii: "|") && bytes.last == UInt8(ascii: "|")
            && bytes.dropLast().last != UInt8(ascii: "\\")
    }

    private func hasBar(_ row: Range<Int>) -> Bool { text.source.bytes.hold(UInt8(ascii: "|"), in: row) }

    /// - Parameter isText: Whether it is no row, or stands below what is none.
    private mutating func buildRow(_ row: Range<Int>, columns: Int, isHeader: Bool, isText: Bool, depth: Int) {
        let id = open(Node(.row, at: row))
        let ranges = TableRows.cells(in: text.source.bytes, row: row)
        if ranges.count != columns, !isText, !(ranges.count == columns - 1 && endsEmptyCell(row)) {
            let cells = ranges.map { Span(text.source, $0) }
            diagnostics.append(.tableCells(cells, of: columns, in: Span(text.source, row)))
        }
        var count = 0
        while take(at: depth) != nil {
            let range = count < ranges.count ? ranges[count] : row.upperBound..<row.upperBound
            let cell = open(Node(.cell, at: range))
            let content = BlockContent(text.source.bytes, lines: [range], unescapesBars: true)
            isInCell = true
            buildPieces(in: content, depth: depth + 1)
            isInCell = false
            buildLanguages(in: cell)
            reportMisplacedAttributes(of: cell)
            close(cell)
            if count == 0, !isHeader { readRowHead(in: cell) }
            count += 1
        }
        close(id)
    }

    /// Takes off the `# ` that makes a row's first cell the row's head. A `#` behind a backslash is only a `#`, and
    /// behind a blank it is the sign for a number: `| # of beds |`.
    private mutating func readRowHead(in cell: NodeID) {
        let first = cell.index + 1
        let start = nodes[cell.index].range.lowerBound
        guard first < nodes.count, nodes[first].kind == .text,
            raw.text[nodes[first].text.range].starts(with: "# ".utf8),
            text.source.bytes.hold(Self.rowHeadMark, at: start - 1)
        else { return }
        nodes[cell.index].detail = Node.rowHead
        nodes[first].textStart += 2
        nodes[first].start += 2
        if nodes[first].text.isEmpty { remove(first, from: cell) }
    }

    private static let rowHeadMark = Array("|#".utf8)[...]

    /// Takes a text out that nothing is left of. Only what stands in its cell follows it yet.
    private mutating func remove(_ text: Int, from cell: NodeID) {
        nodes.remove(at: text)
        for index in [cell.index] + Array(text..<nodes.count) { nodes[index].next -= 1 }
    }
}
