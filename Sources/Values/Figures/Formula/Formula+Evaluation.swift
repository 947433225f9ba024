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
        var values: [FormulaValue] = []
        for step in steps {
            let own = Array(values.suffix(step.operands.count))
            values.removeLast(step.operands.count)
            switch step.kind {
            case .number(let quantity): values.append(.one(quantity))
            case .name(let name):
                guard let quantity = value(name) else { throw FormulaFault(.noValue(name), step.range) }
                values.append(.one(quantity))
            case .list(let name):
                let list = try readable(list(name), name, at: step.range)
                let isOne = list.quantities.count == 1 && list.otherTotal == nil
                values.append(isOne ? .one(list.quantities[0]) : .list(list, name))
            case .negate: values.append(.one(try operands(of: step, from: own).quantities[0].negated))
            case .operate(let operation):
                values.append(.one(try operands(of: step, from: own).result(of: operation)))
            case .call(let function):
                if function == .sum, let fault = own.fault(at: step.operands) { throw fault }
                if let known = own.only?.result(of: function) {
                    values.append(.one(known))
                } else {
                    values.append(.one(try operands(of: step, from: own).result(of: function)))
                }
            }
        }
        guard case .one(let result)? = values.last else {
            throw FormulaFault(.severalValues(text), 0..<text.utf8.count)
        }
        return result
    }

    private func readable(
        _ list: CellList?, _ name: String, at range: Range<Int>
    ) throws(FormulaFault) -> CellList {
        guard let list else { throw FormulaFault(.noValue(name), range) }
        if let cell = list.unread { throw FormulaFault(.unreadCell(name, cell), range) }
        guard !list.quantities.isEmpty else { throw FormulaFault(.noValue(name), range) }
        return list
    }

    /// Only a function takes several values at once.
    private func operands(of step: FormulaStep, from own: [FormulaValue]) throws(FormulaFault) -> FormulaOperands {
        var isFunction = false
        if case .call(let function) = step.kind { isFunction = function != .round && function != .abs }
        if !isFunction, let (range, _) = zip(step.operands, own).first(where: { $0.1.quantities.count != 1 }) {
            throw FormulaFault(.severalValues(String(decoding: Array(text.utf8)[range], as: UTF8.self)), range)
        }
        let ranges = zip(step.operands, own).flatMap { range, value in value.quantities.map { _ in range } }
        return FormulaOperands(
            text: text, quantities: own.flatMap(\.quantities), ranges: ranges, range: step.range)
    }
}

/// What a step of a formula leaves for the next one.
private enum FormulaValue {
    case one(Quantity)
    /// With its name.
    case list(CellList, String)

    var quantities: [Quantity] {
        switch self {
        case .one(let quantity): [quantity]
        case .list(let list, _): list.quantities
        }
    }
}

extension [FormulaValue] {
    /// A list whose sum is not its own total.
    fileprivate func fault(at ranges: [Range<Int>]) -> FormulaFault? {
        for (value, range) in zip(self, ranges) {
            guard case .list(let list, let name) = value, let total = list.otherTotal else { continue }
            return FormulaFault(.unreadCell(name, total), range)
        }
        return nil
    }

    /// The list, where a function takes nothing else.
    fileprivate var only: CellList? {
        guard count == 1, case .list(let list, _) = self[0] else { return nil }
        return list
    }
}

extension Quantity {
    fileprivate var negated: Quantity { Quantity(value.negated, unit) }
}
