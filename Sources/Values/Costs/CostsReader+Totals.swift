internal import Datasets
internal import Diagnostics

extension CostsReader {
    /// A line of sums among those that it adds up would count them twice. One that stands alone is what its option costs.
    mutating func checkTotals() {
        let names = Set(rows.compactMap(\.line))
        let sure = names.filter(\.namesNoAmountForSure)
        let sums = sure.union(linesOfSums(names.filter { !sure.contains($0) && $0.mayNameSum }))
        let addedUp = linesAddedUp(besides: sums)
        guard !sums.isEmpty || !addedUp.isEmpty else { return }
        let twice = linesCountedTwice(sums: sums).union(addedUp)
        var told: Set<String> = []
        for row in 0..<table.rowCount {
            let reader = RowReader(table, row: row)
            guard let line = reader.text(columns.line), let name = reader.text(columns.option),
                let option = options.first(named: name) ?? (name.wording == Costs.budgetKey ? .budget : nil),
                twice.contains([option.key, line])
            else { continue }
            faulty.insert(option.key)
            // All rows of the name are one cause, and go together.
            guard told.insert(line.wording).inserted else { continue }
            let place = reader.place(columns.line)
            diagnostics.append(sums.contains(line) ? .costTotal(line, place) : .costSum(line, place))
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

// MARK: - Lines that nothing but their amounts tells

extension CostsReader {
    /// The options and lines that are in every year what lines right above them come to, of one kind. Of one year, or where
    /// all lines grow alike, that may be chance.
    private func linesAddedUp(besides sums: Set<String>) -> Set<[String]> {
        var found: Set<[String]> = []
        let groups = Dictionary(grouping: rows.filter { !sums.contains($0.line ?? "") }) {
            [$0.option, $0.kind?.rawValue ?? ""]
        }
        for rows in groups.values {
            let lines = AmountsOfLine.all(of: rows)
            for place in lines.indices.dropFirst(2) where lines[place].isSum(of: lines[..<place]) {
                if let option = rows.first?.option, let name = lines[place].name { found.insert([option, name]) }
            }
        }
        return found
    }

    /// What is added though its name takes it off, and costs that all have a minus.
    mutating func checkSigns() {
        for row in 0..<table.rowCount where keys[row] != OptionName.budget.key && keys[row] != nil {
            var reader = RowReader(table, row: row)
            guard let line = reader.text(columns.line), LineName(line).takesOff,
                let amount = reader.number(columns.amount, as: .money), !amount.quantity.value.isNegative,
                !amount.quantity.value.isZero
            else { continue }
            let kind = reader.text(columns.kind).flatMap { CostKind(rawValue: $0.wording) }
            if kind == .income || kind == .benefit { continue }
            diagnostics.append(.costTakenOff(line, kind, reader.place(columns.line)))
            return
        }
        let costs = rows.filter { $0.option != OptionName.budget.key && !$0.isIncome && !$0.isBenefit }
        guard costs.count > 1, costs.allSatisfy({ $0.amount.isNegative || $0.amount.isZero }),
            let first = (0..<table.rowCount).first(where: isCostBelowNought)
        else { return }
        diagnostics.append(.costsBelowNought(RowReader(table, row: first).place(columns.amount)))
    }

    private func isCostBelowNought(row: Int) -> Bool {
        guard keys[row] != OptionName.budget.key else { return false }
        var reader = RowReader(table, row: row)
        let kind = reader.text(columns.kind).flatMap { CostKind(rawValue: $0.wording) }
        return kind != .income && kind != .benefit
            && reader.number(columns.amount, as: .money)?.quantity.value.isNegative == true
    }
}

/// The amounts of one line of an option, by years.
private struct AmountsOfLine {
    let name: String?
    /// Only looked up, never listed.
    private(set) var years: [Int: Rational] = [:]
    private static let most = 40

    /// In the order of their first rows.
    static func all(of rows: [Cost]) -> [AmountsOfLine] {
        var lines: [AmountsOfLine] = []
        var places: [String?: Int] = [:]
        for row in rows {
            let place = places[row.line] ?? lines.count
            if place == lines.count { lines.append(AmountsOfLine(name: row.line)) }
            places[row.line] = place
            lines[place].years[row.year] = row.amount
        }
        return lines
    }

    /// Whether some of these lines, two at least and the last among them, come to it in each of its years.
    func isSum(of lines: ArraySlice<AmountsOfLine>) -> Bool {
        let own = years.keys.sorted()
        guard own.count > 1, let last = lines.last, isNoMultiple(of: last, in: own) else { return false }
        var sums = own.map { last.years[$0] ?? .zero }
        for line in lines.dropLast().suffix(Self.most).reversed() {
            for (place, year) in own.enumerated() {
                guard let sum = try? sums[place].adding(line.years[year] ?? .zero) else { return false }
                sums[place] = sum
            }
            if zip(own, sums).allSatisfy({ years[$0] == $1 }) { return true }
        }
        return false
    }

    /// Whether the two do not grow alike.
    private func isNoMultiple(of other: AmountsOfLine, in own: [Int]) -> Bool {
        guard let first = own.first, let amount = years[first], let others = other.years[first] else { return true }
        return own.contains { year in
            guard let now = years[year], let later = other.years[year], let left = try? amount.multiplied(by: later),
                let right = try? now.multiplied(by: others)
            else { return false }
            return left != right
        }
    }
}

extension LineName {
    /// “Less: grant”, “Grant income”; not “Lost fee income”.
    fileprivate var takesOff: Bool {
        namesDeduction && isSurely(.deduction)
            || words.count < 3 && ["income", "receipts"].contains(words.last ?? "") && words.first != "lost"
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
