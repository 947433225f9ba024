package import Datasets

/// The amounts of a row or a column, for a formula.
package struct CellList: Sendable {
    package let quantities: [Quantity]
    /// As they stand in the cells.
    package let printed: [String]
    /// The first cell that holds words where a number should be.
    package let words: String?
}

extension CellList {
    init(_ cells: [String?]) {
        var (quantities, printed): ([Quantity], [String]) = ([], [])
        var words: String?
        for text in cells {
            guard let text else { continue }
            switch NumberCell.parse(text) {
            case .number(let number)?:
                quantities.append(number.quantity)
                printed.append(number.printed)
            case NumberCell.none?: break
            case nil: words = words ?? text
            }
        }
        (self.quantities, self.printed, self.words) = (quantities, printed, words)
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
