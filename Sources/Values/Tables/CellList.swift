package import Datasets

/// The amounts of a row or a column, for formulas. What they come to is worked out once, however many formulas ask.
package struct CellList: Sendable {
    /// A cell that belongs to the sum, and that nobody can add up.
    package struct Unread: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case words, withheld
            /// The head of a column that may compare two others, or be added to one.
            case change
            /// A total that is right, and of other amounts; with what they all come to.
            case otherTotal(String, sum: String)
            /// An amount or total that may be the other, with what the amounts come to with it and without it.
            case doubt(Reason, amount: String, with: String, without: String)
        }

        package enum Reason: Sendable, Equatable {
            /// It is the sum of others.
            case sum
            case name
            /// Whether it is taken off.
            case deduction
        }

        package let kind: Kind
        package let text: String
        /// `wards.csv, row 3, column B`
        package let place: String
    }

    package let quantities: [Quantity]
    /// As they stand in the cells, for the working: the first and the last of a long list, and how many there are.
    package let printed: String
    /// The first of them.
    package let unread: Unread?
    /// The total that their sum is not, or what may be one.
    let otherTotal: Unread?
    /// Nil where they count different things, or have too many digits, or where there are none.
    let summary: Summary?

    struct Summary: Sendable {
        let unit: Unit
        let sum: Rational
        /// From the lowest to the highest.
        let sorted: [Rational]
    }
}

extension CellList {
    /// One cell with what it is for the sum.
    struct Cell {
        let text: String
        let role: LineRole
        /// Of its row or column.
        let name: () -> String
        let place: () -> String
    }

    /// - Parameter cells: Of a whole row or column, in its order.
    init(_ cells: some Sequence<Cell>, unread change: Unread? = nil) {
        var (quantities, printed): ([Quantity], [String]) = ([], [])
        var unread = change
        var last: WrittenNumber?
        var walk = TotalWalk()
        var doubts = SumDoubts()
        for cell in cells {
            let amount = AmountCell(cell.text)
            if cell.role == .head {
                doubts.takeHead()
            } else if case .number(let number) = amount {
                doubts.take(cell.counted(number), of: cell, isRight: walk.isSum(number))
            }
            walk.take(amount, of: cell)
            guard cell.role.isAmount else { continue }
            switch amount {
            case .number(let number):
                let number = cell.counted(number)
                quantities.append(number.quantity)
                if printed.count < Self.mostPrinted { printed.append(number.printed) }
                last = number
            case .none, .empty: break
            case .withheld: unread = unread ?? Unread(kind: .withheld, text: cell.text, place: cell.place())
            case .words: unread = unread ?? Unread(kind: .words, text: cell.text, place: cell.place())
            }
        }
        self.quantities = quantities
        self.printed = Self.printed(printed, of: quantities.count, last: last)
        self.unread = unread
        summary = Summary(quantities)
        otherTotal = summary.flatMap { walk.confirms($0) ? nil : doubts.cell(in: $0) ?? walk.total(otherThan: $0) }
    }

    private static let mostPrinted = 12
    private static let mostOfLong = 2

    /// `£1, £2, …, £9 (n = 9)` of many.
    private static func printed(_ first: [String], of count: Int, last: WrittenNumber?) -> String {
        guard count > first.count else { return first.joined(separator: ", ") }
        let ends = first.prefix(mostOfLong) + ["…"] + (last.map { [$0.printed] } ?? [])
        return "\(ends.joined(separator: ", ")) (n = \(Notation.computed(.count).print(Rational(count))))"
    }
}

extension CellList.Cell {
    /// A number as the sum counts it: with a minus where the name takes it off.
    fileprivate func counted(_ number: WrittenNumber) -> WrittenNumber {
        role == .deduction && !number.quantity.value.isNegative ? number.negated : number
    }
}

/// Looks for the total of a row or column, and whether it is of all that stands there.
private struct TotalWalk {
    private var terms = TotalTerms()
    private var last: (total: WrittenNumber, cell: CellList.Cell)?

    mutating func take(_ amount: AmountCell, of cell: CellList.Cell) {
        if case .number(let number) = amount, let kind = cell.role.totalKind {
            // One that is not right is a finding of the check of totals.
            switch kind {
            case .total(isPlain: true): last = terms.isRight(number) ? (number, cell) : nil
            case .net: last = terms.isRight(number) || terms.giveDifference(number) ? (number, cell) : nil
            default: break
            }
        }
        terms.take(amount, as: cell.role)
    }

    /// Whether a number is the sum of what stands before it.
    func isSum(_ number: WrittenNumber) -> Bool { !terms.isEmpty && terms.give(number) }

    /// Whether a total that is right is the sum itself, so that nobody has to ask.
    func confirms(_ summary: CellList.Summary) -> Bool {
        last.map { $0.total.quantity.unit == summary.unit && $0.total.quantity.value == summary.sum } ?? false
    }

    func total(otherThan summary: CellList.Summary) -> CellList.Unread? {
        guard let (total, cell) = last, total.quantity.unit == summary.unit, !total.isPrinted(like: summary.sum) else {
            return nil
        }
        return CellList.Unread(
            kind: .otherTotal(total.printed, sum: total.notation.print(summary.sum)), text: cell.name(),
            place: cell.place())
    }
}

extension TotalTerms {
    /// Whether a total is the sum of what stands before it, or the first of all.
    fileprivate func isRight(_ total: WrittenNumber) -> Bool { isEmpty || give(total) }
}

extension CellList.Summary {
    fileprivate init?(_ quantities: [Quantity]) {
        guard let unit = quantities.first?.unit, quantities.allSatisfy({ $0.unit == unit }) else { return nil }
        var sum = Rational.zero
        for quantity in quantities {
            guard let next = try? sum.adding(quantity.value) else { return nil }
            sum = next
        }
        self.unit = unit
        self.sum = sum
        sorted = quantities.map(\.value).sorted()
    }
}

extension WrittenNumber {
    fileprivate var negated: WrittenNumber {
        WrittenNumber(Quantity(quantity.value.negated, quantity.unit), in: notation)
    }
}

extension String {
    /// `table`, `budget`, `net` of `table.budget.net`.
    var nameParts: [String] {
        utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// Whether a name of a formula stands for the amounts of a row or a column: `table.budget.net`.
    var namesList: Bool { utf8.starts(with: "table.".utf8) && nameParts.count == 3 }
}
