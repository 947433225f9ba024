package import Datasets

/// What a cell is to a sum.
package enum AmountCell: Sendable {
    case number(WrittenNumber)
    /// A dash, `nil` or `n/a`: there is nothing to add.
    case none
    case empty
    /// There is a number, and it is kept back or not known: `[c]`, `..`, `n/k`.
    case withheld
    case words

    package init(_ text: String) {
        switch NumberCell.parse(text) {
        case .number(let number)?: self = .number(number)
        case NumberCell.none?:
            self = NumberCell.saysWithheld(text) ? .withheld : NumberCell.saysNothing(text) ? .empty : .none
        case nil: self = Self.saysNought(text) ? .none : .words
        }
    }

    private static func saysNought(_ text: String) -> Bool {
        text.utf8.count <= 8 && LineName(text).words == ["nil"]
    }

    package var isEmpty: Bool { if case .empty = self { true } else { false } }
}
