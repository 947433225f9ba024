internal import Workbooks

extension FormulaValues {
    mutating func finish(_ index: Int) {
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

    mutating func steps(of index: Int) -> [CellFormula.Step]? {
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
    mutating func value(of index: Int) -> WorkedValue? {
        guard let steps = steps(of: index) else { return nil }
        var stack: [Piece] = []
        for step in steps {
            guard let piece = try? piece(of: step, &stack) else { return nil }
            stack.append(piece)
        }
        return stack.count == 1 ? number(stack[0]) : nil
    }

    /// What stands on the stack.
    enum Piece {
        case value(WorkedValue)
        case range(ClosedRange<Int>, ClosedRange<Int>)
    }

    struct CannotTell: Error {}

    mutating func piece(of step: CellFormula.Step, _ stack: inout [Piece]) throws -> Piece {
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

    mutating func pop(_ stack: inout [Piece]) throws -> WorkedValue {
        guard let piece = stack.popLast(), let value = number(piece) else { throw CannotTell() }
        return value
    }

    mutating func number(_ piece: Piece) -> WorkedValue? {
        switch piece {
        case .value(let value): return value
        case .range(let rows, let columns):
            guard rows.count == 1, columns.count == 1 else { return nil }
            return try? value(row: rows.lowerBound, column: columns.lowerBound)
        }
    }

    mutating func value(row: Int, column: Int) throws -> WorkedValue {
        switch operand(row: row, column: column) {
        case .number(let number): return WorkedValue(number)
        case .blank: return WorkedValue(.zero)
        case .other, .unknown: throw CannotTell()
        }
    }

    mutating func operand(of formula: Int) -> Operand {
        if let operand = operands[formula] { return operand }
        needsItself = true
        return .unknown
    }

    mutating func operand(row: Int, column: Int) -> Operand {
        guard let cells = columns[column] else { return .blank }
        if let formula = cells.formula(row: row) { return operand(of: formula) }
        return Operand(cells.value(row: row))
    }
}
