internal import Workbooks

/// What functions give.
extension FormulaValues {
    mutating func call(_ function: CellFormula.Function, _ arguments: [Piece]) throws -> WorkedValue {
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
    mutating func total(_ arguments: [Piece]) throws -> (value: WorkedValue, numbers: Int) {
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

    mutating func total(_ rows: ClosedRange<Int>, of number: Int) throws -> ColumnSums.Total {
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

    mutating func numbers(_ arguments: [Piece]) throws -> [Rational] {
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
