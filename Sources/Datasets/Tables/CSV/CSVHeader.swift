internal import Diagnostics

/// The first row that is not blank: the names of the columns.
struct CSVHeader {
    let range: Range<Int>
    let number: Int
    /// How many columns there are up to the last that has a name.
    let namedWidth: Int
    private let source: SourceFile
    private let cells: [CSVScanner.Cell]

    init(_ cells: [CSVScanner.Cell], range: Range<Int>, number: Int, of source: SourceFile) {
        self.cells = cells
        self.range = range
        self.number = number
        self.source = source
        namedWidth = (cells.lastIndex { !source.bytes.isBlank($0) } ?? -1) + 1
    }
}

extension CSVHeader {
    /// How many cells the header row has, those at its end without a name included.
    var count: Int { cells.count }

    func name(_ index: Int) -> String {
        index < count ? cells[index].text(in: source.bytes).withoutBlanksAround : ""
    }

    func span(_ index: Int) -> Span { Span(source, cells[index].range) }

    func column(_ index: Int) -> DataColumn {
        DataColumn(cells[index].text(in: source.bytes), index: index, span: span(index))
    }

    /// Columns without a name, and those whose name an earlier one has.
    ///
    /// - Parameter start: The place of the first of the columns.
    func faults(in columns: [DataColumn], from start: Int) -> [Diagnostic] {
        var first: [[UInt8]: DataColumn] = [:]
        return zip(start..., columns).compactMap { index, column in
            let key = Array(column.key.utf8)
            if let earlier = first[key] {
                return .duplicateColumn(column.name, at: column.span, first: earlier.span, place(index, column))
            }
            if key.isEmpty { return .emptyHeader(at: column.span, place(index, column)) }
            first[key] = column
            return nil
        }
    }

    private func place(_ index: Int, _ column: DataColumn) -> String {
        RowNaming.rows(of: source).cell(number, column: index, name: column.name)
    }

    /// A row with too few cells, or too many. A blank one at its end is too many as well: a comma too much in the middle
    /// of a row moves all that follows.
    func fault(of record: CSVRecord, _ row: [CSVScanner.Cell], number: Int) -> Diagnostic? {
        if row.count < namedWidth {
            let place = RowNaming.rows(of: source).cell(number, column: row.count, name: name(row.count))
            return .shortRow(row.count, of: namedWidth, at: Span(source, record.range), place)
        }
        guard row.count > count else { return nil }
        let extra = row[count].range.lowerBound..<row[row.count - 1].range.upperBound
        return .longRow(
            row.count, of: namedWidth, at: Span(source, extra),
            RowNaming.rows(of: source).cell(number, column: count, name: ""))
    }

    /// The first semicolon or tab of a header that has no comma; nil when it is no such header.
    static func separator(of record: CSVRecord, _ cells: [CSVScanner.Cell], in bytes: [UInt8]) -> Range<Int>? {
        guard cells.count == 1 else { return nil }
        if case .open = record.fault?.kind { return nil }
        let isQuoted = record.fault == nil && cells[0].form != .plain
        let start = isQuoted ? cells[0].range.upperBound : record.range.lowerBound
        return bytes[start..<record.range.upperBound].firstIndex { $0 == .tab || $0 == UInt8(ascii: ";") }
            .map { $0..<($0 + 1) }
    }
}
