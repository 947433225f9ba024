package import Datasets
internal import Diagnostics

/// The values of `costs.option-2.total`, `costs.option-2.present-value`, `costs.option-2.year.2028-29`, `costs.lowest` …
extension Costs: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "costs" else { return nil }
        switch parts.count {
        case 2: return words(parts[1]).map { NamedValue(name, $0, at: source.whole) }
        case 3:
            guard let option = option(parts[1]), let amount = amount(parts[2], of: option) else { return nil }
            return value(name, amount, isSigned: parts[2] == Self.difference)
        case 4 where parts[2] == "year":
            guard let option = option(parts[1]), let year = years.first(where: { $0.slug == parts[3] }) else {
                return nil
            }
            return option.net(of: year).map { value(name, $0) }
        default: return nil
        }
    }

    package func names(most: Int) -> [String] {
        let words = ["lowest", "base-year", "price-base"].filter { self.words($0) != nil }.map { "costs.\($0)" }
        let ofOptions = options.prefix(most).flatMap { option in
            let amounts = Self.amounts.filter { amount($0, of: option) != nil }
            let years = years.filter { option.net(of: $0) != nil }.map { "year.\($0.slug)" }
            return (amounts + years).map { "costs.\(option.key).\($0)" }
        }
        return Array((words + ofOptions).prefix(most))
    }
}

extension Costs {
    /// What the program calls the amounts of an option by.
    static let amounts = [
        "total", "capital", "revenue", "income", "benefit", "present-value", "net-present-value", "equivalent-annual",
        difference,
    ]
    private static let difference = "against-baseline"

    private func words(_ name: String) -> String? {
        switch name {
        case "lowest": lowest.isEmpty ? nil : lowest.map(\.label).joined(separator: ", ")
        case "base-year": schedule == nil ? nil : printed(baseYear)
        case "price-base": priceBase
        default: nil
        }
    }

    private func amount(_ name: String, of option: OptionCosts) -> Rational? {
        switch name {
        case "total": option.total
        case "present-value": option.present?.costs
        case "net-present-value": hasBenefits ? option.present?.net : nil
        case "equivalent-annual": option.present?.equivalentAnnual
        case Self.difference: difference(of: option)
        default: CostKind(rawValue: name).flatMap(option.sum)
        }
    }

    private func value(_ name: String, _ amount: Rational, isSigned: Bool = false) -> NamedValue {
        let printed = isSigned ? notation.printSigned(amount) : notation.print(amount)
        return NamedValue(name, printed, Quantity(amount, .money), at: source.whole)
    }

    /// Why a name of the right form has no value; nil when it is only not known.
    func reason(forNo parts: [String], options known: [OptionName]) -> String? {
        guard parts.count > 2 else { return nil }
        let ofSchedule = ["present-value", "net-present-value", "equivalent-annual"]
        if schedule == nil, ofSchedule.contains(parts[2]) {
            return "the file says that its amounts are nominal, and the discount rate is for amounts in real terms"
        }
        if parts[2] == "net-present-value", !hasBenefits { return "no row of the file is of the kind benefit" }
        let isOption = known.contains { $0.key == parts[1] }
        return isOption && !named.contains(parts[1]) ? "no row of the file is of \(parts[1])" : nil
    }
}
