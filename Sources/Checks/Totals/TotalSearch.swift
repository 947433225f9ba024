internal import Datasets
internal import Values

/// Finds the totals of a table that are not what the table gives.
struct TotalSearch {
    struct Fault {
        enum Kind {
            case disagrees, rounding, average, outside
        }

        let kind: Kind
        let row: Int
        let column: Int
        let total: WrittenNumber
        /// What was added up, and what it gives.
        let terms: AmountSum
        let gives: Rational
        let isOfRow: Bool
    }

    private let grid: TotalsGrid
    private(set) var faults: [Fault] = []
    /// The cells of them, by their numbers.
    private var told: Set<Int> = []

    init(_ grid: TotalsGrid) {
        self.grid = grid
        searchRows()
        for column in grid.heads.indices { search(column: column) }
    }
}

extension TotalSearch {
    /// One cell of a row or column of totals, with what it may be made of.
    fileprivate struct Candidate {
        let row: Int
        let column: Int
        let total: WrittenNumber
        let terms: TotalTerms
        /// What was most likely added up.
        let likely: AmountSum
    }

    /// The cells of each row of totals, against those above them.
    private mutating func searchRows() {
        var terms = [TotalTerms](repeating: TotalTerms(), count: grid.heads.count)
        let columns = grid.heads.indices.dropFirst()
        let summed = Array(columns.filter { !grid.heads[$0].namesNoSum })
        for row in grid.labels.indices {
            if let kind = grid.rows[row].totalKind {
                let candidates = (kind.isAverage ? Array(columns) : summed).compactMap { column in
                    candidate(row, column, of: terms[column], isOfPart: kind == .subtotal)
                }
                judge(candidates, as: kind, isOfRow: true)
                if kind == .total(isPlain: true) { judgeShares(in: row, of: terms) }
            }
            for column in columns { terms[column].take(grid.cells[row][column], as: grid.rows[row]) }
        }
    }

    /// A column of shares has no sum, but where a row of all says 100%.
    private mutating func judgeShares(in row: Int, of terms: [TotalTerms]) {
        let shares = grid.heads.indices.dropFirst().filter { grid.heads[$0].namesNoSum && grid.heads[$0].namesShare }
        let candidates = shares.compactMap { candidate(row, $0, of: terms[$0], isOfPart: false) }
        judge(candidates.filter(\.isWholeOfShares), as: .total(isPlain: true), isOfRow: true)
    }

    private func candidate(_ row: Int, _ column: Int, of terms: TotalTerms, isOfPart: Bool) -> Candidate? {
        guard case .number(let total) = grid.cells[row][column] else { return nil }
        let likely = terms.likely(for: total, isOfPart: isOfPart)
        // Nobody says what an unnamed total is of, nor whether its amounts are rounded.
        if row == grid.unnamedTotal, terms.giveDifference(total) || likely.isRounded(to: total) { return nil }
        return Candidate(row: row, column: column, total: total, terms: terms, likely: likely)
    }

    /// The column's cells, each against those before it in its row.
    private mutating func search(column: Int) {
        guard let kind = grid.columns[column].totalKind else { return }
        let candidates = grid.labels.indices.compactMap { row -> Candidate? in
            guard grid.rows[row] != .head, grid.rows[row].totalKind?.isAverage != true, !grid.labels[row].namesNoSum
            else { return nil }
            return candidate(row, column, of: terms(before: column, in: row), isOfPart: kind == .subtotal)
        }
        judge(candidates, as: kind, isOfRow: false)
    }

    private func terms(before column: Int, in row: Int) -> TotalTerms {
        var terms = TotalTerms()
        for before in grid.heads.indices.dropFirst().prefix(while: { $0 < column })
        where !grid.heads[before].namesNoSum {
            let (cell, role) = (grid.cells[row][before], grid.columns[before])
            if role.isAmount, case .words = cell { continue }
            terms.take(cell, as: role)
        }
        return terms
    }
}

extension TotalSearch.Candidate {
    /// Whether it is 100%, and the shares above come to less: some are missing. They come to more where people could
    /// choose several.
    fileprivate var isWholeOfShares: Bool {
        guard let sum = likely.sum, let lowest = likely.lowest, !lowest.isNegative else { return false }
        return total.quantity.value == Rational(1) && sum < Rational(1)
    }

    fileprivate func isRounded(from sum: Rational) -> Bool {
        guard let most = likely.mostByRounding, let own = total.rounding, let all = try? most.adding(own),
            let off = try? sum.subtracting(total.quantity.value).magnitude
        else { return false }
        return off <= all
    }
}

extension TotalSearch {
    private mutating func judge(_ candidates: [Candidate], as kind: TotalKind, isOfRow: Bool) {
        switch kind {
        case .total(let isPlain): judgeSums(candidates, isPlain: isPlain && isOfRow, isOfRow: isOfRow)
        case .subtotal: judgeSums(candidates, isPlain: isOfRow, isOfRow: isOfRow)
        case .net: judgeDifferences(candidates, isOfRow: isOfRow)
        case .average(let isSimple): if isOfRow { judgeAverages(candidates, areSimple: isSimple) }
        }
    }

