package import Diagnostics

/// Where values come from, for who writes a paper.
extension PaperData {
    /// The cell of a value as people find it, `row 3, column B, rate`, and what its row says of the source.
    ///
    /// - Returns: Nil for what is worked out of many cells.
    package func cell(of span: Span) -> (reference: String, source: String?)? {
        guard span != span.file.whole, let table = file(at: span.file.path, holding: span)?.table,
            let cell = table.cell(holding: span.range.lowerBound)
        else { return nil }
        return (
            table.reference(row: cell.row, column: cell.column),
            table.column("source").flatMap { table.text(row: cell.row, column: $0) }
        )
    }

    /// The file that the values of a name come from: `rates.csv` of `rates.table` and `rates.camden`, `budget.csv` of
    /// `table.budget`.
    package func file(ofName name: String) -> SourceFile? {
        let parts = name.nameParts
        let stem = parts[0] == "switch" ? "figures" : parts[0] == "table" && parts.count > 1 ? parts[1] : parts[0]
        return files.first { $0.name == stem }?.table.source
    }

    /// A workbook holds several tables.
    private func file(at path: String, holding span: Span) -> NamedTable? {
        files.first { $0.table.source === span.file } ?? files.first { $0.table.source.path == path }
    }
}
