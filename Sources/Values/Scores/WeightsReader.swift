internal import Datasets
internal import Diagnostics

/// Reads `weights.csv`.
struct WeightsReader {
    /// A criterion, and where its row names it.
    typealias Weighed = (criterion: Scores.Criterion, place: RowReader.Place)

    private let table: DataTable
    private(set) var diagnostics: [Diagnostic] = []
    private var weights: [Weighed] = []
    private var isWhole = true

    init(_ table: DataTable) {
        self.table = table
    }

    /// Nil where a row is at fault, and where the weights do not come to 100.
    mutating func read() -> [Weighed]? {
        diagnostics += table.checkColumns(required: WeightColumns.all, optional: [], kind: "weights")
        let columns = (RowReader.Column("criterion", of: table), RowReader.Column("weight", of: table))
        guard columns.0.index != nil, columns.1.index != nil else { return nil }
        if table.rowCount == 0 {
            diagnostics.append(.tableEmpty(table.source, of: "a criterion and its weight"))
            return nil
        }
        for row in 0..<table.rowCount { read(row: row, columns.0, columns.1) }
        guard isWhole, checkSum(columns.1) else { return nil }
        return weights
    }
}

extension WeightsReader {
    private mutating func read(row: Int, _ criterion: RowReader.Column, _ weight: RowReader.Column) {
        var reader = RowReader(table, row: row)
        let name = reader.criterion(criterion)
        let number = weighed(&reader, weight)
        if let name, let first = weights.first(where: { $0.criterion.slug == name.slug }) {
            reader.diagnostics.append(.duplicateRow(name.label, reader.place(criterion), first: first.place))
        } else if let name, let number {
            weights.append((.init(slug: name.slug, label: name.label, weight: number), reader.place(criterion)))
        }
        isWhole = isWhole && reader.diagnostics.isEmpty && !table.isFaulty(row: row)
        diagnostics += reader.diagnostics
    }

    private func weighed(_ reader: inout RowReader, _ column: RowReader.Column) -> Rational? {
        guard let text = reader.required(column, "the weight, such as 40%; 0 where it has none") else { return nil }
        guard case .number(let number)? = NumberCell.parse(text), let weight = number.as(.percentage),
            !weight.quantity.value.isNegative
        else {
            if !table.isFaulty(row: reader.row) {
                reader.diagnostics.append(
                    .notNumber(text, reader.place(column), expected: "a weight from 0 to 100, such as 40%"))
            }
            return nil
        }
        return weight.quantity.value
    }

    private mutating func checkSum(_ column: RowReader.Column) -> Bool {
        var sum = Rational.zero
        for weight in weights {
            guard let next = try? sum.adding(weight.criterion.weight) else { return false }
            sum = next
        }
        guard sum != Rational(1) else { return true }
        let place = RowReader(table, row: table.rowCount - 1).place(column)
        diagnostics.append(.weightSum(weights.map(\.criterion.weight), sum: sum, at: place))
        return false
    }
}

extension RowReader {
    /// What a cell calls a criterion, and what names call it by; nil where it has none.
    mutating func criterion(_ column: Column) -> (slug: String, label: String)? {
        guard let label = required(column, "the criterion, such as Quality"), !table.isFaulty(row: row) else {
            return nil
        }
        let slug = Slug.make(label)
        if slug.isEmpty {
            diagnostics.append(.emptyKey(label, place(column)))
        } else if ["total", "grand-total", "sum", "weighted-total", "rank"].contains(slug) {
            diagnostics.append(.scoreTotal(label, place(column)))
        } else if Scores.reserved.contains(slug) || slug.utf8.starts(with: "option-".utf8) {
            diagnostics.append(.reservedName(label, place(column)))
        } else {
            return (slug, label.withSingleBlanks)
        }
        return nil
    }
}