    /// - Parameter isPlain: Whether nothing but a sum can be meant. Else another cell has to be one, or this one nearly.
    private mutating func judgeSums(_ candidates: [Candidate], isPlain: Bool, isOfRow: Bool) {
        let judged = candidates.map { ($0, TotalJudgement($0.total, of: $0.terms, likely: $0.likely)) }
        let right = judged.count { $0.1 == .agrees && $0.0.likely.count > 1 }
        // Of a column, half: 2 visits at £2 come to £4, and are no sum.
        let isBelieved = isPlain || right > 0 && (isOfRow || 2 * right >= judged.count)
        for (candidate, judgement) in judged {
            switch judgement {
            case .agrees, .cannotTell: break
            case .rounded(let sum):
                // Shares of a whole are nearly always rounded, and readers know it.
                if candidate.total.quantity.unit != .percentage { report(.rounding, candidate, gives: sum, isOfRow) }
            case .near(let sum): if isBelieved || isOfRow { report(.disagrees, candidate, gives: sum, isOfRow) }
            case .far(let sum):
                let isShare = candidate.total.quantity.unit == .percentage
                let isMeant = isShare ? isPlain && candidate.isWholeOfShares : isBelieved
                if isMeant || isOfRow && isTotalOfMoney(candidate) {
                    report(.disagrees, candidate, gives: sum, isOfRow)
                }
            }
        }
    }

    /// Net of what: of two amounts, one less the other. Of more, only where another cell of the same kind is right.
    private mutating func judgeDifferences(_ candidates: [Candidate], isOfRow: Bool) {
        func isRight(_ candidate: Candidate) -> Bool {
            candidate.terms.give(candidate.total) || candidate.terms.giveDifference(candidate.total)
        }
        let isBelieved = candidates.contains { $0.likely.count > 1 && isRight($0) }
        for candidate in candidates where !isRight(candidate) {
            let terms = candidate.likely
            guard !candidate.terms.isUnknown, terms.unit == candidate.total.quantity.unit else { continue }
            if terms.count == 2, isBelieved, let difference = terms.difference {
                report(.disagrees, candidate, gives: difference, isOfRow)
            } else if isOfRow, let sum = sumBySigns(of: candidate) {
                report(candidate.isRounded(from: sum) ? .rounding : .disagrees, candidate, gives: sum, isOfRow)
            }
        }
    }

    /// What comes of amounts that are typed with their minuses, where the last row is their net amount; nil where
    /// something else may be meant.
    private func sumBySigns(of candidate: Candidate) -> Rational? {
        let terms = candidate.likely
        guard candidate.row == grid.lastRow, candidate.total.quantity.unit == .money, terms.count > 1,
            terms.lowest?.isNegative ?? false, grid.labels[candidate.row].namesTotalForSure
        else { return nil }
        // Of a net saving the minuses are savings.
        return terms.sum.flatMap { candidate.total.isPrinted(like: $0.negated) ? nil : $0 }
    }

    /// Whether the last row is surely the total of a column of money, though not by its name alone: “Staff total”.
    private func isTotalOfMoney(_ candidate: Candidate) -> Bool {
        let terms = candidate.likely
        guard candidate.row == grid.lastRow, candidate.row != grid.unnamedTotal,
            candidate.total.quantity.unit == .money, let lowest = terms.lowest, !lowest.isNegative, let sum = terms.sum,
            let most = try? sum.multiplied(by: Rational(3))
        else { return false }
        // One that is lower may leave out rows that are parts of others.
        guard candidate.total.quantity.value > sum, candidate.total.quantity.value <= most else { return false }
        return grid.labels[candidate.row].namesTotalForSure
    }

    /// An average that is no simple one lies between the lowest and the highest all the same. Of a table that has
    /// something to weight it by nobody can say more.
    private mutating func judgeAverages(_ candidates: [Candidate], areSimple: Bool) {
        for candidate in candidates {
            let terms = candidate.terms.group
            let value = candidate.total.quantity.value
            guard terms.count > 1, !candidate.terms.isUnknown, terms.unit == candidate.total.quantity.unit,
                let mean = terms.mean, let lowest = terms.lowest, let highest = terms.highest,
                !candidate.total.isPrinted(like: mean)
            else { continue }
            let isOutside =
                !candidate.total.isPrinted(like: lowest) && value < lowest
                || !candidate.total.isPrinted(like: highest) && value > highest
            guard isOutside || areSimple || !grid.hasWeights(besides: candidate.column, for: candidate.row) else {
                continue
            }
            faults.append(
                Fault(
                    kind: isOutside ? .outside : .average, row: candidate.row, column: candidate.column,
                    total: candidate.total, terms: terms, gives: mean, isOfRow: true))
        }
    }

    private mutating func report(_ kind: Fault.Kind, _ candidate: Candidate, gives: Rational, _ isOfRow: Bool) {
        guard told.insert(candidate.row * grid.heads.count + candidate.column).inserted else { return }
        faults.append(
            Fault(
                kind: kind, row: candidate.row, column: candidate.column, total: candidate.total,
                terms: candidate.likely, gives: gives, isOfRow: isOfRow))
    }
}

extension AmountSum {
    /// Whether whole amounts that were rounded may come to a total.
    fileprivate func isRounded(to total: WrittenNumber) -> Bool {
        guard let off = sum.flatMap({ try? $0.subtracting(total.quantity.value).magnitude }) else { return true }
        return total.notation.decimals == 0 && off < Rational(count)
    }
}
