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
        if operation == .power { return try power() }
        guard let unit = isFactor(operation) ? .count : operation.unit(of: left.unit, right.unit) else {
            throw units(0, 1, operation.refusal, advice: advice(on: operation))
        }
        if operation == .divide, right.value.isZero { throw FormulaFault(.divisionByZero(text(1)), ranges[1]) }
        return try calculated(unit) { () throws(ArithmeticFault) in
            switch operation {
            case .add: try left.value.adding(right.value)
            case .subtract: try left.value.subtracting(right.value)
            case .multiply: try left.value.multiplied(by: right.value)
            case .divide, .power: try left.value.divided(by: right.value)
            }
        }
    }

    func result(of function: FormulaFunction) throws(FormulaFault) -> Quantity {
        switch function {
        case .round: return try rounded()
        case .npv: return try presentValue()
        default: return try result(ofEqual: function)
        }
    }

    /// Of a function whose values count the same.
    private func result(ofEqual function: FormulaFunction) throws(FormulaFault) -> Quantity {
        let unit = quantities[0].unit
        if let other = quantities.firstIndex(where: { $0.unit != unit }) {
            throw units(0, other, "\(function.rawValue) needs values that count the same")
        }
        let values = quantities.map(\.value)
        return try calculated(unit) { () throws(ArithmeticFault) in
            try function.result(sorted: values.sorted(), sum: Self.sum(values))
        }
    }

    /// To places of what is printed: a percentage with one decimal is a fraction with three.
    private func rounded() throws(FormulaFault) -> Quantity {
        let (value, places) = (quantities[0], quantities[1])
        guard places.unit == .count, places.value.isWhole, let count = Int(exactly: places.value.numerator),
            (-6...6).contains(count)
        else { throw FormulaFault(.places(text(1)), ranges[1]) }
        return try calculated(value.unit) { () throws(ArithmeticFault) in
            try value.value.rounded(toPlaces: count + (value.unit == .percentage ? 2 : 0))
        }
    }
}

// MARK: - Growth

extension FormulaOperands {
    static let highestExponent = 100

    /// Whether a percentage is added to 1, or taken from it: what something is multiplied by to grow.
    private func isFactor(_ operation: FormulaOperation) -> Bool {
        switch (operation, quantities[0].unit, quantities[1].unit) {
        case (.add, .count, .percentage), (.subtract, .count, .percentage): text(0) == "1"
        case (.add, .percentage, .count): text(1) == "1"
        default: false
        }
    }

    /// What a sum of two units may have been meant for.
    private func advice(on operation: FormulaOperation) -> String? {
        guard operation == .add || operation == .subtract else { return nil }
        let sign = operation == .add ? "+" : "-"
        switch (quantities[0].unit, quantities[1].unit) {
        case (_, .percentage): return "to change it by a part of itself, write \(text(0)) * (1 \(sign) \(text(1)))"
        case (.money, .count): return "give \(text(1)) a pound sign, here or in its own row"
        case (.count, .money): return "give \(text(0)) a pound sign, here or in its own row"
        default: return nil
        }
    }

    /// A plain number times itself, or a percentage.
    private func power() throws(FormulaFault) -> Quantity {
        let (base, exponent) = (quantities[0], quantities[1])
        guard exponent.unit == .count, exponent.value.isWhole, let count = Int(exactly: exponent.value.numerator),
            count.magnitude <= Self.highestExponent
        else { throw FormulaFault(.exponent(text(1)), ranges[1]) }
        guard base.unit != .money || count == 1 else {
            throw FormulaFault(.units("\(description(0))", "it cannot be multiplied by itself", advice: nil), range)
        }
        guard count >= 0 || !base.value.isZero else { throw FormulaFault(.divisionByZero(text(0)), ranges[0]) }
        return try calculated(base.unit == .percentage && count < 1 ? .count : base.unit) {
            () throws(ArithmeticFault) in
            let power = try base.value.power(count.magnitude)
            return count < 0 ? try Rational(1).divided(by: power) : power
        }
    }

    /// As NPV of spreadsheets: the first amount is a year away.
    private func presentValue() throws(FormulaFault) -> Quantity {
        let unit = quantities[1].unit
        if let other = quantities.indices.dropFirst().first(where: { quantities[$0].unit != unit }) {
            throw units(1, other, "npv needs amounts that count the same")
        }
        guard quantities[0].unit == .percentage, quantities[0].value > Rational(-1) else {
            throw FormulaFault(
                .units("\(description(0))", "npv begins with a rate such as 3.5%", advice: nil), ranges[0])
        }
        return try calculated(unit) { () throws(ArithmeticFault) in
            let growth = try Rational(1).adding(quantities[0].value)
            // From the last year to the first, each year's worth a year earlier.
            var worth = Rational.zero
            for amount in quantities.dropFirst().reversed() {
                worth = try worth.adding(amount.value).divided(by: growth)
            }
            return worth
        }
    }
}

extension Rational {
    fileprivate func power(_ exponent: UInt) throws(ArithmeticFault) -> Rational {
        var power = Rational(1)
        for _ in 0..<exponent { power = try power.multiplied(by: self) }
        return power
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

    private func units(_ left: Int, _ right: Int, _ refusal: String, advice: String? = nil) -> FormulaFault {
        let operands = "\(description(left)) and \(description(right))"
        return FormulaFault(.units(operands, refusal, advice: advice), range)
    }

    private func text(_ index: Int) -> String {
        String(decoding: Array(text.utf8)[ranges[index]], as: UTF8.self)
    }

    private func description(_ index: Int) -> String {
        "\(text(index).quoted) is \(quantities[index].unit.phrase)"
    }
}

extension FormulaFunction {
    /// Of values that count the same.
    fileprivate func result(
        sorted values: [Rational], sum: @autoclosure () throws(ArithmeticFault) -> Rational
    ) throws(ArithmeticFault) -> Rational {
        switch self {
        case .abs: values[0].magnitude
        case .min, .round, .npv: values[0]
        case .max: values[values.count - 1]
        case .sum: try sum()
        case .mean, .average: try sum().divided(by: Rational(values.count))
        // The middle one, or the mean of the two that are.
        case .median:
            try values[(values.count - 1) / 2].adding(values[values.count / 2]).divided(by: Rational(2))
        }
    }
}

extension CellList {
    /// Of a function that takes nothing but this list; nil where it needs its values one by one.
    func result(of function: FormulaFunction) -> Quantity? {
        guard let summary, function != .round, function != .abs, function != .npv,
            let value = try? function.result(sorted: summary.sorted, sum: summary.sum)
        else { return nil }
        return Quantity(value, summary.unit)
    }
}

extension FormulaOperation {
    /// What the result counts; nil where it would count nothing that there is.
    fileprivate func unit(of left: Unit, _ right: Unit) -> Unit? {
        switch self {
        case .add, .subtract: left == right ? left : nil
        case .multiply: unitOfProduct(left, right)
        case .divide: unitOfQuotient(left, right)
        case .power: nil
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
        case .power: "it cannot be multiplied by itself"
        }
    }
}
