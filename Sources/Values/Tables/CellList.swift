package import Datasets

/// The amounts of a row or a column, for formulas. What they come to is worked out once, however many formulas ask.
package struct CellList: Sendable {
    /// A cell that belongs to the sum, and that nobody can add up.
    package struct Unread: Sendable, Equatable {
        package enum Kind: Sendable {
            case words, withheld
            /// The head of a column that may compare two others, or be added to one.
            case change
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
        let isDeduction: Bool
        let place: () -> String
    }

    init(_ cells: some Sequence<Cell>, unread change: Unread? = nil) {
        var (quantities, printed): ([Quantity], [String]) = ([], [])
        var unread = change
        var last: WrittenNumber?
        for cell in cells {
            switch AmountCell(cell.text) {
            case .number(let number):
                let isOff = cell.isDeduction && !number.quantity.value.isNegative
                let number = isOff ? number.negated : number
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
