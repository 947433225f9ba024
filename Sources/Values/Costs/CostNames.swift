package import Datasets
internal import Diagnostics
internal import Settings

/// The values of `costs.option-2.total`, `costs.option-2.present-value`, `costs.option-2.year.2028-29`,
/// `costs.budget.total`, `costs.factor.2028-29`, `costs.lowest` …
extension Costs: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "costs" else { return nil }
        switch parts.count {
        case 2: return single(parts[1], as: name)
        case 3 where parts[1] == Self.factor: return year(parts[2]).flatMap { factor(of: $0, as: name) }
        case 3:
            guard let option = costs(of: parts[1]), let amount = amount(parts[2], of: option) else { return nil }
            return value(name, amount, isSigned: Self.differences.contains(parts[2]))
        case 4 where parts[2] == "year":
            guard let option = costs(of: parts[1]), let year = year(parts[3]) else { return nil }
            return option.net(of: year).map { value(name, $0) }
        default: return nil
        }
    }

    package func names(most: Int) -> [String] {
        let single = ["lowest", "base-year", "price-base", Self.rate, Self.source].map { "costs.\($0)" }
            .filter { value(named: $0) != nil }
        let amounts = (options + [budget].compactMap { $0 }).prefix(most).flatMap { option in
            let amounts = Self.amounts.filter { amount($0, of: option) != nil }
            let years = years.filter { option.net(of: $0) != nil }.map { "year.\($0.slug)" }
            return (amounts + years).map { "costs.\(option.key).\($0)" }
        }
        let factors = years.prefix(most).filter { factor(of: $0) != nil }.map { "costs.\(Self.factor).\($0.slug)" }
        return Array((single + amounts + factors).prefix(most))
    }
}

extension Costs {
    /// What the rows of the budget write in the column of options, and names call it.
    package static let budgetKey = "budget"
    private static let factor = "factor"
    private static let rate = "discount-rate"
    private static let source = "discount-source"

    /// What the program calls the amounts of an option by.
    static let amounts =
        [
            "total", "total-low", "total-high", "capital", "revenue", "income", "benefit", "optimism-bias",
            "present-value",
            "present-value-low", "present-value-high", "net-present-value", "equivalent-annual",
        ] + differences
    private static let differences = ["against-baseline", "against-budget"]
    private static let ofPresent = [
        "present-value", "present-value-low", "present-value-high", "net-present-value", "equivalent-annual",
    ]

    private func costs(of key: String) -> OptionCosts? { key == Self.budgetKey ? option(key) ?? budget : option(key) }

    private func year(_ slug: String) -> CostYear? { years.first { $0.slug == slug } }

    private func single(_ word: String, as name: String) -> NamedValue? {
        func words(_ text: String?) -> NamedValue? { text.map { NamedValue(name, $0, at: source.whole) } }
        switch word {
        case "lowest": return lowest.isEmpty ? nil : words(lowest.map(\.label).joined(separator: ", "))
        case "base-year": return isDiscounted ? words(printed(baseYear)) : nil
        case "price-base": return words(priceBase)
        case Self.source:
            guard isDiscounted, case .schedule(let schedule) = discounting else { return nil }
            return words(schedule.source)
        case Self.rate:
            let rates = rates
            guard rates.count == 1 else { return nil }
            let printed = Notation.exact(.percentage, rates[0].rate).print(rates[0].rate)
            return NamedValue(name, printed, Quantity(rates[0].rate, .percentage), at: source.whole)
        default: return nil
        }
    }

    private func factor(of year: CostYear, as name: String) -> NamedValue? {
        factor(of: year).map {
            NamedValue(name, Self.factorNotation.print($0), Quantity($0, .count), at: source.whole)
        }
    }

    /// As the Treasury's tables are checked by: six decimals.
    package static let factorNotation = Notation(.count, decimals: 6)

    private func amount(_ name: String, of option: OptionCosts) -> Rational? {
        if option.key == Self.budgetKey, option.key == budget?.key { return name == "total" ? option.total : nil }
        switch name {
        case "total": return option.total
        case "total-low": return option.range?.low
        case "total-high": return option.range?.high
        case "optimism-bias": return option.bias
        case "present-value": return option.present?.costs
        case "present-value-low": return option.present?.range?.low
        case "present-value-high": return option.present?.range?.high
        case "net-present-value": return hasBenefits ? option.present?.net : nil
        case "equivalent-annual": return option.present?.equivalentAnnual
        case "against-baseline": return difference(of: option)
        case "against-budget": return differenceFromBudget(of: option)
        default: return CostKind(rawValue: name).flatMap(option.sum)
        }
    }

    private func value(_ name: String, _ amount: Rational, isSigned: Bool = false) -> NamedValue {
        let printed = isSigned ? notation.printSigned(amount) : notation.print(amount)
        return NamedValue(name, printed, Quantity(amount, .money), at: source.whole)
    }

    /// Why a name of the right form has no value; nil when it is only not known.
    func reason(forNo parts: [String], options known: [OptionName]) -> String? {
        if parts.count == 2, parts[1] == Self.rate, rates.count > 1 {
            return "the years of the file have more than one rate; costs.table says which"
        }
        guard parts.count > 2 else { return nil }
        if parts[1] == Self.factor { return isDiscounted ? nil : noPresentValue }
        let isOfBudget = parts[1] == Self.budgetKey
        guard isOfBudget || known.contains(where: { $0.key == parts[1] }) else { return nil }
        if budget == nil, isOfBudget || parts[2] == "against-budget" {
            return "no row of the file has the word budget in the column option"
        }
        if !isOfBudget, !named.contains(parts[1]) { return "no row of the file is of \(parts[1])" }
        switch parts[2] {
        case let name where Self.ofPresent.contains(name) && !isDiscounted: return noPresentValue
        case "net-present-value" where !hasBenefits: return "no row of the file is of the kind benefit"
        case "total-low", "total-high", "present-value-low", "present-value-high":
            return "no row of \(parts[1]) has an amount in the column low or high"
        case "optimism-bias": return "no row of \(parts[1]) has a percentage in the column optimism-bias"
        default: return nil
        }
    }

    private var noPresentValue: String {
        isNominal
            ? "the amounts are nominal, and the rates are for amounts in real terms"
            : "the settings say “discount: none”"
    }
}
