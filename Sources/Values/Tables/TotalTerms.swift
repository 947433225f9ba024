package import Datasets

/// What a total may be made of: the amounts before it, with the totals among them.
package struct TotalTerms: Sendable {
    /// What stands before the total since the last one.
    package private(set) var group = AmountSum()
    /// Those of the group below the last head; nil where there is none among them.
    private var section: AmountSum?
    /// The totals before it that are in no other one.
    private var subtotals: [WrittenNumber] = []
    /// Everything before it but totals.
    private var all = AmountSum()
    /// Those of the group that are taken off.
    private var deductions = AmountSum()
    /// Whether something before it is no number, so that nobody can add it up.
    package private(set) var isUnknown = false

    package init() {}

    /// Goes on to the next line.
    package mutating func take(_ cell: AmountCell, as role: LineRole) {
        switch role {
        case .amount: add(cell)
        case .deduction: add(cell, isDeduction: true)
        case .aside, .total(.average): break
        case .head: open()
        case .total: close(with: cell)
        }
    }

    private mutating func add(_ cell: AmountCell, isDeduction: Bool = false) {
        switch cell {
        case .none, .empty: break
        case .words, .withheld: isUnknown = true
        case .number(let number):
            group.add(number)
            section?.add(number)
            all.add(number)
            if isDeduction { deductions.add(number) }
        }
    }

    /// Below a head something else may begin, which has a total of its own.
    private mutating func open() { section = AmountSum() }

    /// A total ends its group, and holds the totals before it that it is the sum of.
    private mutating func close(with cell: AmountCell) {
        if case .number(let total) = cell {
            if !total.isPrinted(likeSum: group.count > 0 ? group.sum : nil), let count = countOfSubtotals(in: total) {
                subtotals.removeLast(count)
            }
            subtotals.append(total)
        }
        (group, section, deductions, isUnknown) = (AmountSum(), nil, AmountSum(), false)
    }
}

extension TotalTerms {
    /// Whether nothing stands before the total.
    var isEmpty: Bool { all.count == 0 && subtotals.isEmpty }

    /// What the author most likely added up.
    private var likely: AmountSum { AmountSum(subtotals).adding(group) }

    /// The same, of the amounts since the last total only where the total is of a part; and of those below the last head
    /// where they come nearer.
    package func likely(for total: WrittenNumber, isOfPart: Bool) -> AmountSum {
        let whole = isOfPart && group.count > 0 ? group : likely
        guard let section, section.count > 1 else { return whole }
        return section.isNearer(to: total, than: whole) ? section : whole
    }

    /// Whether a total is the sum of something before it, as it is printed.
    package func give(_ total: WrittenNumber) -> Bool {
        var sums = [group, section, all, likely].compactMap { $0 }.filter { $0.count > 0 }.map(\.sum)
        if deductions.count > 0, let whole = likely.sum, let off = deductions.sum {
            sums.append(try? whole.subtracting(off.adding(off)))
        }
        return sums.contains { total.isPrinted(likeSum: $0) } || countOfSubtotals(in: total) != nil
    }

    /// Whether it is the first amount less the others, whichever stands first.
    package func giveDifference(_ total: WrittenNumber) -> Bool {
        [group, likely, AmountSum(subtotals), all].compactMap(\.difference).contains {
            total.isPrinted(like: $0) || total.isPrinted(like: $0.negated)
        }
    }

    /// How many of the last totals a total is the sum of, with the amounts behind them; nil where it is of none. Looks
    /// at a few: nobody reads a table of more.
    private func countOfSubtotals(in total: WrittenNumber) -> Int? {
        var sum = group.count > 0 ? group.sum : .zero
        for (index, subtotal) in subtotals.suffix(Self.mostSubtotals).reversed().enumerated() {
            sum = sum.flatMap { try? $0.adding(subtotal.quantity.value) }
            if index + (group.count > 0 ? 1 : 0) > 0, total.isPrinted(likeSum: sum) { return index + 1 }
        }
        return nil
    }

    private static let mostSubtotals = 12
}

extension AmountSum {
    init(_ numbers: [WrittenNumber]) {
        self.init()
        for number in numbers { add(number) }
    }

    fileprivate func isNearer(to total: WrittenNumber, than other: AmountSum) -> Bool {
        func distance(_ sum: AmountSum) -> Rational? {
            sum.sum.flatMap { try? $0.subtracting(total.quantity.value).magnitude }
        }
        guard let own = distance(self), let theirs = distance(other) else { return false }
        return own < theirs
    }
}

extension WrittenNumber {
    fileprivate func isPrinted(likeSum sum: Rational?) -> Bool { sum.map(isPrinted) ?? false }
}
