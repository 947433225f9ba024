internal import SourceDocuments

/// A table as Markdown has them: a line of words in each cell, and as many cells in each row.
struct FlatTable {
    /// The first row is the head.
    var rows: [[[SourceInline]]] = []
}

extension SourceTable {
    /// - Parameter log: Gets what was lost of the form, and the signs between what stood below one another.
    func flattened(addingTo log: inout ImportLog) -> FlatTable {
        let width = max(1, rows.flatMap(\.cells).map { $0.column + $0.columns }.max() ?? 0)
        var flat = FlatTable()
        for row in rows {
            var cells = [[SourceInline]](repeating: [], count: width)
            for cell in row.cells where cells.indices.contains(cell.column) {
                cells[cell.column] = cell.flattened(addingTo: &log)
            }
            flat.rows.append(cells)
        }
        noteForm(in: &log)
        return flat
    }

    private func noteForm(in log: inout ImportLog) {
        if rows.contains(where: { $0.cells.contains { $0.columns > 1 || $0.rows > 1 } }) {
            log.doubt(
                "The table has merged cells. Their words stand in the first of the cells, and the others are empty.",
                at: place)
        }
        if headRows > 1 {
            log.doubt(
                "The table has \(headRows) rows of heads. The first is the head now, the others are rows.", at: place)
        }
    }
}

extension SourceCell {
    fileprivate func flattened(addingTo log: inout ImportLog) -> [SourceInline] {
        var pieces: [SourceInline] = []
        var hasForm = false
        append(blocks, to: &pieces, &hasForm, &log)
        if hasForm {
            log.doubt("The cell holds a list or a table. It is one line now, since no cell can hold more.", at: place)
        }
        return pieces
    }

    private func append(
        _ blocks: [SourceBlock], to pieces: inout [SourceInline], _ hasForm: inout Bool, _ log: inout ImportLog
    ) {
        for block in blocks where !block.isEmpty {
            switch block {
            case .heading(_, let line), .paragraph(let line):
                separate(&pieces, &log)
                pieces += line.numbered(addingTo: &log)
            case .list(let list):
                hasForm = true
                append(list.items.flatMap(\.blocks), to: &pieces, &hasForm, &log)
            case .quote(let blocks): append(blocks, to: &pieces, &hasForm, &log)
            case .table(let table):
                hasForm = true
                append(table.rows.flatMap(\.cells).flatMap(\.blocks), to: &pieces, &hasForm, &log)
            }
        }
    }

    /// What stood below one another is set apart by a semicolon where no sign ends it.
    private func separate(_ pieces: inout [SourceInline], _ log: inout ImportLog) {
        guard !pieces.isEmpty else { return }
        let last = pieces[pieces.count - 1].text.unicodeScalars.last { !$0.properties.isWhitespace }
        if let last, last.properties.isAlphabetic || last.properties.numericType != nil || last == ")" || last == "%" {
            pieces.append(.text("; ", []))
            log.add(";", for: place, because: "it sets apart what stood below one another in a cell")
        } else {
            pieces.append(.text(" ", []))
        }
    }
}

extension SourceLine {
    /// Its pieces, with the number before them where one is left.
    ///
    /// - Parameter log: Gets a number that the program of the document worked out.
    func numbered(addingTo log: inout ImportLog) -> [SourceInline] {
        guard let number else { return inlines }
        if !isNumberTyped { log.add(number, for: place, because: "the document shows it and does not hold it") }
        return [.text("\(number) ", [])] + inlines
    }
}
