internal import Datasets
internal import Diagnostics

extension PaperData {
    /// The file of figures with something else in its exempt rows, to see that nobody can tell by the pages. Nil where
    /// there are none, or they stand in no CSV file.
    ///
    /// - Parameter isAbsent: Whether these rows are left out; if not, they have other words and amounts.
    package func changedFigures(isAbsent: Bool) -> (path: String, bytes: [UInt8])? {
        guard let table = files.first(where: { $0.kind == .figures })?.table, !exemptFigures.isEmpty,
            table.source.path.utf8.suffix(4).elementsEqual(".csv".utf8)
        else { return nil }
        let name = RowReader.Column("name", of: table)
        let rows = (0..<table.rowCount).filter { row in
            RowReader(table, row: row).text(name).map(exemptFigures.mayBeOther) ?? false
        }
        let places = rows.flatMap { isAbsent ? [table.line(of: $0)] : table.changeableCells(of: $0) }
        let bytes = table.source.bytes
        return (
            table.source.path, bytes.putting(places.map { ($0, isAbsent ? [] : bytes[$0].map(\.otherDigit)) })
        )
    }
}

extension PaperData {
    /// The files of rates, of risks and of tables with something else in their exempt rows; those that stand in no CSV
    /// file are left out, and so is a file on which rests what everybody may know.
    ///
    /// - Parameter isAbsent: Whether these rows are left out; if not, they have other amounts, and risks other words. That
    ///   there are such risks, and by which paragraph, everybody may know: of these a row stays that says nothing of its own. The
    ///   same holds of costs.
    package func changedRows(isAbsent: Bool) -> [(path: String, bytes: [UInt8])] {
        wholeFiles.compactMap { file in
            let table = file.table
            guard table.source.path.utf8.suffix(4).elementsEqual(".csv".utf8),
                !exemptData.isReleased(file.name, asValue: !isAbsent), !exemptFigures.releases(rowsOf: file.name)
            else { return nil }
            let changes =
                switch file.kind {
                case .risks: table.otherRisks(isAbsent)
                case .costs: table.otherCosts(isAbsent)
                default: table.otherRows(isAbsent)
                }
            return (table.source.path, table.source.bytes.putting(changes))
        }
    }
}

extension DataTable {
    /// Other amounts in the exempt rows, or nothing.
    fileprivate func otherRows(_ areAbsent: Bool) -> [(place: Range<Int>, bytes: [UInt8])] {
        exemptRowNumbers.flatMap { row in
            areAbsent
                ? [(line(of: row), [])] : amountCells(of: row).map { ($0, source.bytes[$0].map(\.otherAmount)) }
        }
    }

    /// Other words in the exempt rows; or, of each paragraph, one row that says what a row says that everybody may read.
    fileprivate func otherRisks(_ areAbsent: Bool) -> [(place: Range<Int>, bytes: [UInt8])] {
        let exempt = exemptRowNumbers
        guard areAbsent else {
            return exempt.flatMap { wordCells(of: $0) }.map { ($0, source.bytes[$0].map(\.otherLetter)) }
        }
        let open = (0..<rowCount).first { !exempt.contains($0) }
        var known: Set<Int?> = []
        return exempt.flatMap { row in
            guard known.insert(paragraph(ofRow: row)).inserted, let open else { return [(line(of: row), [UInt8]())] }
            return cells(of: row, as: open)
        }
    }

    /// Other amounts in the exempt rows, where nothing says between which they lie; or, where no budget is for the same
    /// years, the first row of each option alone. That its costs are exempt everybody may know.
    fileprivate func otherCosts(_ areAbsent: Bool) -> [(place: Range<Int>, bytes: [UInt8])] {
        let amount = column("low") == nil && column("high") == nil ? column("amount") : nil
        let option = RowReader.Column("option", of: self)
        let options = (0..<rowCount).map { RowReader(self, row: $0).text(option)?.wording ?? "" }
        let leavesOut = areAbsent && !options.contains(Costs.budgetKey)
        var known: Set<String> = []
        return exemptRowNumbers.flatMap { row in
            if !known.insert(options[row]).inserted, leavesOut { return [(line(of: row), [UInt8]())] }
            return [amount].compactMap { $0 }.map { span(row: row, column: $0).range }
                .map { ($0, source.bytes[$0].map(\.otherAmount)) }
        }
    }

