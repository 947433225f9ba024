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
        var (bytes, end) = ([UInt8](), 0)
        for place in rows.flatMap({ isAbsent ? [table.line(of: $0)] : table.changeableCells(of: $0) }) {
            bytes += table.source.bytes[end..<place.lowerBound]
            if !isAbsent { bytes += table.source.bytes[place].map(\.otherDigit) }
            end = place.upperBound
        }
        return (table.source.path, bytes + table.source.bytes[end...])
    }
}

extension DataTable {
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
        return (["label", "period", "source", "note"] + (isChecked ? [] : ["value"]))
            .compactMap { RowReader.Column($0, of: self).index }
            .filter { text(row: row, column: $0) != nil }
            .map { span(row: row, column: $0).range }
            .sorted { $0.lowerBound < $1.lowerBound }
    }
}

extension UInt8 {
    fileprivate var otherDigit: UInt8 { isDigit ? (self - 0x30 + 5) % 10 + 0x30 : self }
}
