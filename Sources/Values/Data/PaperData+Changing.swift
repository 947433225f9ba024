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
        return (table.source.path, table.source.bytes.changing(places) { isAbsent ? [] : $0.map(\.otherDigit) })
    }
}

extension PaperData {
    /// The files of rates, of risks and of tables with something else in their exempt rows; those that stand in no CSV
    /// file are left out, and so is a file on which rests what everybody may know.
    ///
    /// - Parameter isAbsent: Whether these rows are left out; if not, they have other amounts, and risks other words.
    package func changedRows(isAbsent: Bool) -> [(path: String, bytes: [UInt8])] {
        wholeFiles.compactMap { file in
            let table = file.table
            guard table.source.path.utf8.suffix(4).elementsEqual(".csv".utf8),
                !exemptData.isReleased(file.name, asValue: !isAbsent), !exemptFigures.releases(rowsOf: file.name)
            else { return nil }
            return (table.source.path, file.kind == .costs ? table.otherCosts : file.otherRows(isAbsent: isAbsent))
        }
    }
}

extension PaperData {
    /// The paths of files of rates, of risks and of tables of which every row is exempt: without these there is no file.
    package var emptiedFiles: [String] {
        wholeFiles.map(\.table).filter { $0.exemptRowNumbers.count == $0.rowCount }.map(\.source.path)
    }
}

extension [UInt8] {
    /// - Parameter places: In order and apart.
    fileprivate func changing(_ places: [Range<Int>], by change: (ArraySlice<UInt8>) -> [UInt8]) -> [UInt8] {
        var (bytes, end) = ([UInt8](), 0)
        for place in places {
            bytes += self[end..<place.lowerBound] + change(self[place])
            end = place.upperBound
        }
        return bytes + self[end...]
    }
}

extension NamedTable {
    fileprivate func otherRows(isAbsent: Bool) -> [UInt8] {
        let isOfRisks = kind == .risks
        let places = table.exemptRowNumbers.flatMap { row in
            isAbsent ? [table.line(of: row)] : isOfRisks ? table.wordCells(of: row) : table.amountCells(of: row)
        }
        return table.source.bytes.changing(places) { cell in
            isAbsent ? [] : cell.map { isOfRisks ? $0.otherLetter : $0.otherAmount }
        }
    }
}

extension DataTable {
    /// With other amounts in the exempt rows. Such a row is never absent: that there are costs, and of which option, is
    /// what a page says in place of them.
    fileprivate var otherCosts: [UInt8] {
        let cells = ["amount"].compactMap(column).filter { _ in column("low") == nil && column("high") == nil }
        let places = exemptRowNumbers.flatMap { row in cells.map { span(row: row, column: $0).range } }
        return source.bytes.changing(places) { $0.map(\.otherAmount) }
    }

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
