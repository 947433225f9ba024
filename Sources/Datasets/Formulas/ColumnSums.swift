internal import Workbooks

/// A column of a sheet: its numbers, and sums of them that make the sum of a range a matter of two of them.
struct ColumnSums {
    private let rows: [Int32]
    private let values: [Double]
    /// The rows of its formulas, and which formulas they are.
    private(set) var formulaRows: [Int32] = []
    private(set) var formulas: [Int] = []
    /// Of the cells without formulas, the first so many of all.
    private var sums: [Total] = []
    /// Of the formulas, the first so many, all of which are worked out.
    private var worked: [Total] = [Total()]

    /// What cells come to.
    struct Total {
        var sum = Rational.zero
        var scale = 0.0
        var count = 0
        /// Cells of which nobody can say what they hold.
        var unknown = 0

        mutating func add(_ number: Rational) throws(ArithmeticFault) {
            sum = try sum.adding(number)
            scale += number.approximate.magnitude
            count += 1
        }

        func since(_ earlier: Total) throws(ArithmeticFault) -> Total {
            Total(
                sum: try sum.subtracting(earlier.sum), scale: max(0, scale - earlier.scale),
                count: count - earlier.count, unknown: unknown - earlier.unknown)
        }
    }

    init(_ column: SheetColumn) {
        rows = column.rows
        values = column.values
    }

    /// - Parameter formula: Behind all that were added.
    mutating func add(formula: Int, row: Int) {
        formulaRows.append(Int32(truncatingIfNeeded: row))
        formulas.append(formula)
    }

    /// Nil where nothing stands.
    func value(row: Int) -> Double? {
        let index = rows.place(of: row)
        return index < rows.count && rows[index] == row ? values[index] : nil
    }

    func formula(row: Int) -> Int? {
        let index = formulaRows.place(of: row)
        return index < formulaRows.count && formulaRows[index] == row ? formulas[index] : nil
    }

    /// Which of the formulas stand in some rows.
    func places(ofFormulasIn range: ClosedRange<Int>) -> Range<Int> {
        formulaRows.place(of: range.lowerBound)..<formulaRows.place(of: range.upperBound + 1)
    }

    /// How many formulas, from the first on, are known to be worked out.
    var workedCount: Int { worked.count - 1 }

    /// - Parameter value: Of a formula that was worked out; nil for one that was not.
    mutating func extendWorked(to end: Int, by value: (Int) -> FormulaValues.Operand?) throws(ArithmeticFault) {
        while worked.count <= end, let operand = value(formulas[worked.count - 1]) {
            var total = worked[worked.count - 1]
            switch operand {
            case .number(let number): try total.add(number)
            case .unknown: total.unknown += 1
            case .blank, .other: break
            }
            worked.append(total)
        }
    }

    /// Of formulas that are known to be worked out.
    func worked(_ range: Range<Int>) throws(ArithmeticFault) -> Total {
        try worked[range.upperBound].since(worked[range.lowerBound])
    }

    /// Of the cells of some rows that hold no formula.
    mutating func plain(_ range: ClosedRange<Int>) throws(ArithmeticFault) -> Total {
        if sums.isEmpty { try addUp() }
        let (start, end) = (rows.place(of: range.lowerBound), rows.place(of: range.upperBound + 1))
        return try sums[end].since(sums[start])
    }

    /// The numbers of some rows that hold no formula; nil where nobody can say what one holds.
    func numbers(_ range: ClosedRange<Int>) -> [Rational]? {
        var numbers: [Rational] = []
        for index in rows.place(of: range.lowerBound)..<rows.place(of: range.upperBound + 1)
        where formula(row: Int(rows[index])) == nil {
            switch FormulaValues.Operand(values[index]) {
            case .number(let number): numbers.append(number)
            case .unknown: return nil
            case .blank, .other: break
            }
        }
        return numbers
    }

    func count(_ range: ClosedRange<Int>) -> Int {
        rows.place(of: range.upperBound + 1) - rows.place(of: range.lowerBound)
    }

    private mutating func addUp() throws(ArithmeticFault) {
        var (total, next) = (Total(), 0)
        sums.reserveCapacity(rows.count + 1)
        sums.append(total)
        for index in rows.indices {
            while next < formulaRows.count, formulaRows[next] < rows[index] { next += 1 }
            let isFormula = next < formulaRows.count && formulaRows[next] == rows[index]
            switch isFormula ? .blank : FormulaValues.Operand(values[index]) {
            case .number(let number): try total.add(number)
            case .unknown: total.unknown += 1
            case .blank, .other: break
            }
            sums.append(total)
        }
    }
}

extension [Int32] {
    /// Of the first that is not below a row.
    fileprivate func place(of row: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
