extension DataTable {
    /// The cell that a place of the file belongs to, its end included; nil for what belongs to none, such as the heads.
    package func cell(holding offset: Int) -> (row: Int, column: Int)? {
        let row = (0..<rowCount).first { rowSpan($0).range.holds(offset) }
        guard let row else { return nil }
        let column = columns.indices.first { column in
            let range = span(row: row, column: column).range
            return !range.isEmpty && range.holds(offset)
        }
        return column.map { (row, $0) }
    }
}

extension Range<Int> {
    fileprivate func holds(_ offset: Int) -> Bool { contains(offset) || upperBound == offset }
}
