package import Datasets

extension Formula {
    /// The result, and what it counts: pounds with pounds stay pounds, pounds by pounds are a plain number …
    ///
    /// - Parameters:
    ///   - value: Of a name in lower case; nil when there is none.
    ///   - list: The values of a name that stands for several.
    /// - Throws: The first fault, with its place in the text.
    package func evaluate(
        _ value: (String) -> Quantity?, list: (String) -> CellList? = { _ in nil }
    ) throws(FormulaFault) -> Quantity {
        // The parser puts each step behind its operands and leaves one result.
        var values: [[Quantity]] = []
        for step in steps {
            let operands = try operands(of: step, from: values)
            values.removeLast(step.operands.count)
            switch step.kind {
            case .number(let quantity): values.append([quantity])
            case .name(let name):
                guard let quantity = value(name) else { throw FormulaFault(.noValue(name), step.range) }
                values.append([quantity])
            case .list(let name): values.append(try quantities(of: list(name), name, at: step.range))
            case .negate: values.append([operands.quantities[0].negated])
            case .operate(let operation): values.append([try operands.result(of: operation)])
            case .call(let function): values.append([try operands.result(of: function)])
            }
        }
        guard let result = values.last, result.count == 1 else {
            throw FormulaFault(.severalValues(text), 0..<text.utf8.count)
        }
        return result[0]
    }

    private func quantities(
        of list: CellList?, _ name: String, at range: Range<Int>
    ) throws(FormulaFault) -> [Quantity] {
        guard let list else { throw FormulaFault(.noValue(name), range) }
        if let words = list.words { throw FormulaFault(.wordsInList(name, words), range) }
        guard !list.quantities.isEmpty else { throw FormulaFault(.noValue(name), range) }
        return list.quantities
    }

    /// Only a function takes several values at once.
    private func operands(of step: FormulaStep, from values: [[Quantity]]) throws(FormulaFault) -> FormulaOperands {
        let own = values.suffix(step.operands.count)
        var isFunction = false
        if case .call(let function) = step.kind { isFunction = function != .round && function != .abs }
        if !isFunction, let (range, _) = zip(step.operands, own).first(where: { $0.1.count != 1 }) {
            throw FormulaFault(.severalValues(String(decoding: Array(text.utf8)[range], as: UTF8.self)), range)
        }
        let ranges = zip(step.operands, own).flatMap { range, values in values.map { _ in range } }
        return FormulaOperands(text: text, quantities: own.flatMap { $0 }, ranges: ranges, range: step.range)
    }
}

extension Quantity {
    fileprivate var negated: Quantity { Quantity(value.negated, unit) }
}
