internal import Datasets

/// One thing to do with the values so far.
struct FormulaStep: Sendable {
    enum Kind: Sendable {
        case number(Quantity)
        /// In lower case.
        case name(String)
        /// The amounts of a row or column of a table, in lower case.
        case list(String)
        case negate
        case operate(FormulaOperation)
        case call(FormulaFunction)
    }

    let kind: Kind
    /// Bytes of the text.
    let range: Range<Int>
    /// Where the values stand in the text that it takes from those so far, brackets included.
    let operands: [Range<Int>]

    init(_ kind: Kind, _ range: Range<Int>, operands: [Range<Int>] = []) {
        self.kind = kind
        self.range = range
        self.operands = operands
    }
}
