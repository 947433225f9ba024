internal import Datasets
internal import Diagnostics

/// Works one figure out, when all that its formula names are.
struct FigureCalculation {
    private let row: FigureRow
    /// Those that are worked out already.
    private let figures: [String: Figure]
    private let others: any OtherData
    private let lists: TableLists

    init(_ row: FigureRow, figures: [String: Figure], others: any OtherData, lists: TableLists) {
        self.row = row
        self.figures = figures
        self.others = others
        self.lists = lists
    }

    enum Result {
        /// The findings are of a figure that has a value all the same.
        case figure(Figure, [Diagnostic])
        case fault([Diagnostic])
        /// Names in the formula that stand for nothing.
        case unknown([(name: String, range: Range<Int>)])
    }

    /// - Parameter faulty: Figures without a value whose fault is reported already.
    func result(faulty: Set<String>) -> Result {
        guard let formula = row.formula else {
            guard let value = row.value else { return .fault([]) }
            return .figure(
                figure(value.quantity, in: value.notation, printed: value.printed, per: row.unit?.per), [])
        }
        let lacking = formula.names.filter { operand(named: $0.name) == nil && lists[$0.name] == nil }
        guard lacking.isEmpty else {
            let words = lacking.compactMap(fault)
            guard words.isEmpty else { return .fault(words) }
            return .unknown(lacking.filter { !faulty.contains($0.name.figureName) && !others.isFaulty($0.name) })
        }
        do {
            let result = try formula.evaluate({ operand(named: $0)?.quantity }, list: { lists[$0] })
            let amount = try inUnit(result)
            return compare(formula, with: amount, per: try per(of: formula, giving: amount.unit))
        } catch {
            return .fault([fault(error)])
        }
    }
}

extension FigureCalculation {
    /// What a formula reckons with, and how it is printed in the working.
    private func operand(named name: String) -> (quantity: Quantity, printed: String)? {
        if let figure = figures[name.figureName] {
            return (figure.quantity, figure.quantity.exactly(as: figure.printed, in: figure.notation))
        }
        guard let value = others.value(named: name), let quantity = value.quantity else { return nil }
        let notation = WrittenNumber.parse(value.printed)?.notation
        return (quantity, notation.map { quantity.exactly(as: value.printed, in: $0) } ?? value.printed)
    }

    /// What the result is for one of: as its row says, or else as its formula gives it.
    private func per(of formula: Formula, giving unit: Unit) throws(FormulaFault) -> String? {
        let given = try formula.per(ofShare: unit == .percentage) { name in
            figures[name.figureName].map(\.per) ?? others.per(named: name)
        }
        guard let wanted = row.unit?.per else { return unit == .money && row.unit == nil ? given : nil }
        guard let given, given != wanted else { return wanted }
        throw FormulaFault(.resultPer(given, wanted), 0..<formula.text.utf8.count)
    }

    private func compare(_ formula: Formula, with result: Quantity, per: String?) -> Result {
        let working = formula.working {
            operand(named: $0)?.printed ?? lists[$0]?.printed ?? $0
        }
        guard let value = row.value else {
            let notation = row.unit?.notation(decimals: row.decimals) ?? .computed(result.unit)
            let own = row.unit == nil && row.decimals != nil
            let precise = own ? Notation(result.unit, decimals: row.decimals ?? 0) : notation
            return .figure(
                figure(result, in: precise, printed: precise.print(result.value), per: per, working: working),
                rounding(of: result, in: precise))
        }
        let agrees = value.notation.rounded(result.value) == value.notation.rounded(value.quantity.value)
        let given = value.notation.print(result.value)
        let figure = figure(
            value.quantity, in: value.notation, printed: value.printed, per: per, working: working,
            workingGives: agrees ? nil : given)
        guard !agrees else { return .figure(figure, []) }
        let sum = FigureArithmetic(formula) { operand(named: $0) }?.contradiction(of: value, giving: given)
        return .figure(
            figure,
            [
                .figureDisagrees(
                    sum ?? "\(value.printed) is not \(working); that is \(given)", row.valuePlace,
                    formulaGives: given)
            ])
    }

