/// A formula of a spreadsheet that can be worked out here, as the steps that do it: what they need stands before them.
struct CellFormula {
    enum Step {
        case number(Rational)
        case cell(Place)
        /// What a function takes as a whole.
        case range(rows: ClosedRange<Int>, columns: ClosedRange<Int>)
        case add, subtract, multiply, divide, negate, percent
        /// Takes so many of the values before it.
        case call(Function, Int)
    }

    enum Function: String {
        case sum = "SUM"
        case average = "AVERAGE"
        case min = "MIN"
        case max = "MAX"
        case round = "ROUND"
        case abs = "ABS"
    }

    /// A cell as a formula names it: `B$3`.
    struct Place {
        let row: Int
        let column: Int
        let isRowFixed: Bool
        let isColumnFixed: Bool

        /// The cell that is meant so many rows and columns on.
        func shifted(rows: Int, columns: Int) -> (row: Int, column: Int) {
            (isRowFixed ? row : row + rows, isColumnFixed ? column : column + columns)
        }
    }

    /// As it was written; ranges by the two cells at their corners.
    enum Written {
        case number(Rational)
        case cell(Place)
        case range(Place, Place)
        case add, subtract, multiply, divide, negate, percent
        case call(Function, Int)
    }

    let steps: [Written]

    /// Nil for a formula with anything else in it: that is left as it was stored.
    init?(_ text: ArraySlice<UInt8>) {
        var reader = FormulaReader(text)
        guard let steps = reader.read() else { return nil }
        self.steps = steps
    }
}

extension CellFormula.Written {
    /// The step of a cell so many rows and columns on; nil where it would lie outside the sheet.
    func step(rows: Int, columns: Int) -> CellFormula.Step? {
        switch self {
        case .number(let number): return .number(number)
        case .cell(let place):
            let (row, column) = place.shifted(rows: rows, columns: columns)
            guard row > 0, column > 0 else { return nil }
            return .cell(.init(row: row, column: column, isRowFixed: true, isColumnFixed: true))
        case .range(let first, let last):
            let (from, to) = (first.shifted(rows: rows, columns: columns), last.shifted(rows: rows, columns: columns))
            guard min(from.row, to.row, from.column, to.column) > 0 else { return nil }
            return .range(
                rows: min(from.row, to.row)...max(from.row, to.row),
                columns: min(from.column, to.column)...max(from.column, to.column))
        case .add: return .add
        case .subtract: return .subtract
        case .multiply: return .multiply
        case .divide: return .divide
        case .negate: return .negate
        case .percent: return .percent
        case .call(let function, let count): return .call(function, count)
        }
    }
}
