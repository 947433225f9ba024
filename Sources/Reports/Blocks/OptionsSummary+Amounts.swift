internal import Datasets
internal import Papers
internal import Values

extension OptionsSummary.Row {
    /// Figures that several options have, then what the costs of each come to, last against the budget.
    static func amounts(of options: [ComparedOption], in paper: Paper, _ phrases: Phrases) -> [Self] {
        let figures = paper.compared.figures.map { compared in
            row(compared.label, of: options, phrases.options) { option in
                compared.figure(of: option.option.key).map { figure in
                    (phrases.paper.amount(of: figure), figure.quantity.unit == .money ? figure.quantity.value : nil)
                }
            }
        }
        let hasAmounts = figures.contains { $0.cells.contains { $0.bar != nil } }
        guard let costs = paper.published.comparedCosts else { return figures }
        return figures + rows(of: costs, of: options, besidesAmounts: hasAmounts, phrases)
    }

    /// Without rows that no option has anything for.
    ///
    /// - Parameter besidesAmounts: Whether figures say already what options cost. Then the equivalent annual cost, which
    ///   is the present value in other words where all options run for the same years, is only for those that do not.
    private static func rows(
        of costs: Costs, of options: [ComparedOption], besidesAmounts: Bool, _ phrases: Phrases
    ) -> [Self] {
        let (print, printSigned) = (costs.notation.print, costs.notation.printSigned)
        func row(_ label: String, _ amount: (OptionCosts) -> Rational?) -> Self? {
            Self.row(label, of: options, phrases.options) { option in
                costs.option(option.option.key).flatMap(amount).map { (print($0), $0) }
                    ?? (costs.withholds(option.option.key) ? (phrases.costs.withheld, nil) : nil)
            }.ifGiven(phrases)
        }
        let years = costs.years.map(costs.printed)
        let length = phrases.costs.years(years.first ?? "", years.last ?? "")
        let budget = Self.row(phrases.costs.againstBudget, of: options, phrases.options) { option in
            costs.option(option.option.key).flatMap(costs.differenceFromBudget).map { (printSigned($0), nil) }
        }
        let hasBenefits = costs.hasBenefits
        let isOneLength = Set(costs.options.map(\.length)).count == 1
        return [
            costs.isDiscounted ? nil : row(phrases.options.costInAll(length)) { $0.total },
            isOneLength && besidesAmounts ? nil : row(phrases.costs.equivalentAnnual) { $0.present?.equivalentAnnual },
            row(phrases.options.capital) { $0.sum(of: .capital) },
            row(phrases.options.presentValue(length)) { $0.present?.costs },
            row(phrases.costs.netPresentValue) { hasBenefits ? $0.present?.net : nil },
            budget.ifGiven(phrases),
        ].compactMap { $0 }
    }

    /// What the bars of a table are; nil where there are none.
    static func meaningOfBars(
        in rows: [Self], of options: [ComparedOption], _ phrases: OptionPhrases
    ) -> String? {
        let bars = rows.flatMap(\.cells).compactMap(\.bar)
        guard !bars.isEmpty else { return nil }
        let baseline = bars.contains { $0.mark != nil } ? options.first { $0.baseline != nil } : nil
        return phrases.bars(baseline: baseline?.option.shortLabel)
    }

    /// - Parameter amount: What a cell says, and the amount that its bar shows, if any.
    private static func row(
        _ label: String, of options: [ComparedOption], _ phrases: OptionPhrases,
        _ amount: (ComparedOption) -> (printed: String, value: Rational?)?
    ) -> Self {
        let amounts = options.map(amount)
        let baseline = zip(options, amounts).first { $0.0.baseline != nil }?.1?.value
        let bars = ComparisonBar.all(of: amounts.map { $0?.value }, mark: baseline)
        let cells = zip(options, zip(amounts, bars)).map { option, drawn in
            OptionsSummary.Cell(drawn.0?.printed ?? phrases.nothing, of: option, bar: drawn.1)
        }
        return Self(label: label, cells: cells)
    }

    /// Nil where it says nothing of any option.
    private func ifGiven(_ phrases: Phrases) -> Self? {
        cells.contains { $0.text != phrases.options.nothing && $0.text != phrases.costs.withheld } ? self : nil
    }
}
