/// How a value changes with another.
enum FormulaDegree: Comparable {
    /// Not at all.
    case constant
    /// By the same amount for each step of the other.
    case linear
    /// In any other way.
    case other
}

extension Formula {
    /// How the result changes with a figure.
    ///
    /// - Parameter degree: How the value of a name does.
    func degree(_ degree: (String) -> FormulaDegree) -> FormulaDegree {
        var degrees: [FormulaDegree] = []
        for step in steps {
            let own = Array(degrees.suffix(step.operands.count))
            degrees.removeLast(step.operands.count)
            switch step.kind {
            case .number, .list: degrees.append(.constant)
            case .name(let name): degrees.append(degree(name))
            case .negate: degrees.append(own.max() ?? .constant)
            case .operate(let operation): degrees.append(operation.degree(of: own))
            case .call(let function): degrees.append(function.degree(of: own))
            }
        }
        return degrees.last ?? .constant
    }
}

extension FormulaOperation {
    fileprivate func degree(of operands: [FormulaDegree]) -> FormulaDegree {
        let (most, changing) = (operands.max() ?? .constant, operands.count { $0 != .constant })
        return switch self {
        case .add, .subtract: most
        case .multiply: changing > 1 ? .other : most
        case .divide: operands.last == .constant ? most : .other
        case .power: changing > 0 ? .other : .constant
        }
    }
}

extension FormulaFunction {
    fileprivate func degree(of operands: [FormulaDegree]) -> FormulaDegree {
        let most = operands.max() ?? .constant
        return switch self {
        case .sum, .mean, .average: most
        // By the rate amounts are divided.
        case .npv: operands.first == .constant ? most : .other
        case .min, .max, .median, .round, .abs: most == .constant ? .constant : .other
        }
    }
}
