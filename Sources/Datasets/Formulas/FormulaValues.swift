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

    private enum State {
        case none, begun, done
    }

    private let sheet: SheetFormulas
    private var columns: [Int: ColumnSums] = [:]
    private var states: [State]
    /// What other formulas take the value of each to be.
    private var operands: [Operand?]
    /// Those whose stored value is another, with the right one.
    private(set) var stale: [(formula: Int, value: Rational)] = []
    /// Which could be worked out.
    private(set) var isWorkedOut: [Bool]
    private var shared: (text: Int, formula: CellFormula?)?
    /// Whether the formula that is being worked out needs its own value.
    private var needsItself = false
    /// How many cells may still be looked at: a sheet in which each formula goes through all cells is left as it is.
    private var left: Int

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
    private mutating func workOut(_ first: Int) {
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
    private mutating func needed(by formula: Int) -> [Int] {
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

    private mutating func needed(in rows: ClosedRange<Int>, of number: Int) -> [Int] {
        extend(number, to: rows)
        guard let column = columns[number] else { return [] }
        let range = column.places(ofFormulasIn: rows)
        let open = max(range.lowerBound, min(range.upperBound, column.workedCount))..<range.upperBound
        guard pay(open.count) else { return [] }
        return open.map { column.formulas[$0] }.filter { states[$0] == .none }
    }

    /// Adds up the formulas of a column that are worked out.
    private mutating func extend(_ number: Int, to rows: ClosedRange<Int>) {
        guard let end = columns[number]?.places(ofFormulasIn: rows).upperBound else { return }
        let operands = operands
        try? columns[number]?.extendWorked(to: end) { operands[$0] }
    }

    private mutating func pay(_ count: Int) -> Bool {
        left -= count
        return left > 0
    }
}

// MARK: - The values

extension FormulaValues {
    private mutating func finish(_ index: Int) {
        let stored = Operand(sheet.formulas[index].stored)
        needsItself = false
        let value = value(of: index)
        operands[index] = needsItself ? .unknown : stored
        guard case .number(let number) = stored, let value, !needsItself else { return }
        isWorkedOut[index] = true
        guard !value.agrees(with: number) else { return }
        stale.append((index, value.number))
        // As the spreadsheet would have stored it.
        operands[index] = Operand(value.number.approximate)
    }

    private mutating func steps(of index: Int) -> [CellFormula.Step]? {
        let formula = sheet.formulas[index]
        if shared?.text != formula.text { shared = (formula.text, CellFormula(sheet.text(formula.text))) }
        guard let written = shared?.formula?.steps, pay(written.count) else { return nil }
        var steps: [CellFormula.Step] = []
        steps.reserveCapacity(written.count)
        for one in written {
            guard let step = one.step(rows: formula.rowShift, columns: formula.columnShift) else { return nil }
            steps.append(step)
        }
        return steps
    }

    /// Nil for a formula that cannot be worked out.
    private mutating func value(of index: Int) -> WorkedValue? {
        guard let steps = steps(of: index) else { return nil }
        var stack: [Piece] = []
        for step in steps {
            guard let piece = try? piece(of: step, &stack) else { return nil }
            stack.append(piece)
        }
        return stack.count == 1 ? number(stack[0]) : nil
    }

    /// What stands on the stack.
    private enum Piece {
        case value(WorkedValue)
        case range(ClosedRange<Int>, ClosedRange<Int>)
    }

    private struct CannotTell: Error {}

    private mutating func piece(of step: CellFormula.Step, _ stack: inout [Piece]) throws -> Piece {
        switch step {
        case .number(let number): return .value(WorkedValue(number))
        case .cell(let place): return .value(try value(row: place.row, column: place.column))
        case .range(let rows, let columns): return .range(rows, columns)
        case .call(let function, let count):
            let arguments = Array(stack.suffix(count))
            stack.removeLast(count)
            return .value(try call(function, arguments))
        case .negate: return .value(try pop(&stack).negated)
        case .percent: return .value(try pop(&stack).divided(by: WorkedValue(.hundred, scale: 100, count: 0)))
        case .add, .subtract, .multiply, .divide:
            let (second, first) = (try pop(&stack), try pop(&stack))
            return switch step {
            case .add: .value(try first.adding(second))
            case .subtract: .value(try first.adding(second.negated))
            case .multiply: .value(try first.multiplied(by: second))
            default: .value(try first.divided(by: second))
            }
        }
    }

    private mutating func pop(_ stack: inout [Piece]) throws -> WorkedValue {
        guard let piece = stack.popLast(), let value = number(piece) else { throw CannotTell() }
        return value
    }

    private mutating func number(_ piece: Piece) -> WorkedValue? {
        switch piece {
        case .value(let value): return value
        case .range(let rows, let columns):
            guard rows.count == 1, columns.count == 1 else { return nil }
            return try? value(row: rows.lowerBound, column: columns.lowerBound)
        }
    }

    private mutating func value(row: Int, column: Int) throws -> WorkedValue {
        switch operand(row: row, column: column) {
        case .number(let number): return WorkedValue(number)
        case .blank: return WorkedValue(.zero)
        case .other, .unknown: throw CannotTell()
        }
    }

    private mutating func operand(of formula: Int) -> Operand {
        if let operand = operands[formula] { return operand }
        needsItself = true
        return .unknown
    }

    private mutating func operand(row: Int, column: Int) -> Operand {
        guard let cells = columns[column] else { return .blank }
        if let formula = cells.formula(row: row) { return operand(of: formula) }
        return Operand(cells.value(row: row))
    }
}

// MARK: - Functions

extension FormulaValues {
    private mutating func call(_ function: CellFormula.Function, _ arguments: [Piece]) throws -> WorkedValue {
        switch function {
        case .sum: return try total(arguments).value
        case .average:
            let total = try total(arguments)
            guard total.numbers > 0 else { throw CannotTell() }
            return try total.value.divided(by: WorkedValue(Rational(total.numbers), count: 0))
        case .min, .max:
            let numbers = try numbers(arguments)
            guard var best = numbers.first else { throw CannotTell() }
            for number in numbers.dropFirst() where function == .min ? number < best : best < number { best = number }
            return WorkedValue(best)
        case .round:
            guard let value = number(arguments[0]), let places = number(arguments[1])?.number,
                let count = Int(places.decimalText(places: 5)), count.magnitude < 16
            else { throw CannotTell() }
            return try value.rounded(toPlaces: count)
        case .abs:
            guard let value = number(arguments[0]) else { throw CannotTell() }
            return value.number < .zero ? value.negated : value
        }
    }

    /// What the arguments come to, and how many numbers that are.
    private mutating func total(_ arguments: [Piece]) throws -> (value: WorkedValue, numbers: Int) {
        var (sum, numbers) = (WorkedValue(.zero, scale: 0, count: 0), 0)
        for argument in arguments {
            switch argument {
            case .value(let value):
                sum = try sum.adding(value)
                numbers += 1
            case .range(let rows, let numbersOfColumns):
                guard pay(numbersOfColumns.count) else { throw CannotTell() }
                for number in numbersOfColumns where columns[number] != nil {
                    let total = try total(rows, of: number)
                    guard total.unknown == 0 else { throw CannotTell() }
                    sum = try sum.adding(WorkedValue(total.sum, scale: total.scale, count: total.count))
                    numbers += total.count
                }
            }
        }
        return (sum, numbers)
    }

    private mutating func total(_ rows: ClosedRange<Int>, of number: Int) throws -> ColumnSums.Total {
        extend(number, to: rows)
        guard var total = try columns[number]?.plain(rows), let column = columns[number] else { throw CannotTell() }
        let range = column.places(ofFormulasIn: rows)
        if range.upperBound <= column.workedCount {
            let worked = try column.worked(range)
            total.sum = try total.sum.adding(worked.sum)
            total.scale += worked.scale
            total.count += worked.count
            total.unknown += worked.unknown
            return total
        }
        guard pay(range.count) else { throw CannotTell() }
        for index in range {
            switch operand(of: column.formulas[index]) {
            case .number(let number): try total.add(number)
            case .unknown: total.unknown += 1
            case .blank, .other: break
            }
        }
        return total
    }

    private mutating func numbers(_ arguments: [Piece]) throws -> [Rational] {
        var numbers: [Rational] = []
        for argument in arguments {
            switch argument {
            case .value(let value): numbers.append(value.number)
            case .range(let rows, let numbersOfColumns):
                for number in numbersOfColumns {
                    guard let column = columns[number] else { continue }
                    guard pay(column.count(rows)), let plain = column.numbers(rows) else { throw CannotTell() }
                    numbers += plain
                    for index in column.places(ofFormulasIn: rows) {
                        switch operand(of: column.formulas[index]) {
                        case .number(let number): numbers.append(number)
                        case .unknown: throw CannotTell()
                        case .blank, .other: break
                        }
                    }
                }
            }
        }
        return numbers
    }
}
