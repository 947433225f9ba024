extension TextBlocks {
    /// The table of columns that begins in the next line. Of lines that are none, half are not looked at again, so that none
    /// is looked at again and again.
    mutating func columnTable() -> ColumnTable? {
        guard index >= columnsFrom else { return nil }
        let table = ColumnTable(lines, from: index)
        if table.isTable { return table }
        columnsFrom = index + (table.end - index) / 2
        return nil
    }

    /// Puts a table whose columns are kept apart by blanks, and says that it was taken for one.
    mutating func add(_ table: ColumnTable) {
        let place = lines[index].place
        var rows: [SourceRow] = []
        for row in table.rows {
            var cells: [SourceCell] = []
            for (column, text) in row.cells.enumerated() {
                let place = SourcePlace("line \(row.number), column \(column + 1)")
                cells.append(SourceCell(blocks(ofLines: text, at: place), column: column, at: place))
            }
            rows.append(SourceRow(cells))
        }
        drafts.append(.block(.table(SourceTable(rows: rows, headRows: table.hasHead ? 1 : 0, at: place))))
        doubts.append(
            SourceDoubt(
                "These lines were read as a table with \(table.columns) columns, since their words stand below each other: "
                    + "look whether each stands in its cell.", at: place))
        for line in table.repeated {
            leftOut.append(
                LeftOutWords(
                    lines[line].scalars.plain.string, at: lines[line].place,
                    because: "it is the head of the table, repeated on the next page"))
        }
        index = table.end
    }

    /// The blocks of a cell, whose lines go on in one another unless a bullet begins them.
    private mutating func blocks(ofLines text: [Scalars], at place: SourcePlace) -> [SourceBlock] {
        var marked = Scalars()
        for line in text {
            if LineLabel(line)?.isBullet ?? false {
                marked += [Mark.lineEnd] + line
            } else {
                words.join(&marked, line, at: place)
            }
        }
        return blocks(of: marked, isCell: false, at: place).map { block in
            switch block {
            case .part(let text): .paragraph(SourceLine(text, at: place))
            case .block(let block): block
            }
        }
    }
}
