internal import Datasets
internal import Diagnostics

/// The values that one step of a formula works with, one or more, and what its author wrote for them.
struct FormulaOperands {
    /// Of the whole formula.
    let text: String
    let quantities: [Quantity]
    /// Where each stands in the formula.
    let ranges: [Range<Int>]
    /// Where the whole step stands.
    let range: Range<Int>
}

extension FormulaOperands {
    func result(of operation: FormulaOperation) throws(FormulaFault) -> Quantity {
        let (left, right) = (quantities[0], quantities[1])
        guard let unit = operation.unit(of: left.unit, right.unit) else { throw units(0, 1, operation.refusal) }
        if operation == .divide, right.value.isZero { throw FormulaFault(.divisionByZero(text(1)), ranges[1]) }
        return try calculated(unit) { () throws(ArithmeticFault) in
            switch operation {
            case .add: try left.value.adding(right.value)
            case .subtract: try left.value.subtracting(right.value)
            case .multiply: try left.value.multiplied(by: right.value)
            case .divide: try left.value.divided(by: right.value)
            }
        }
    }

    func result(of function: FormulaFunction) throws(FormulaFault) -> Quantity {
        if function == .round { return try rounded() }
        let unit = quantities[0].unit
        if let other = quantities.firstIndex(where: { $0.unit != unit }) {
            throw units(0, other, "\(function.rawValue) needs values that count the same")
        }
        let values = quantities.map(\.value).sorted()
        return try calculated(unit) { () throws(ArithmeticFault) in
            switch function {
            case .min, .round: values[0]
            case .max: values[values.count - 1]
            case .sum: try Self.sum(values)
            case .mean: try Self.mean(values)
            // The middle one, or the mean of the two that are.
            case .median: try Self.mean([values[(values.count - 1) / 2], values[values.count / 2]])
            }
        }
    }

    /// To places of what is printed: a percentage with one decimal is a fraction with three.
    private func rounded() throws(FormulaFault) -> Quantity {
        let (value, places) = (quantities[0], quantities[1])
        guard places.unit == .count, places.value.isWhole, let count = Int(exactly: places.value.numerator),
            (0...6).contains(count)
        else { throw FormulaFault(.places(text(1)), ranges[1]) }
        return try calculated(value.unit) { () throws(ArithmeticFault) in
            try value.value.rounded(toPlaces: count + (value.unit == .percentage ? 2 : 0))
        }
    }
}

extension FormulaOperands {
    private func calculated(
        _ unit: Unit, _ calculation: () throws(ArithmeticFault) -> Rational
    ) throws(FormulaFault) -> Quantity {
        do {
            return Quantity(try calculation(), unit)
        } catch {
            throw FormulaFault(.tooLarge, range)
        }
    }

    private static func sum(_ values: [Rational]) throws(ArithmeticFault) -> Rational {
        var sum = Rational.zero
        for value in values { sum = try sum.adding(value) }
        return sum
    }

    private static func mean(_ values: [Rational]) throws(ArithmeticFault) -> Rational {
        try sum(values).divided(by: Rational(values.count))
    }

    private func units(_ left: Int, _ right: Int, _ refusal: String) -> FormulaFault {
        let operands = "\(description(left)) and \(description(right))"
        return FormulaFault(.units(operands, refusal), range)
    }

    private func text(_ index: Int) -> String {
        String(decoding: Array(text.utf8)[ranges[index]], as: UTF8.self)
    }

    private func description(_ index: Int) -> String {
        "\(text(index).quoted) is \(quantities[index].unit.phrase)"
    }
}

extension FormulaOperation {
    /// What the result counts; nil where it would count nothing that there is.
    fileprivate func unit(of left: Unit, _ right: Unit) -> Unit? {
        switch self {
        case .add, .subtract: left == right ? left : nil
        case .multiply: unitOfProduct(left, right)
        case .divide: unitOfQuotient(left, right)
        }
    }

    private func unitOfProduct(_ left: Unit, _ right: Unit) -> Unit? {
        switch (left, right) {
        case (.money, .money): nil
        case (.money, _), (_, .money): .money
        case (.percentage, .percentage): .percentage
        default: .count
        }
    }

    private func unitOfQuotient(_ left: Unit, _ right: Unit) -> Unit? {
        switch (left, right) {
        case (.money, .money): .count
        case (.money, _): .money
        case (_, .money): nil
        case (.percentage, .count): .percentage
        default: .count
        }
    }

    fileprivate var refusal: String {
        switch self {
        case .add: "they cannot be added"
        case .subtract: "one cannot be taken from the other"
        case .multiply: "they cannot be multiplied"
        case .divide: "one cannot be divided by the other"
        }
    }
}
