internal import Workbooks

/// Works out the formulas of a sheet, each once, those that another one needs before it.
struct FormulaValues {
    enum Operand {
        case number(Rational)
        case blank
        /// A text, or a yes or no: functions pass over it.
        case other
        case unknown
    }

    enum State {
        case none, begun, done
    }

    let sheet: SheetFormulas
    var columns: [Int: ColumnSums] = [:]
    var states: [State]
    /// What other formulas take the value of each to be.
    var operands: [Operand?]
    /// Those whose stored value is another, with the right one.
    var stale: [(formula: Int, value: Rational)] = []
    /// Which could be worked out.
    var isWorkedOut: [Bool]
    var shared: (text: Int, formula: CellFormula?)?
    /// Whether the formula that is being worked out needs its own value.
    var needsItself = false
    /// How many cells may still be looked at: a sheet in which each formula goes through all cells is left as it is.
    var left: Int

    init(_ sheet: SheetFormulas) {
        self.sheet = sheet
        states = Array(repeating: .none, count: sheet.formulas.count)
        operands = Array(repeating: nil, count: sheet.formulas.count)
        isWorkedOut = Array(repeating: false, count: sheet.formulas.count)
        left = 1_000_000 + 20 * sheet.formulas.count
        for (number, column) in sheet.columns.enumerated() where !column.rows.isEmpty {
            columns[number] = ColumnSums(column)
        }
        for (index, formula) in sheet.formulas.enumerated() {
            columns[formula.column]?.add(formula: index, row: formula.row)
        }
        for index in sheet.formulas.indices { workOut(index) }
    }
}

extension FormulaValues.Operand {
    init(_ value: Double?) {
        guard let value else {
            self = .blank
            return
        }
        if value.isNaN {
            self = .other
        } else if let (digits, places) = SheetFormulas.decimal(value),
            let number = try? Rational.decimal(digits: digits, places: places)
        {
            self = .number(number)
        } else {
            self = .unknown
        }
    }
}

// MARK: - The order

extension FormulaValues {
    /// No call within a call: a column of running totals is as long as its sheet.
    mutating func workOut(_ first: Int) {
        var waiting = [first]
        while let formula = waiting.last {
            switch states[formula] {
            case .done: waiting.removeLast()
            case .none:
                states[formula] = .begun
                waiting += needed(by: formula)
            case .begun:
                finish(formula)
                states[formula] = .done
                waiting.removeLast()
            }
        }
    }

    /// The formulas whose values a formula needs and that nobody has begun: one that was begun needs it itself.
    mutating func needed(by formula: Int) -> [Int] {
        guard let steps = steps(of: formula) else { return [] }
        var needed: [Int] = []
        for step in steps {
            switch step {
            case .cell(let place):
                if let other = columns[place.column]?.formula(row: place.row), states[other] == .none {
                    needed.append(other)
                }
            case .range(let rows, let numbers):
                guard pay(numbers.count) else { return [] }
                for number in numbers where columns[number] != nil { needed += self.needed(in: rows, of: number) }
            default: break
            }
        }
        return needed
    }

    mutating func needed(in rows: ClosedRange<Int>, of number: Int) -> [Int] {
        extend(number, to: rows)
        guard let column = columns[number] else { return [] }
        let range = column.places(ofFormulasIn: rows)
        let open = max(range.lowerBound, min(range.upperBound, column.workedCount))..<range.upperBound
        guard pay(open.count) else { return [] }
        return open.map { column.formulas[$0] }.filter { states[$0] == .none }
    }

    /// Adds up the formulas of a column that are worked out.
    mutating func extend(_ number: Int, to rows: ClosedRange<Int>) {
        guard let end = columns[number]?.places(ofFormulasIn: rows).upperBound else { return }
        let operands = operands
        try? columns[number]?.extendWorked(to: end) { operands[$0] }
    }

    mutating func pay(_ count: Int) -> Bool {
        left -= count
        return left > 0
    }
}
