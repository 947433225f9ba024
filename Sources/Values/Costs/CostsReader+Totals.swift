internal import Datasets
internal import Diagnostics

extension CostsReader {
    /// A line of sums among those that it adds up would count them twice. One that stands alone is what its option costs.
    mutating func checkTotals() {
        let names = Set(rows.compactMap(\.line))
        let sure = names.filter(\.namesNoAmountForSure)
        let sums = sure.union(linesOfSums(names.filter { !sure.contains($0) && $0.mayNameSum }))
        guard !sums.isEmpty else { return }
        let twice = linesCountedTwice(sums: sums)
        var told: Set<String> = []
        for row in 0..<table.rowCount {
            let reader = RowReader(table, row: row)
            guard let line = reader.text(columns.line), sums.contains(line), let name = reader.text(columns.option),
                let option = options.first(named: name) ?? (name.wording == Costs.budgetKey ? .budget : nil),
                twice.contains([option.key, line])
            else { continue }
            faulty.insert(option.key)
            // All rows of the name are one cause, and go together.
            guard told.insert(line.wording).inserted else { continue }
            diagnostics.append(.costTotal(line, reader.place(columns.line)))
        }
    }

    /// Names that may be those of totals, of which every amount is what rows right above it come to: “Total staff” may
    /// be a total, and “Total mobile” the name of a firm.
    private func linesOfSums(_ names: Set<String>) -> Set<String> {
        guard !names.isEmpty else { return [] }
        var above: [[String]: [Rational]] = [:]
        var found: [String: Bool] = [:]
        for row in rows {
            let key = [row.option, row.kind?.rawValue ?? "", String(row.year)]
            if let line = row.line, names.contains(line) {
                found[line] = (found[line] ?? true) && (above[key] ?? []).endsInSum(row.amount)
            } else {
                above[key, default: []].append(row.amount)
            }
        }
        return Set(found.filter(\.value).map(\.key))
    }

    /// The options and lines of sums that stand beside others of what they add up: benefits, or else costs and income.
    private func linesCountedTwice(sums: Set<String>) -> Set<[String]> {
        let others = rows.filter { !sums.contains($0.line ?? "") }
        let wholes = Set(others.map { [$0.option, $0.isBenefit ? CostKind.benefit.rawValue : ""] })
        let kinds = Set(others.map { [$0.option, $0.kind?.rawValue ?? ""] })
        let twice = rows.compactMap { row -> [String]? in
            guard let line = row.line, sums.contains(line) else { return nil }
            let isTwice =
                line.namesWholeSum
                ? wholes.contains([row.option, row.isBenefit ? CostKind.benefit.rawValue : ""])
                : kinds.contains([row.option, row.kind?.rawValue ?? ""])
            return isTwice ? [row.option, line] : nil
        }
        return Set(twice)
    }
}

extension String {
    /// Whether a name may be that of a total, and as well the longer name of a thing.
    fileprivate var mayNameSum: Bool { LineRole(named: self).totalKind != nil }

    /// Whether a name is that of a sum of everything: “Total”, “Net cost”. “Total premises” may be all that is told of
    /// one kind of costs.
    fileprivate var namesWholeSum: Bool {
        switch LineRole(named: self) {
        case .total(.total(isPlain: false)), .amount: false
        default: true
        }
    }
}

extension [Rational] {
    private static var mostTerms: Int { 20 }

    /// Whether the last of them, two at least, come to an amount.
    fileprivate func endsInSum(_ amount: Rational) -> Bool {
        var (sum, count) = (Rational.zero, 0)
        for term in suffix(Self.mostTerms).reversed() {
            guard let more = try? sum.adding(term) else { return false }
            (sum, count) = (more, count + 1)
            if count > 1, sum == amount { return true }
        }
        return false
    }
}
