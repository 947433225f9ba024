internal import Datasets
internal import Diagnostics
internal import Papers
internal import Values

/// What a value of the data is one of: the rates of its set, or the same amount of every option.
struct ComparedValues {
    /// From the lowest to the highest.
    let sorted: [Rational]
    /// What they are: `rates`, `options`.
    let noun: String

    /// How many are lower than a value.
    func lower(than value: Rational) -> Int { sorted.prefix(before: value) { $0 < $1 } }

    /// How many are higher.
    func higher(than value: Rational) -> Int { sorted.count - sorted.prefix(before: value) { $0 <= $1 } }
}

extension [Rational] {
    /// How many of these, which are sorted, stand before a value.
    fileprivate func prefix(before value: Rational, _ isBefore: (Rational, Rational) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle], value) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Finds what a value is compared with. What was found once is kept: a table may be long, and a text too.
struct ComparedSets {
    private let data: PaperData
    private let known: KnownNames
    /// By the name of a set of rates, or of an amount of options. Only looked up, never listed.
    private var found: [String: ComparedValues?] = [:]
    /// The figures of options with the label of a figure, by its name. Only looked up, never listed.
    private var figures: [String: ComparedValues]?

    init(_ data: PaperData, _ known: KnownNames) {
        self.data = data
        self.known = known
    }

    /// Nil for a value of which nobody can say what it is compared with.
    mutating func values(with name: String) -> ComparedValues? {
        let parts = name.nameParts
        if rates(of: name) != nil || ["lowest", "highest"].contains(parts.last), parts.count == 2,
            let table = data.rates(named: parts[0])
        {
            return kept(parts[0]) { _ in
                ComparedValues(sorted: table.rates.map(\.rate.quantity.value).sorted(), noun: "rates")
            }
        }
        if parts[0] == "costs", parts.count > 2 {
            let amount = parts.dropFirst(2).joined(separator: ".")
            return kept("costs.\(amount)") { $0.costs(amount) }
        }
        return parts[0] == "figures" && parts.count == 2 ? figures(with: parts[1]) : nil
    }

    /// The set of which a name is a ranked rate.
    func rates(of name: String) -> RateTable? {
        let parts = name.nameParts
        return parts.count == 2 && known.value(named: "\(name).rank") != nil ? data.rates(named: parts[0]) : nil
    }

    private mutating func kept(_ key: String, _ make: (ComparedSets) -> ComparedValues?) -> ComparedValues? {
        if let known = found[key] { return known }
        let made = make(self)
        found[key] = .some(made)
        return made
    }

    private static let amounts: Set = ["total", "present-value", "equivalent-annual", "capital", "revenue"]

    private func costs(_ amount: String) -> ComparedValues? {
        guard let costs = data.costs, !costs.lowest.isEmpty, costs.options.count > 1,
            Self.amounts.contains(amount) || amount.utf8.starts(with: "year.".utf8)
        else { return nil }
        let values = costs.options.compactMap { known.value(named: "costs.\($0.key).\(amount)")?.quantity?.value }
        return values.count == costs.options.count ? ComparedValues(sorted: values.sorted(), noun: "options") : nil
    }

    private mutating func figures(with name: String) -> ComparedValues? {
        let known = figures ?? comparedFigures
        figures = known
        return known[name]
    }

    private var comparedFigures: [String: ComparedValues] {
        var sets: [String: ComparedValues] = [:]
        let lists = (data.figures?.compared.map(\.figures) ?? []) + [data.switching?.compared.map(\.figure) ?? []]
        for list in lists where list.count > 1 {
            let values = ComparedValues(sorted: list.map(\.quantity.value).sorted(), noun: "options")
            for figure in list { sets[figure.name] = values }
        }
        return sets
    }
}

extension String {
    var nameParts: [String] {
        utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
}