    /// The cells of a row, but for those that name it and say that it is exempt, as those of another.
    private func cells(of row: Int, as other: Int) -> [(place: Range<Int>, bytes: [UInt8])] {
        columns.indices.filter { column in
            !ExemptColumns.all.contains(columns[column].key) && columns[column].key != "id"
                && text(row: row, column: column) != nil
        }.map { column in
            let isGiven = text(row: other, column: column) != nil
            let bytes = isGiven ? Array(source.bytes[quotedCell(row: other, column: column)]) : []
            return (quotedCell(row: row, column: column), bytes)
        }.sorted { $0.place.lowerBound < $1.place.lowerBound }
    }

    /// With the quotation marks around it.
    private func quotedCell(row: Int, column: Int) -> Range<Int> {
        let range = span(row: row, column: column).range
        let mark = UInt8(ascii: "\"")
        guard range.lowerBound > 0, source.bytes[range.lowerBound - 1] == mark, range.upperBound < source.bytes.count,
            source.bytes[range.upperBound] == mark
        else { return range }
        return (range.lowerBound - 1)..<(range.upperBound + 1)
    }
}

extension PaperData {
    /// The paths of files of rates, of risks and of tables of which every row is exempt: without these there is no file.
    package var emptiedFiles: [String] {
        wholeFiles.map(\.table).filter { $0.exemptRowNumbers.count == $0.rowCount }.map(\.source.path)
    }
}

extension [UInt8] {
    /// - Parameter changes: What stands in which places, in order and apart.
    fileprivate func putting(_ changes: [(place: Range<Int>, bytes: [UInt8])]) -> [UInt8] {
        var (bytes, end) = ([UInt8](), 0)
        for (place, other) in changes {
            bytes += self[end..<place.lowerBound] + other
            end = place.upperBound
        }
        return bytes + self[end...]
    }
}

extension DataTable {
    /// The cells of a row that hold a number, in their order, but for the one that says why it is exempt.
    fileprivate func amountCells(of row: Int) -> [Range<Int>] {
        shownColumns.dropFirst().filter { text(row: row, column: $0).flatMap(WrittenNumber.parse) != nil }
            .map { span(row: row, column: $0).range }
    }

    /// The cells of a risk that are words of an author: its levels have to fit the scale, and to one another.
    fileprivate func wordCells(of row: Int) -> [Range<Int>] {
        ["risk", "cause", "consequence", "category", "owner", "controls", "action", "action-owner"].compactMap(column)
            .filter { text(row: row, column: $0) != nil }
            .map { span(row: row, column: $0).range }
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// With the end of the line.
    fileprivate func line(of row: Int) -> Range<Int> {
        let range = rowSpan(row).range
        let end = source.bytes[range.upperBound...].firstIndex { !$0.isLineEnd } ?? source.bytes.count
        return range.lowerBound..<end
    }

    /// Those in which other digits are as right as these, in the order of the row. What a formula checks is not.
    fileprivate func changeableCells(of row: Int) -> [Range<Int>] {
        let reader = RowReader(self, row: row)
        let isChecked = reader.text(RowReader.Column("formula", of: self)) != nil
        return (["label", "period", "source", "note", ExemptColumns.reason] + (isChecked ? [] : ["value"]))
            .compactMap { RowReader.Column($0, of: self).index }
            .filter { text(row: row, column: $0) != nil }
            .map { span(row: row, column: $0).range }
            .sorted { $0.lowerBound < $1.lowerBound }
    }
}

extension UInt8 {
    /// Never nought, so that an amount stays one.
    fileprivate var otherAmount: UInt8 { isDigit ? (self - 0x30 + 3) % 9 + 0x31 : self }
    fileprivate var otherLetter: UInt8 {
        guard isLetter else { return self }
        let first = self & 0xE0 | 1
        return (self - first + 13) % 26 + first
    }
    fileprivate var otherDigit: UInt8 { isDigit ? (self - 0x30 + 5) % 10 + 0x30 : self }
}
