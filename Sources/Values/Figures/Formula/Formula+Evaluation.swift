package import Datasets

extension Formula {
    /// The result, and what it counts: pounds with pounds stay pounds, pounds by pounds are a plain number …
    ///
    /// - Parameter value: Of a name in lower case; nil when there is none.
    /// - Throws: The first fault, with its place in the text.
    package func evaluate(_ value: (String) -> Quantity?) throws(FormulaFault) -> Quantity {
        // The parser puts each step behind its operands and leaves one result.
        var values: [Quantity] = []
        for step in steps {
            let operands = operands(of: step, from: values)
            values.removeLast(step.operands.count)
            switch step.kind {
            case .number(let quantity): values.append(quantity)
            case .name(let name):
                guard let quantity = value(name) else { throw FormulaFault(.noValue(name), step.range) }
                values.append(quantity)
            case .negate: values.append(operands.quantities[0].negated)
            case .operate(let operation): values.append(try operands.result(of: operation))
            case .call(let function): values.append(try operands.result(of: function))
            }
        }
        return values.removeLast()
    }

    private func operands(of step: FormulaStep, from values: [Quantity]) -> FormulaOperands {
        FormulaOperands(
            text: text, quantities: values.suffix(step.operands.count), ranges: step.operands, range: step.range)
    }
}

extension Quantity {
    fileprivate var negated: Quantity { Quantity(value.negated, unit) }
}
