/// Puts the words of a formula in the order in which they are worked out: products before sums, from left to right.
struct FormulaParser {
    private let tokens: [FormulaToken]
    private var index = 0
    private var depth = 0
    private var output: [FormulaStep] = []

    /// - Parameter tokens: Not empty.
    init(_ tokens: [FormulaToken]) {
        self.tokens = tokens
    }

    mutating func steps() throws(FormulaFault) -> [FormulaStep] {
        _ = try sum()
        guard index == tokens.count else { throw leftOver }
        return output
    }
}

extension FormulaParser {
    private var next: FormulaToken? { index < tokens.count ? tokens[index] : nil }

    /// The range of what was read; so for all that follow.
    private mutating func sum() throws(FormulaFault) -> Range<Int> {
        var range = try product()
        while case .operation(let operation)? = next?.kind {
            index += 1
            range = add(operation, range, try product())
        }
        return range
    }

    private mutating func product() throws(FormulaFault) -> Range<Int> {
        var range = try signedPower()
        while case .operation(let operation)? = next?.kind, operation.isOfProduct {
            index += 1
            range = add(operation, range, try signedPower())
        }
        return range
    }

    /// A minus before a power is before all of it for some and before its base for others, such as spreadsheets.
    private mutating func signedPower() throws(FormulaFault) -> Range<Int> {
        let isSigned = if case .negation? = next?.kind { true } else { false }
        let base = try signedValue()
        guard case .operation(.power)? = next?.kind else { return base }
        guard !isSigned else { throw FormulaFault(.minusBeforePower, base) }
        index += 1
        let range = add(.power, base, try signedValue())
        if case .operation(.power)? = next?.kind { throw FormulaFault(.powerOfPower, range) }
        return range
    }

    private mutating func add(
        _ operation: FormulaOperation, _ left: Range<Int>, _ right: Range<Int>
    ) -> Range<Int> {
        let range = left.lowerBound..<right.upperBound
        output.append(FormulaStep(.operate(operation), range, operands: [left, right]))
        return range
    }

    private mutating func signedValue() throws(FormulaFault) -> Range<Int> {
        guard let sign = next, case .negation = sign.kind else { return try value() }
        index += 1
        let operand = try value()
        let range = sign.range.lowerBound..<operand.upperBound
        output.append(FormulaStep(.negate, range, operands: [operand]))
        return range
    }

    private mutating func value() throws(FormulaFault) -> Range<Int> {
        guard let token = next else { throw missingValue }
        switch token.kind {
        case .number(let number): output.append(FormulaStep(.number(number.quantity), token.range))
        case .name(let name): output.append(FormulaStep(name.namesList ? .list(name) : .name(name), token.range))
        case .function(let function): return try call(function, at: token.range)
        case .openBracket: return try bracketed()
        case .operation, .negation, .closeBracket, .comma: throw missingValue
        }
        index += 1
        return token.range
    }
}

extension FormulaParser {
    private mutating func bracketed() throws(FormulaFault) -> Range<Int> {
        let start = try open()
        _ = try sum()
        return start.lowerBound..<(try close(start)).upperBound
    }

    private mutating func call(_ function: FormulaFunction, at name: Range<Int>) throws(FormulaFault) -> Range<Int> {
        index += 1
        let start = try open()
        var values = [try sum()]
        while case .comma? = next?.kind {
            index += 1
            values.append(try sum())
        }
        let range = name.lowerBound..<(try close(start)).upperBound
        guard function.valueCount?.contains(values.count) ?? true else {
            throw FormulaFault(.valueCount(function.rawValue), range)
        }
        output.append(FormulaStep(.call(function), range, operands: values))
        return range
    }

    private mutating func open() throws(FormulaFault) -> Range<Int> {
        let range = tokens[index].range
        depth += 1
        guard depth <= Formula.deepest else { throw FormulaFault(.tooDeep, range) }
        index += 1
        return range
    }

    private mutating func close(_ open: Range<Int>) throws(FormulaFault) -> Range<Int> {
        guard let token = next else { throw FormulaFault(.unclosedBracket, open) }
        guard case .closeBracket = token.kind else { throw leftOver }
        depth -= 1
        index += 1
        return token.range
    }
}

extension FormulaParser {
    /// What stands where a value should: at the end, the last word that wants one.
    private var missingValue: FormulaFault {
        FormulaFault(.missingValue, tokens[min(index, tokens.count - 1)].range)
    }

    /// What stands where an operation should, or nothing.
    private var leftOver: FormulaFault {
        let token = tokens[index]
        return switch token.kind {
        case .closeBracket: FormulaFault(.unopenedBracket, token.range)
        case .comma: FormulaFault(.commaOutsideFunction, token.range)
        default: FormulaFault(.missingOperation, token.range)
        }
    }
}
