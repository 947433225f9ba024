internal import Datasets

/// Looks for what a sum over a row or column may count twice, or may leave out though it belongs to it.
///
/// An amount that is the sum of those above it is most likely their total, whatever it is called; and a name that only
/// begins as a total's does may be the name of anything. Both are asked, since no page shows that such a sum is wrong.
struct SumDoubts {
    fileprivate struct Doubt {
        let reason: CellList.Unread.Reason
        let number: WrittenNumber
        let cell: CellList.Cell
        /// Whether it is the sum of but two, as one of many amounts is now and then by chance.
        var isOfTwo = false
    }

    private var doubts: [Doubt] = []
    /// The counted amounts since the last total or head, and all of them.
    private var run = Run()
    private var all = Run()
    /// The last total that is known as one.
    private var lastTotal: Rational?
    private var first: Doubt?

    /// Some amounts added up; nil where they have too many digits.
    private struct Run {
        var sum: Rational? = .zero
        /// Without noughts, which no sum shows.
        var count = 0

        mutating func add(_ value: Rational) {
            sum = sum.flatMap { try? $0.adding(value) }
            if value != .zero { count += 1 }
        }
    }

    /// - Parameters:
    ///   - number: As the sum counts it.
    ///   - isRight: Whether a total is the sum of what stands before it.
    mutating func take(_ number: WrittenNumber, of cell: CellList.Cell, isRight: Bool) {
        let name = LineName(cell.name())
        guard cell.role.isAmount else {
            if !isRight, !name.isSurely(cell.role) { doubts.append(Doubt(reason: .name, number: number, cell: cell)) }
            if cell.role.totalKind.map({ !$0.isAverage }) ?? false { (run, lastTotal) = (Run(), number.quantity.value) }
            return
        }
        if cell.role == .deduction, !name.isSurely(.deduction) {
            doubts.append(Doubt(reason: .deduction, number: number, cell: cell))
        } else if isSumOfOthers(number.quantity.value) {
            doubts.append(Doubt(reason: .sum, number: number, cell: cell, isOfTwo: all.count == 2))
        } else if all.count > 0, name.mayNameTotal {
            doubts.append(Doubt(reason: .name, number: number, cell: cell))
        }
        if all.count == 0 { first = Doubt(reason: .sum, number: number, cell: cell) }
        run.add(number.quantity.value)
        all.add(number.quantity.value)
    }

    /// The name of the lines below: they have a total of their own.
    mutating func takeHead() { (run, lastTotal) = (Run(), nil) }

    private func isSumOfOthers(_ value: Rational) -> Bool {
        guard value != .zero else { return false }
        if run.count > 1 && run.sum == value || all.count > 1 && all.sum == value { return true }
        guard run.count > 0, let lastTotal, let sum = run.sum else { return false }
        return (try? lastTotal.adding(sum)) == value
    }

    /// In a longer list nobody could name each cell.
    private static let mostRead = 60

    /// The first cell that has to be asked for.
    func cell(in summary: CellList.Summary) -> CellList.Unread? {
        if let first, all.count > 2, first.number.quantity.unit == summary.unit,
            (try? summary.sum.subtracting(first.number.quantity.value)) == first.number.quantity.value
        {
            return first.unread(in: summary)
        }
        let isLong = all.count > Self.mostRead
        return doubts.lazy.filter { !isLong || !$0.isOfTwo }.compactMap { $0.unread(in: summary) }.first
    }
}

extension SumDoubts.Doubt {
    /// Nil where nothing else can be meant after all.
    fileprivate func unread(in summary: CellList.Summary) -> CellList.Unread? {
        let value = number.quantity.value
        guard number.quantity.unit == summary.unit, value != .zero else { return nil }
        // Those of a total that stands first.
        if !cell.role.isAmount, value == summary.sum { return nil }
        if reason == .deduction {
            guard let off = try? summary.sum.subtracting(value), let added = try? off.subtracting(value) else {
                return nil
            }
            return unread(with: number.notation.print(added), without: number.notation.print(summary.sum))
        }
        let other = cell.role.isAmount ? try? summary.sum.subtracting(value) : try? summary.sum.adding(value)
        guard let other else { return nil }
        let sums = cell.role.isAmount ? (summary.sum, other) : (other, summary.sum)
        return unread(with: number.notation.print(sums.0), without: number.notation.print(sums.1))
    }

    private func unread(with: String, without: String) -> CellList.Unread {
        CellList.Unread(
            kind: .doubt(reason, amount: cell.text, with: with, without: without), text: cell.name(),
            place: cell.place())
    }
}
