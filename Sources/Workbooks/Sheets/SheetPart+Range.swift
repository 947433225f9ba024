/// What of a sheet is used.
extension SheetPart {
    /// Whether the row below a range goes on with it.
    func goesOn(below range: CellRange) -> Bool {
        cells.contains { $0.place.row == range.rows.upperBound + 1 && range.columns.contains($0.place.column) }
    }

    /// The columns that hold anything, in their order.
    var usedColumns: [Int] {
        var isUsed = [Bool](repeating: false, count: CellReference.mostColumns + 1)
        for cell in cells { isUsed[cell.place.column] = true }
        return isUsed.indices.filter { isUsed[$0] }
    }
}
