internal import Diagnostics

extension Formula {
    /// What the result is for one of, `hour`, where it is an amount like all that it is made of; nil where nobody can
    /// know. What is multiplied or divided may be for one of anything.
    ///
    /// - Parameters:
    ///   - isShare: Whether the result is a part of an amount.
    ///   - per: What the amount of a name is for one of; nil where its row does not say.
    /// - Throws: Where amounts for one of different things are added up, compared or taken from one another.
    func per(ofShare isShare: Bool, _ per: (String) -> String?) throws(FormulaFault) -> String? {
        let names = Dictionary(names.compactMap { use in per(use.name).map { (use.name, $0) } }) { first, _ in first }
        guard !names.isEmpty else { return nil }
        var known: [String?] = []
        for (index, step) in steps.enumerated() {
            let own = Array(known.suffix(step.operands.count))
            known.removeLast(step.operands.count)
            switch step.kind {
            case .number, .list: known.append(nil)
            case .name(let name): known.append(names[name])
            case .negate: known.append(own.last ?? nil)
            case .operate(.add): known.append(try alike(own, in: step, "they cannot be added"))
            case .operate(.subtract): known.append(try alike(own, in: step, "one cannot be taken from the other"))
            case .operate(let operation):
                if operation == .divide, isShare, index == steps.count - 1 {
                    _ = try alike(own, in: step, "one is no part of the other")
                }
                known.append(nil)
            case .call(let function):
                known.append(try alike(own, in: step, "\(function.rawValue) needs values that count the same"))
            }
        }
        return known.last ?? nil
    }

    /// What all of them are for one of that say it.
    private func alike(_ known: [String?], in step: FormulaStep, _ refusal: String) throws(FormulaFault) -> String? {
        let said = zip(known, step.operands).compactMap { per, range in per.map { (per: $0, range: range) } }
        guard let first = said.first else { return nil }
        guard let other = said.first(where: { $0.per != first.per }) else { return first.per }
        let operands = [first, other].map { "\(text(of: $0.range)) is £ per \($0.per)" }.joined(separator: " and ")
        throw FormulaFault(.units(operands, refusal, advice: "turn one of them into the other first"), step.range)
    }

    private func text(of range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self).quoted
    }
}
