/// What kinds of numbers the columns of a sheet hold: 0.25 in one of percentages most likely lost its format, and so did
/// 45000 in one of dates.
struct ColumnKinds {
    /// How many percentages each column has, and its numbers below 1 that no format makes one.
    private var percentages: [Int: Int] = [:]
    private var fractions: [Int: [CellReference]] = [:]
    /// The same of dates, and of numbers that may be days.
    private var dates: [Int: Int] = [:]
    private var days: [Int: [CellReference]] = [:]

    mutating func note(_ kind: ShownCell.Kind, at place: CellReference) {
        switch kind {
        case .percentage: percentages[place.column, default: 0] += 1
        case .fraction: fractions[place.column, default: []].append(place)
        case .date: dates[place.column, default: 0] += 1
        case .day: days[place.column, default: []].append(place)
        case .other: break
        }
    }

    /// Of cells that are of another kind than most of their column.
    var faults: [(place: CellReference, fault: CellFault)] {
        strangers(fractions, among: percentages).map { ($0, .noPercentage) }
            + strangers(days, among: dates).map { ($0, .noDateFormat) }
    }

    private func strangers(_ places: [Int: [CellReference]], among counts: [Int: Int]) -> [CellReference] {
        places.sorted { $0.key < $1.key }.flatMap { column, places in
            guard let count = counts[column], count > 1, places.count < count else { return [CellReference]() }
            return places
        }
    }
}
