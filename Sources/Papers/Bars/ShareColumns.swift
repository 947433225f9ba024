internal import Datasets
internal import Diagnostics
internal import Values

extension Diagnostic {
    static func sharesWithoutNumbers(at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the table has no column of numbers, besides those of totals, that could be shares",
            suggestion: "delete this, or write numbers alone in the cells, and a dash where there is none")
    }

    static func sharesTooMany(_ count: Int, most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "\(count) shares of one bar cannot be told apart, and \(most) can",
            suggestion: "put the smallest together as “Something else”, or write {.bars}")
    }

    static func shareNegative(_ text: String, at span: Span, asked: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "\(text.quoted) is below nought, so it cannot be a share",
            suggestion: "write {.bars} in place of {.share}", notes: [.init(at: asked, "shares are asked for here")])
    }

    static func sharesMixedUnits(at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "the columns of numbers do not all count the same, so they have no common sum",
            suggestion: "write all with the same sign, £, % or none, or delete this")
    }

    static func sharesOfFile(at span: Span) -> Diagnostic {
        Diagnostic(
            .bars, at: span, "shares are drawn only in tables that the text itself writes out",
            suggestion: "write {.bars}, or the table with | in place of its name")
    }
}

extension BarColumns {
    /// The shares of a table: of one column of numbers those of its rows, of several those of the columns in each row.
    mutating func shares(_ request: BarRequest) -> TableShares? {
        guard !losesNumbers else { return nil }
        var columns: [(index: Int, amounts: [Rational?], unit: Unit)] = []
        for index in heads.indices.dropFirst() where LineRole(named: heads[index]).totalKind == nil {
            guard case .amounts(let amounts, let unit) = read(index) else { continue }
            columns.append((index, amounts, unit))
        }
        guard let last = lastOfNumbers, !columns.isEmpty else {
            diagnostics.append(.sharesWithoutNumbers(at: request.span))
            return nil
        }
        guard columns.allSatisfy({ $0.unit == columns[0].unit }) else {
            diagnostics.append(.sharesMixedUnits(at: request.span))
            return nil
        }
        if let negative = negative(in: columns.map(\.index)) {
            diagnostics.append(.shareNegative(negative.text, at: negative.span, asked: request.span))
            return nil
        }
        let isOne = columns.count == 1
        let faults = ShareFaults(self, columns: columns.map { ($0.index, $0.amounts) }, unit: columns[0].unit)
        if let fault = faults.first(asked: request.span) {
            diagnostics.append(fault)
            return nil
        }
        let count = isOne ? columns[0].amounts.count { $0 != nil } : columns.count
        guard count <= TableShares.most else {
            diagnostics.append(.sharesTooMany(count, most: TableShares.most, at: request.span))
            return nil
        }
        return TableShares(
            columns: columns.map(\.index), isAcross: !isOne, place: last,
            amounts: rows.indices.map { row in columns.map { $0.amounts[row] } })
    }

    /// The last column that holds numbers, totals included.
    private var lastOfNumbers: Int? {
        heads.indices.dropFirst().last { if case .amounts = read($0) { true } else { false } }
    }

    private func negative(in columns: [Int]) -> Cell? {
        for row in rows {
            for column in columns where column < row.count {
                guard case .number(let number)? = NumberCell.parse(row[column].text) else { continue }
                if number.quantity.value.isNegative { return row[column] }
            }
        }
        return nil
    }
}
