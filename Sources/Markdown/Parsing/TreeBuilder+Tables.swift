internal import Diagnostics

extension TreeBuilder {
    mutating func table(_ alignments: [Block.Alignment], in span: Span, at depth: Int) -> Block.Table {
        var rows: [Block.Row] = []
        while let node = take(at: depth) {
            let line = text.line(node.start.line) ?? span.range
            let start = rows.isEmpty ? span.range.lowerBound : TableRows.start(of: line, in: text.source.bytes)
            let cells = cells(in: start..<max(start, line.upperBound), of: alignments.count, at: depth + 1)
            rows.append(rows.isEmpty ? cells : cells.readingRowHead())
        }
        let header = rows.first ?? Block.Row(cells: [], at: span)
        return Block.Table(alignments: alignments, header: header, rows: Array(rows.dropFirst()))
    }

    private mutating func cells(in line: Range<Int>, of columns: Int, at depth: Int) -> Block.Row {
        let row = TableRows.trimmed(line, of: text.source.bytes)
        let ranges = TableRows.cells(in: text.source.bytes, row: row)
        let span = Span(text.source, row)
        if ranges.count != columns {
            diagnostics.append(.tableCells(ranges.map { Span(text.source, $0) }, of: columns, in: span))
        }
        var cells: [Block.Cell] = []
        while take(at: depth) != nil {
            let range = cells.count < ranges.count ? ranges[cells.count] : row.upperBound..<row.upperBound
            let source = BlockContent(text.source.bytes, lines: [range], unescapesBars: true)
            let content = inlines(in: source, at: depth + 1)
            Attributes.reportMisplaced(in: content, diagnostics: &diagnostics)
            cells.append(Block.Cell(content: content, at: Span(text.source, range)))
        }
        return Block.Row(cells: cells, at: span)
    }
}

extension Block.Row {
    /// Takes off the `# ` that makes a row's first cell the row's head. A `#` behind a backslash is only a `#`.
    fileprivate func readingRowHead() -> Block.Row {
        guard let cell = cells.first, let first = cell.content.first, case .text(let text) = first.kind,
            text.utf8.starts(with: "# ".utf8), cell.span.file.bytes[cell.span.range].first == UInt8(ascii: "#")
        else { return self }
        let words = text.utf8.dropFirst(2)
        let rest = Inline(
            .text(String(decoding: words, as: UTF8.self)), at: Span(span.file, first.span.range.dropFirst(2)))
        let content = (words.isEmpty ? [] : [rest]) + cell.content.dropFirst()
        let head = Block.Cell(content: content, at: cell.span, isRowHead: true)
        return Block.Row(cells: [head] + cells.dropFirst(), at: span)
    }
}
