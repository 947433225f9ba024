internal import Datasets
internal import Diagnostics
internal import Settings
internal import Values

/// The costs of the options in `paper.json`.
enum CostsJSON {
    static func write(_ costs: Costs, shown: ShownData, to json: inout JSONWriter) {
        json.optionalText("priceBase", costs.priceBase)
        if costs.isDiscounted {
            json.text("baseYear", costs.printed(costs.baseYear))
            json.object("discounting") { write(costs.discounting, to: &$0) }
        }
        if let budget = costs.budget { json.object("budget") { write(totalOf: budget, of: costs, to: &$0) } }
        json.objects("options", costs.options) { write($0, of: costs, shown, to: &$1) }
    }

    private static func write(_ discounting: Discounting, to json: inout JSONWriter) {
        switch discounting {
        case .schedule(let schedule):
            json.text("name", schedule.name)
            json.text("edition", schedule.edition)
            json.text("published", schedule.published)
            json.text("source", schedule.source)
        case .rate(let rate):
            json.quantity("rate", rate, .percentage, printed: Notation.exact(.percentage, rate).print(rate))
        case .none: break
        }
    }

    private static func write(totalOf option: OptionCosts, of costs: Costs, to json: inout JSONWriter) {
        write("total", option.total, of: costs, to: &json)
        json.objects("years", costs.years.filter { option.net(of: $0) != nil }) { year, json in
            json.text("year", costs.printed(year))
            write("net", option.net(of: year), of: costs, to: &json)
            if let factor = costs.factor(of: year), let present = costs.presentValue(of: option, in: year) {
                json.quantity("factor", factor, .count, printed: Costs.factorNotation.print(factor))
                write("presentValue", present, of: costs, to: &json)
            }
        }
    }

    private static func write(
        _ name: StaticString, _ amount: Rational?, of costs: Costs, isSigned: Bool = false, to json: inout JSONWriter
    ) {
        guard let amount else { return }
        let printed = isSigned ? costs.notation.printSigned(amount) : costs.notation.print(amount)
        json.quantity(name, amount, .money, printed: printed)
    }

    private static func write(
        _ option: OptionCosts, of costs: Costs, _ shown: ShownData, to json: inout JSONWriter
    ) {
        func write(_ name: StaticString, _ amount: Rational?, isSigned: Bool = false, to json: inout JSONWriter) {
            self.write(name, amount, of: costs, isSigned: isSigned, to: &json)
        }
        json.text("option", option.key)
        write("capital", option.sum(of: .capital), to: &json)
        write("revenue", option.sum(of: .revenue), to: &json)
        write("income", option.sum(of: .income), to: &json)
        write("benefit", option.sum(of: .benefit), to: &json)
        write("optimismBias", option.bias, to: &json)
        let range = shown.showsRanges ? option.range : nil
        write("totalLow", range?.low, to: &json)
        write("totalHigh", range?.high, to: &json)
        write("presentValue", option.present?.costs, to: &json)
        let presentRange = shown.showsRanges ? option.present?.range : nil
        write("presentValueLow", presentRange?.low, to: &json)
        write("presentValueHigh", presentRange?.high, to: &json)
        if costs.hasBenefits { write("netPresentValue", option.present?.net, to: &json) }
        write("equivalentAnnual", option.present?.equivalentAnnual, to: &json)
        write("againstBaseline", costs.difference(of: option), isSigned: true, to: &json)
        write("againstBudget", costs.differenceFromBudget(of: option), isSigned: true, to: &json)
        self.write(totalOf: option, of: costs, to: &json)
    }
}
