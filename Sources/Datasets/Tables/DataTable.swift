package import Diagnostics

/// A data file as rows of cells that know where they stand. CSV, JSON (a list of objects) and YAML (a list of
/// mappings) all become this; rows that are blank are left out, but counted.
///
/// A class, since the reader of each row would copy it.
package final class DataTable: Sendable {
    package let source: SourceFile
    /// In the order of the file; for JSON and YAML the keys in the order in which they first stand.
    package let columns: [DataColumn]
    /// The header row; the first item of JSON and YAML, which have none.
    package let header: Span
    private let rows: DataRows
    private let naming: RowNaming
    private let headerNumber: Int

    convenience init(
        _ source: SourceFile, columns: [DataColumn], header: Range<Int>, headerNumber: Int, rows: DataRows,
        naming: RowNaming
    ) {
        self.init(
            source, columns: columns, header: Span(source, header), headerNumber: headerNumber, rows: rows,
            naming: naming)
    }

    private init(
        _ source: SourceFile, columns: [DataColumn], header: Span, headerNumber: Int, rows: DataRows, naming: RowNaming
    ) {
        self.source = source
        self.columns = columns
        self.header = header
        self.headerNumber = headerNumber
        self.rows = rows
        self.naming = naming
    }
}

extension DataTable {
    /// The rows that are not blank, without the header.
    package var rowCount: Int { rows.count }

    /// - Parameters:
    ///   - row: From 0.
    ///   - column: From 0.
    package func cell(row: Int, column: Int) -> DataCell {
        let text = rows.cell(row: row, column: column).map { rows.text($0, in: source.bytes) }
        return DataCell(text: text ?? "", span: span(row: row, column: column))
    }

    /// What a cell says, without the blanks, line ends and no-break spaces around it; nil where that is nothing.
    package func text(row: Int, column: Int) -> String? {
        guard let cell = rows.cell(row: row, column: column) else { return nil }
        let bytes = rows.bytes(cell, in: source.bytes)
        let range = bytes.rangeWithoutBlanks(in: bytes.indices)
        return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where a cell stands, with its quotes; where it would stand in a row that has no such cell.
    package func span(row: Int, column: Int) -> Span {
        guard let cell = rows.cell(row: row, column: column), cell.form != DataRows.Cell.missing.form else {
            return missingSpan(row)
        }
        return Span(source, cell.range)
    }

    /// The bytes of a cell exactly as the data say; none where the row has no such cell.
    func bytes(row: Int, column: Int) -> ArraySlice<UInt8> {
        rows.cell(row: row, column: column).map { rows.bytes($0, in: source.bytes) } ?? []
    }

    /// The index of the first column of a name, whatever its case (A–Z) and the blanks around it; nil if there is
    /// none.
    package func column(_ name: String) -> Int? {
        let key = DataColumn.key(name)
        return columns.firstIndex { $0.key.utf8.count == key.utf8.count && $0.key == key }
    }

    /// `row 8, column C, rate` as a spreadsheet shows it, where the header is row 1 and blank lines count. For JSON
    /// and YAML `item 7, rate`.
    package func reference(row: Int, column: Int) -> String {
        naming.cell(rows.number(ofRow: row), column: column, name: columns[column].name)
    }

    /// `row 8`, or `item 7`.
    package func rowReference(_ row: Int) -> String { naming.row(rows.number(ofRow: row)) }

    /// `row 1, column C, rate`; for JSON and YAML, which have no header, the name alone.
    package func headerReference(column: Int) -> String {
        switch naming {
        case .sheet: naming.cell(headerNumber, column: column, name: columns[column].name)
        case .items: columns[column].name
        }
    }

    package func rowSpan(_ row: Int) -> Span { Span(source, rows.range(ofRow: row)) }

    /// Whether a fault of the row has been reported: what else seems wrong with it may only follow from that.
    package func isFaulty(row: Int) -> Bool { rows.isFaulty(row) }

    /// `row 1`; nil for JSON and YAML.
    package var headerRow: String? { naming.isSheet ? naming.row(headerNumber) : nil }

    /// The same as if some of its rows were not there.
    ///
    /// - Parameter removed: From 0.
    package func without(rows removed: [Int]) -> DataTable {
        DataTable(
            source, columns: columns, header: header, headerNumber: headerNumber,
            rows: rows.without(rows: Set(removed)), naming: naming)
    }

    /// The same table with other columns.
    func with(columns: [DataColumn]) -> DataTable {
        DataTable(source, columns: columns, header: header, headerNumber: headerNumber, rows: rows, naming: naming)
    }

    /// The same table, knowing more rows that are faulty.
    ///
    /// - Parameter offsets: Of faults, in the order of the file.
    func withFaults(at offsets: [Int]) -> DataTable {
        guard !offsets.isEmpty else { return self }
        var rows = rows
        rows.markFaulty(at: offsets)
        return DataTable(
            source, columns: columns, header: header, headerNumber: headerNumber, rows: rows, naming: naming)
    }

    /// The same where rows are of another encoding: nobody can say what such a row says.
    var withRowsOfOtherEncodings: DataTable {
        let faulty = (0..<rows.count).map { rows.range(ofRow: $0) }
            .filter { String(validating: source.bytes[$0], as: UTF8.self) == nil }
        return withFaults(at: faulty.map(\.lowerBound))
    }

    /// A short row lacks its last cells, so its end is their place; an item has none.
    private func missingSpan(_ row: Int) -> Span {
        let range = rows.range(ofRow: row)
        return Span(source, naming.isSheet ? range.upperBound..<range.upperBound : range)
    }
}
