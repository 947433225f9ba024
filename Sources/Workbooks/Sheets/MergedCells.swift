/// The merged cells of a sheet. What stands under one holds what nobody sees.
struct MergedCells {
    private var ranges: [CellRange] = []
    /// How many columns they name, one after the other.
    private(set) var spread = 0

    mutating func add(_ range: CellRange) {
        spread += range.columns.count
        ranges.append(range)
    }

    /// Which of some cells stand under a merged one. Rows are gone through once; of each column is known to which row its
    /// last merged cell reaches.
    ///
    /// - Parameter places: In the order of the sheet.
    func covered(_ places: some Sequence<CellReference>) -> [CellReference] {
        guard !ranges.isEmpty else { return [] }
        let merges = ranges.sorted { $0.first < $1.first }
        var next = 0
        var covering = [CellRange?](repeating: nil, count: CellReference.mostColumns + 1)
        return places.filter { place in
            while next < merges.count, merges[next].first.row <= place.row {
                for column in merges[next].columns { covering[column] = merges[next] }
                next += 1
            }
            guard let range = covering[place.column] else { return false }
            return range.contains(place) && range.first != place
        }
    }
}
