extension DataTable {
    /// The cell that a place of the file belongs to, its end included; nil for what belongs to none, such as the heads.
    package func cell(holding offset: Int) -> (row: Int, column: Int)? {
        let row = (0..<rowCount).first { rowSpan($0).touches(offset) }
        guard let row else { return nil }
        let column = columns.indices.first { column in
            let span = span(row: row, column: column)
            return !span.range.isEmpty && span.touches(offset)
        }
        return column.map { (row, $0) }
    }
}
