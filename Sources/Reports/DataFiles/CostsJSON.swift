internal import Datasets
internal import Diagnostics
internal import Values

/// The costs of the options in `paper.json`.
enum CostsJSON {
    static func write(_ costs: Costs, to json: inout JSONWriter) {
        json.optionalText("priceBase", costs.priceBase)
        if let schedule = costs.schedule {
            json.text("baseYear", costs.printed(costs.baseYear))
            json.object("discounting") { json in
                json.text("name", schedule.name)
                json.text("edition", schedule.edition)
                json.text("source", schedule.source)
            }
        }
        json.objects("options", costs.options) { write($0, of: costs, to: &$1) }
    }

    private static func write(_ option: OptionCosts, of costs: Costs, to json: inout JSONWriter) {
        let notation = costs.notation
        func write(_ name: StaticString, _ amount: Rational?, to json: inout JSONWriter) {
            guard let amount else { return }
            json.quantity(name, amount, .money, printed: notation.print(amount))
        }
        json.text("option", option.key)
        write("total", option.total, to: &json)
        write("capital", option.sum(of: .capital), to: &json)
        write("revenue", option.sum(of: .revenue), to: &json)
        write("income", option.sum(of: .income), to: &json)
        write("benefit", option.sum(of: .benefit), to: &json)
        write("presentValue", option.present?.costs, to: &json)
        if costs.hasBenefits { write("netPresentValue", option.present?.net, to: &json) }
        write("equivalentAnnual", option.present?.equivalentAnnual, to: &json)
        if let difference = costs.difference(of: option) {
            json.quantity("againstBaseline", difference, .money, printed: notation.printSigned(difference))
        }
        json.objects("years", costs.years.filter { option.net(of: $0) != nil }) { year, json in
            json.text("year", costs.printed(year))
            write("net", option.net(of: year), to: &json)
        }
    }
}
