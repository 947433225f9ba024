internal import Datasets

/// What a total may be made of: the amounts before it, with the totals among them.
struct TotalTerms {
    /// What stands before the total since the last one.
    private(set) var group = AmountSum()
    /// The totals before it.
    private var subtotals = AmountSum()
    /// Everything before it but totals.
    private var all = AmountSum()
    /// Those of the group that are taken off.
    private var deductions = AmountSum()
    /// Whether something before it is no number, so that nobody can add it up.
    private(set) var isUnknown = false

    mutating func add(_ cell: TotalsGrid.Cell, isDeduction: Bool = false) {
        switch cell {
        case .none: break
        case .words: isUnknown = true
        case .number(let number):
            group.add(number)
            all.add(number)
            if isDeduction { deductions.add(number) }
        }
    }

    /// A total ends its group.
    mutating func close(with total: TotalsGrid.Cell) {
        if case .number(let number) = total { subtotals.add(number) }
        (group, deductions, isUnknown) = (AmountSum(), AmountSum(), false)
    }
}

extension TotalTerms {
    /// What the author most likely added up.
    var likely: AmountSum { subtotals.adding(group) }

    /// Whether a total is the sum of something before it, as it is printed.
    func give(_ total: WrittenNumber) -> Bool {
        var sums = [group, all, likely].filter { $0.count > 0 }.map(\.sum)
        if deductions.count > 0, let whole = likely.sum, let off = deductions.sum {
            sums.append(try? whole.subtracting(off.adding(off)))
        }
        return sums.contains { $0.map(total.isPrinted) ?? false }
    }

    /// Whether it is the first amount less the others, whichever stands first.
    func giveDifference(_ total: WrittenNumber) -> Bool {
        [group, likely, subtotals, all].compactMap(\.difference).contains {
            total.isPrinted(like: $0) || total.isPrinted(like: $0.negated)
        }
    }
}
