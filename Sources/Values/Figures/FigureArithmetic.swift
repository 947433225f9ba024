internal import Datasets
internal import Diagnostics

/// Spells out how a figure contradicts a formula that is a percentage of an amount.
struct FigureArithmetic {
    /// A number of the formula and how it is printed.
    private typealias Operand = (quantity: Quantity, printed: String)

    private let percentage: Operand
    private let amount: Operand

    /// Nil for any other formula.
    init?(_ formula: Formula, _ operand: (String) -> (quantity: Quantity, printed: String)?) {
        guard formula.steps.count == 3, case .operate(.multiply) = formula.steps[2].kind else { return nil }
        let operands = formula.steps.prefix(2).compactMap { step -> Operand? in
            switch step.kind {
            case .number(let quantity): (quantity, formula.literal(in: step.range))
            case .name(let name): operand(name)
            default: nil
            }
        }
        guard let percentage = operands.first(where: { $0.quantity.unit == .percentage }),
            let amount = operands.first(where: { $0.quantity.unit != .percentage })
        else { return nil }
        self.percentage = percentage
        self.amount = amount
    }

    /// `£4,800m is 2,553% of £188m; 595% would be £1,119m`. Nil where there is no such percentage.
    ///
    /// - Parameter given: What the formula gives, as the value is printed.
    func contradiction(of value: WrittenNumber, giving given: String) -> String? {
        guard let share = try? value.quantity.value.divided(by: amount.quantity.value) else { return nil }
        let decimals = WrittenNumber.parse(percentage.printed)?.notation.decimals ?? 0
        // With as many decimals as it takes to tell the two percentages apart.
        let implied = (decimals...(decimals + 3)).map { Notation(.percentage, decimals: $0).print(share) }
        let told = implied.first { $0 != percentage.printed } ?? percentage.printed
        return "\(value.printed) is \(told) of \(amount.printed); \(percentage.printed) would be \(given)"
    }
}

extension Formula {
    /// A number of the formula as it would be printed.
    fileprivate func literal(in range: Range<Int>) -> String {
        let text = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        return WrittenNumber.parse(text)?.printed ?? text
    }
}
