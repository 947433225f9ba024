extension String {
    /// Whether a name is that of a total and of nothing else: “Total cost 2027/28”, “Staff total”, not “Total mobile”.
    package var namesTotalForSure: Bool {
        let name = LineName(self)
        return TotalKind(name).map { name.isSurely(.total($0)) } ?? false
    }

    /// Whether a name is for sure that of a line which nobody adds to those beside it: “Net cost”, “of which agency”,
    /// “Average”, “Cumulative”.
    package var namesNoAmountForSure: Bool {
        let name = LineName(self)
        return switch LineRole(named: self) {
        case .amount, .deduction, .head: name.namesRunningSum
        case let role: name.isSurely(role)
        }
    }
}

extension LineName {
    /// Whether a name says for sure that its line has a role beside the amounts, and is not the longer name of a thing:
    /// “Total cost”, not “Total mobile”.
    func isSurely(_ role: LineRole) -> Bool {
        switch role {
        case .amount, .head: true
        case .deduction: namesSureDeduction
        case .aside: namesPart || namesSureMiddle
        case .total(.total(isPlain: false)): words.last == "total" || namesAll || isMoneyWord(from: 1)
        case .total(.net): isMoneyWord(from: 1)
        case .total: true
        }
    }

    /// Whether a name that is read as one of an amount may be one of a total, or of something that nobody adds up.
    var mayNameTotal: Bool {
        guard let first = words.first, let last = words.last else { return true }
        if words.contains("per") || first == "cumulative" || last == "combined" || last == "altogether" { return true }
        if last == "balance" { return true }
        return Self.leading.contains(first) && isMoneyWord(from: 1)
    }

    /// “Cumulative”, “Cumulative cost”, “Running total”
    fileprivate var namesRunningSum: Bool { words.first == "cumulative" && isMoneyWord(from: 1) }

    private var namesSureDeduction: Bool { endsFirstWord || words.dropFirst().contains(where: Self.takenOff.contains) }

    private var namesSureMiddle: Bool {
        guard let last = words.last, let first = words.first else { return false }
        if ["average", "mean", "median"].contains(last) { return true }
        guard first == "weighted" else { return isMoneyWord(from: 1) }
        return ["by", "average", "mean", "total"].contains(words.dropFirst().first ?? "")
    }

    /// Whether the words from one on only say what is counted: “cost”, “budget 2027/28”, “cost of the service”.
    private func isMoneyWord(from start: Int) -> Bool {
        let rest = words.dropFirst(start)
        let own = rest.prefix { !Self.ends.contains($0) }
        return own.allSatisfy { word in
            Self.counted.contains(word) || word.utf8.last.map { (0x30...0x39).contains($0) } ?? false
        }
    }

    /// Behind these only the whole is named.
    private static let ends: Set = ["across", "by", "for", "from", "in", "of", "over", "to"]
    private static let leading: Set = [
        "balance", "combined", "full", "gross", "highest", "lowest", "max", "maximum", "min", "minimum", "range",
        "remaining", "whole", "year",
    ]
    private static let takenOff: Set = [
        "charges", "client", "contribution", "contributions", "credits", "discount", "discounts", "fees", "funding",
        "grant", "grants", "income", "receipts", "rebate", "recharges", "rent", "reserves", "sales", "saving",
        "savings", "vat",
    ]
    private static let counted: Set = [
        "amount", "amounts", "annual", "bill", "budget", "budgets", "capital", "charge", "charges", "contribution",
        "contributions", "controllable", "cost", "costs", "deficit", "direct", "effect", "estimate", "estimated", "ex",
        "excl", "excluding", "expenditure", "forecast", "funding", "gap", "grants", "gross", "impact", "inc", "incl",
        "including", "income", "increase", "net", "operating", "outturn", "overspend", "payments", "position", "price",
        "rate", "receipts", "requirement", "resources", "revenue", "saving", "savings", "service", "services", "spend",
        "spending", "sum", "surplus", "the", "total", "totals", "underspend", "value", "vat", "year", "years",
    ]
}
