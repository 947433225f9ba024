internal import Diagnostics

extension [RawNode] {
    /// The same nodes with the positions that the library gets wrong around tables put right.
    ///
    /// A table that touches the paragraph before it is reported to start where that paragraph does, its row of heads
    /// too, and the paragraph has no position at all.
    func correctingTablePositions(in text: MarkdownText) -> [RawNode] {
        var nodes = self
        for index in indices {
            guard case .table = self[index].kind else { continue }
            let headerLine = headerLine(ofTableAt: index, in: text)
            guard headerLine > self[index].start.line, let line = text.line(headerLine) else { continue }
            let column = TableRows.start(of: line, in: text.source.bytes) - line.lowerBound + 1
            let start = RawPosition(line: headerLine, column: column)
            if let paragraph = indexOfSibling(before: index), self[paragraph].start.line == 0 {
                let end = RawPosition(line: headerLine - 1, column: text.line(headerLine - 1)?.count ?? 0)
                nodes[paragraph] = RawNode(
                    kind: .paragraph(isBeforeTable: true), depth: self[index].depth, start: self[index].start, end: end)
            }
            nodes[index] = self[index].moved(from: start, to: self[index].end)
            if self.indices.contains(index + 1) {
                nodes[index + 1] = self[index + 1].moved(from: start, to: self[index + 1].end)
            }
        }
        return nodes
    }

    /// Counted back from the first row below the heads, or else from the row of dashes.
    private func headerLine(ofTableAt index: Int, in text: MarkdownText) -> Int {
        let table = self[index]
        let below = self[(index + 1)...].prefix { $0.depth > table.depth }.filter { $0.depth == table.depth + 1 }
        if below.count > 1 { return below[below.startIndex + 1].start.line - 2 }
        let lines = table.start.line...Swift.max(table.start.line, table.end.line)
        let dashes = lines.last { number in
            text.line(number).map { TableRows.isDelimiterRow(text.source.bytes[$0]) } ?? false
        }
        return dashes.map { $0 - 1 } ?? table.start.line
    }

    private func indexOfSibling(before index: Int) -> Int? {
        self[..<index].lastIndex { $0.depth <= self[index].depth }.flatMap {
            self[$0].depth == self[index].depth ? $0 : nil
        }
    }
}

extension RawNode {
    fileprivate func moved(from start: RawPosition, to end: RawPosition) -> RawNode {
        RawNode(kind: kind, depth: depth, start: start, end: end)
    }
}