    /// A count is rounded where its row says how many decimals it has, and no rounding may make another amount.
    private func rounding(of result: Quantity, in notation: Notation) -> [Diagnostic] {
        let rounded = notation.rounded(result.value)
        let isAskedFor = row.decimals != nil || result.unit != .count
        guard rounded != result.value, !isAskedFor || notation.misstates(result.value) else { return [] }
        let finer = ((result.unit == .money ? 2 : 1)...6).map { Notation(result.unit, decimals: $0) }
        let telling =
            ([Notation(result.unit, decimals: 0)] + finer).first { $0.rounded(result.value) == result.value }
            ?? finer.first { $0.rounded(result.value) != rounded } ?? finer[finer.count - 1]
        return [
            .figureRounded(
                telling.print(result.value), printed: notation.print(result.value), row.formulaPlace)
        ]
    }

    /// A part of an amount is a percentage where the row says so.
    private func inUnit(_ result: Quantity) throws(FormulaFault) -> Quantity {
        let wanted = row.unit?.unit ?? row.value?.quantity.unit ?? result.unit
        if wanted == result.unit { return result }
        if wanted == .percentage, result.unit == .count { return Quantity(result.value, .percentage) }
        let whole = 0..<(row.formula?.text.utf8.count ?? 0)
        throw FormulaFault(.result(result.unit, wanted), whole)
    }

    private func figure(
        _ quantity: Quantity, in notation: Notation, printed: String, per: String?, working: String? = nil,
        workingGives: String? = nil
    ) -> Figure {
        var seen: Set<String> = []
        let dependencies = (row.formula?.names ?? []).map(\.name).filter { seen.insert($0).inserted }
        return Figure(
            name: row.name, label: row.label, quantity: quantity, notation: notation, printed: printed,
            working: working, isTyped: row.value != nil, workingGives: workingGives, dependencies: dependencies,
            period: row.period, source: row.source, note: row.note, option: row.option, per: per,
            low: row.low, high: row.high, formula: row.formula, exempt: row.exempt,
            span: row.value == nil ? row.formulaPlace.span : row.valuePlace.span)
    }

    private func fault(_ fault: FormulaFault) -> Diagnostic {
        let span = row.formulaPlaces.span(of: fault.range)
        return .formula(fault.message, at: span, row.formulaPlace, suggestion: fault.suggestion)
    }

    /// Nil for a name that stands for no words.
    private func fault(_ use: (name: String, range: Range<Int>)) -> Diagnostic? {
        guard let words = others.value(named: use.name)?.printed else { return nil }
        return .formula(
            "\(use.name.quoted) is words, \(words.quoted), and no number", at: row.formulaPlaces.span(of: use.range),
            row.formulaPlace, suggestion: "name a number, such as rates.median")
    }
}

extension Quantity {
    private static let mostMoreDecimals = 4

    /// With the decimals that its printed form rounds away, so that a reader who checks a sum finds what is printed:
    /// £2.255 for £2.26. As printed where more than a few would not do either, as of a third.
    fileprivate func exactly(as printed: String, in notation: Notation) -> String {
        guard notation.rounded(value) != value else { return printed }
        let isMoney = unit == .money && notation.suffix == nil
        let exact = (1...Self.mostMoreDecimals).lazy
            .map { notation.decimals + $0 }.filter { !isMoney || $0 > 1 }
            .map { Notation(notation.unit, decimals: $0, suffix: notation.suffix) }
            .first { $0.rounded(value) == value }
        let isSigned = printed.utf8.first == UInt8(ascii: "+")
        return exact.map { WrittenNumber(self, in: $0, isSigned: isSigned).printed } ?? printed
    }
}

extension String {
    /// `figures.homecare-now` and `homecare-now` are one.
    package var figureName: String {
        utf8.starts(with: "figures.".utf8)
            ? String(decoding: utf8.dropFirst("figures.".utf8.count), as: UTF8.self) : self
    }
}
