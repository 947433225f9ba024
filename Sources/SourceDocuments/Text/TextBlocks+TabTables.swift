extension TextBlocks {
    /// Reads a table whose cells are divided by tabs. Rows of one text that stands across it are the text between tables.
    mutating func readTabTable() {
        let table = TabTable(lines, tabs, from: index)
        index = table.end
        var rows: [TabTable.Row] = []
        for row in table.rows {
            let isTop = rows.isEmpty && row.isTitle
            guard row.isTitle, isTop || row.cells[0].contains(Mark.paragraph) else {
                rows.append(row)
                continue
            }
            add(rows)
            rows = []
            addParts(of: row.cells[0], at: SourcePlace("line \(row.number)"))
        }
        add(rows)
    }

    private mutating func add(_ rows: [TabTable.Row]) {
        guard let first = rows.first else { return }
        let width = rows.reduce(0) { max($0, $1.cells.count) }
        let columns = (0..<width).filter { column in
            rows.contains { column < $0.cells.count && !$0.cells[column].isBlank }
        }
        let made = rows.map { row in
            SourceRow(
                columns.enumerated().map { number, column in
                    let place = SourcePlace("line \(row.number), column \(number + 1)")
                    let text = column < row.cells.count ? row.cells[column] : []
                    return SourceCell(cell(text, at: place), column: number, at: place)
                })
        }
        let isHead = rows.count > 1 && columns.count > 1 && first.isHead(of: columns, above: rows[1])
        let place = SourcePlace("line \(first.number)")
        drafts.append(.block(.table(SourceTable(rows: made, headRows: isHead ? 1 : 0, at: place))))
    }
}

extension TabTable.Row {
    /// Whether each cell is a few words without a number, and some below is not.
    fileprivate func isHead(of columns: [Int], above next: TabTable.Row) -> Bool {
        let isShort = columns.allSatisfy { column in
            guard column < cells.count else { return false }
            let text = cells[column].plain
            return text.hasWords && text.count <= 60 && !text.endsSentence && !text.contains(where: \.isDigit)
        }
        return isShort
            && columns.contains { column in
                guard column < next.cells.count else { return false }
                let text = next.cells[column].plain
                return text.contains(where: \.isDigit) || text.count > 60 || text.count > cells[column].count * 2
            }
    }
}
