internal import Datasets
internal import Diagnostics
internal import Values

/// A table as its totals are checked: names of rows and columns, and what the cells hold.
struct TotalsGrid {
    enum Cell {
        case number(WrittenNumber)
        /// Empty, or a dash.
        case none
        case words
    }

    /// Of all columns, the first of which names the rows.
    let heads: [String]
    let labels: [String]
    /// Row by row, as long as `heads`.
    let cells: [[Cell]]
    let rowKinds: [TotalKind?]
    let columnKinds: [TotalKind?]

    /// - Parameter texts: Row by row.
    init(heads: [String], texts: [[String]]) {
        self.heads = heads
        labels = texts.map { $0.first ?? "" }
        cells = texts.map { row in heads.indices.map { $0 < row.count ? Cell(row[$0]) : .none } }
        rowKinds = labels.map { TotalKind($0) }
        columnKinds = heads.enumerated().map { $0.offset == 0 ? nil : TotalKind($0.element) }
    }

    /// Whether it has a row or column that could be checked.
    static func hasTotals(heads: [String], labels: [String]) -> Bool {
        guard heads.count <= mostColumns else { return false }
        return heads.dropFirst().contains { TotalKind($0) != nil } || labels.contains { TotalKind($0) != nil }
    }

    /// A wider table is no table for readers.
    private static let mostColumns = 60
}

extension TotalsGrid.Cell {
    fileprivate init(_ text: String) {
        switch NumberCell.parse(text) {
        case .number(let number)?: self = .number(number)
        case NumberCell.none?: self = .none
        case nil: self = .words
        }
    }
}
