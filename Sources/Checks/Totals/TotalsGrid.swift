internal import Datasets
internal import Diagnostics
internal import Values

/// A table as its totals are checked: names of rows and columns, and what the cells hold.
struct TotalsGrid {
    /// Of all columns, the first of which names the rows.
    let heads: [String]
    let labels: [String]
    /// Row by row, as long as `heads`.
    let cells: [[AmountCell]]
    let rows: [LineRole]
    let columns: [LineRole]
    /// The sign of its money where that is another than the pound.
    let currency: String?
    /// The last row, where it is one of totals by its looks alone.
    let unnamedTotal: Int?

    /// - Parameters:
    ///   - texts: Row by row.
    ///   - endsUnnamed: Whether the last row has no name, and looks like one of totals.
    init(heads: [String], texts: [[String]], endsUnnamed: Bool = false) {
        self.heads = heads
        labels = texts.map(Self.label)
        let amounts = TypedAmounts(texts)
        let cells = texts.map { row in
            heads.indices.map { $0 < row.count ? amounts.cell(row[$0], inColumn: $0) : .empty }
        }
        self.cells = cells
        currency = amounts.currency
        unnamedTotal = endsUnnamed ? texts.indices.last : nil
        var rows = zip(labels, cells).map { LineRole(named: $0, isEmpty: $1.dropFirst().allSatisfy(\.isEmpty)) }
        if let unnamedTotal { rows[unnamedTotal] = .total(.total(isPlain: false)) }
        self.rows = rows
        columns = heads.enumerated().map { $0.offset == 0 ? .head : LineRole(named: $0.element) }
    }

    /// The name of a row. Of two columns of names the first is often empty beside a total.
    static func label(of row: [String]) -> String {
        guard let first = row.first, first.isEmpty, row.count > 2, TotalKind(row[1]) != nil else {
            return row.first ?? ""
        }
        return row[1]
    }

    /// Whether it has a row or column that could be checked.
    static func hasTotals(heads: [String], labels: [String], endsUnnamed: Bool = false) -> Bool {
        guard heads.count <= mostColumns else { return false }
        return endsUnnamed || heads.dropFirst().contains { TotalKind($0) != nil }
            || labels.contains { TotalKind($0) != nil }
    }

    /// A wider table is no table for readers.
    private static let mostColumns = 60
}

extension TotalsGrid {
    /// The last row that counts.
    var lastRow: Int? { rows.lastIndex { $0 != .aside && $0 != .head } }

    /// Whether another column holds what the amounts of one could be weighted by: as many plain numbers or amounts, none
    /// of them negative.
    func hasWeights(besides column: Int, for row: Int) -> Bool {
        heads.indices.dropFirst().contains { other in
            guard other != column, columns[other].totalKind?.isAverage != true else { return false }
            let above = cells[..<row].indices.filter { rows[$0].isAmount }
            return above.count { row in
                if case .number(let number) = cells[row][other] { !number.quantity.value.isNegative } else { false }
            } > 1
        }
    }
}
