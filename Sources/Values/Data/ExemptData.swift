package import Datasets
package import Diagnostics
internal import Settings

extension Diagnostic {
    /// - Parameters:
    ///   - rows: The names of the exempt rows that it rests on.
    ///   - use: Where a page shows it.
    fileprivate static func exemptRows(_ name: String, _ rows: [String], at use: Span) -> Diagnostic {
        let are = rows.count == 1 ? "is" : "are"
        let isRow = rows.contains { name == $0 || name.utf8.starts(with: "\($0).".utf8) }
        let release = "write “release: [\(name)]” in the settings of report.md, where everybody may know it"
        // Any other count of risks would say how high one is, or of which option; a difference, what an option costs.
        let isReleasable =
            !isRow
            && (!["risks.", "costs."].contains { name.utf8.starts(with: $0.utf8) } || Self.releasable.contains(name))
        return Diagnostic(
            .exemptRow, at: use,
            isRow
                ? "\(name) is of a row that is exempt, so no page may show it"
                : "\(name) is worked out of all rows, and \(rows.listed) \(are) exempt",
            suggestion: "name it in an exempt appendix or block alone" + (isReleasable ? ", or \(release)" : ""))
    }

    /// Of risks and costs.
    private static let releasable: Set = ["risks.count", "costs.lowest"]

    fileprivate static func exemptFile(_ name: String, _ file: String, at use: Span) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: use, "every row of \(file) is exempt, so a public page has nothing to show for \(name)",
            suggestion: "name it in an exempt appendix or block alone, or list \(file) as an exempt appendix")
    }

    fileprivate static func releasedRow(_ name: Located<String>, _ row: String, told: String) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: name.span,
            "\(name.value) is released, and \(told): everybody would know \(row), which is exempt",
            suggestion: row.utf8.starts(with: "risks.".utf8)
                ? "release risks.count at the most"
                : row.utf8.starts(with: "costs.".utf8)
                    ? "release costs.lowest at the most"
                    : "release what tells less, such as the median of several councils, or nothing of this file")
    }
}

extension [String] {
    /// `a, b and c`
    fileprivate var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

/// The rows of rates, of risks, of costs and of other tables that are exempt, and which names rest on them.
///
/// These rows are cut out of the tables before anything reads them, so that no page can depend on one. What would be
/// another number without them is not shown, unless it is released: then it is of all rows.
package struct ExemptData: Sendable {
    /// By the names of sets of rates, the slugs of exempt rows that are ranked.
    private var rates: [String: [String]] = [:]
    /// The same of rows that are only compared with, on which nothing else rests.
    private var compared: [String: [String]] = [:]
    /// The sets whose own council's row is one.
    private var withoutOwn: Set<String> = []
    /// The ids of exempt risks.
    private var risks: [String] = []
    /// The keys of the options whose costs are exempt, that of the budget among them.
    private var costs: [String] = []
    /// The key of the option that the others are compared with, where its costs are exempt.
    private var baseline: String?
    /// The paragraphs of Schedule 12A by which risks are exempt, each once and in order: a page says that some are kept back,
    /// and neither how many nor which.
    package private(set) var paragraphsOfRisks: [Int] = []
    /// By the names of other tables, the slugs of exempt rows.
    private var tables: [String: [String]] = [:]
    /// The names that are released, with their values of all rows; none for a block.
    private(set) var released: [String: NamedValue?] = [:]

    /// The names that were to be released, and would give an exempt row away.
    private(set) var refused: Set<String> = []
    /// The names of the files of which every row is exempt.
    private var emptied: Set<String> = []
    /// The amounts of exempt rows, with the names of their values. Only looked up, never listed.
    private var amounts: [Quantity: String] = [:]

    /// Whether a file has a column that says which rows are exempt: then no more of it is published than a page shows,
    /// whether or not there is such a row.
    package private(set) var isGuarding = false

    package static let none = ExemptData()

    /// The amounts of exempt rows, with the names of their values.
    package var namedAmounts: [(quantity: Quantity, name: String)] {
        amounts.map { ($0.key, $0.value) }.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
    }

    /// Whether there is none.
    package var isEmpty: Bool { rates.isEmpty && risks.isEmpty && costs.isEmpty && tables.isEmpty }

    /// Whether rows of a table of the paper's own are exempt.
    package func cuts(table name: String) -> Bool { tables[name] != nil }

    mutating func guardFiles() { isGuarding = true }

    /// - Parameter file: The name of a file of which every row is exempt.
    mutating func empty(_ file: String) { emptied.insert(file) }

    /// - Parameters:
    ///   - all: The set with all rows.
    ///   - rows: Where the exempt ones stand in its file.
    mutating func add(rates all: RateTable, exempt rows: [Range<Int>]) {
        let isExempt = { (rate: Rate) in rows.contains { $0.contains(rate.span.range.lowerBound) } }
        let exempt = all.rates.filter(isExempt)
        rates[all.name] = exempt.map(\.slug)
        compared[all.name] = all.compared.map(\.rate).filter(isExempt).map(\.slug)
        for rate in all.allRates.filter(isExempt) { amounts[rate.rate.quantity] = "\(all.name).\(rate.slug)" }
        if let own = all.own, exempt.contains(where: { $0 === own }) { withoutOwn.insert(all.name) }
    }

    /// - Parameters:
    ///   - all: The register with all risks.
    ///   - rows: Where the exempt ones stand in its file.
    ///   - paragraphs: By which they are exempt.
    mutating func add(risks all: RiskRegister, exempt rows: [Range<Int>], by paragraphs: [Int]) {
        paragraphsOfRisks = Set(paragraphs).sorted()
        risks = all.risks.filter { risk in rows.contains { $0.contains(risk.span.range.lowerBound) } }.map(\.id)
    }

    /// - Parameters:
    ///   - all: The costs of all options.
    ///   - keys: Of those of which the rows are exempt.
    mutating func add(costs all: Costs, exempt keys: Set<String>) {
        let exempt = (all.options + [all.budget].compactMap { $0 }).filter { keys.contains($0.key) }
        costs = exempt.map(\.key)
        baseline = all.baseline.flatMap { keys.contains($0) ? $0 : nil }
        for option in exempt {
            let sums = [option.total, option.present?.costs, option.present?.net, option.present?.equivalentAnnual]
            let ofYears = all.years.compactMap(option.net) + option.lines.map(\.total)
            for amount in sums.compactMap({ $0 }) + ofYears where !amount.isZero {
                amounts[Quantity(amount, .money)] = "costs.\(option.key)"
            }
        }
    }

    /// - Parameters:
    ///   - table: With all rows.
    ///   - rows: The numbers of those that are exempt, from 0.
    mutating func add(table name: String, _ table: DataTable, exempt rows: [Int]) {
        tables[name] = rows.map { Slug.make(table.text(row: $0, column: 0) ?? "") }
        for row in rows {
            for column in table.shownColumns.dropFirst() {
                guard let amount = table.text(row: row, column: column).flatMap(WrittenNumber.parse)?.quantity else {
                    continue
                }
                let slugs = [table.text(row: row, column: 0) ?? "", table.columns[column].name].map(Slug.make)
                let value = "table.\(name).\(slugs.joined(separator: "."))"
                // The head of the column may say that they are pounds.
                for unit in [amount.unit, .money] { amounts[Quantity(amount.value, unit)] = value }
            }
        }
    }

    /// The names of the exempt rows that a name rests on; none for one that everybody may know.
    func rows(behind name: String) -> [String] {
        guard !isEmpty else { return [] }
        let parts = name.nameParts
        guard let first = parts.first, parts.count > 1 else { return [] }
        if let exempt = rates[first] { return rows(of: exempt, behind: parts, ownIsExempt: withoutOwn.contains(first)) }
        if first == "risks" { return risks(behind: parts) }
        if first == "costs" { return costs(behind: parts) }
        guard first == "table", let exempt = tables[parts[1]], parts.count > 2 else { return [] }
        let names = exempt.map { "table.\(parts[1]).\($0)" }
        if exempt.contains(parts[2]) { return ["table.\(parts[1]).\(parts[2])"] }
        // A cell, which stands in a row that everybody sees, or else a whole column.
        return parts.count == 3 ? names : []
    }

    private func rows(of exempt: [String], behind parts: [String], ownIsExempt: Bool) -> [String] {
        let set = parts[0]
        if exempt.contains(parts[1]) || compared[set]?.contains(parts[1]) == true { return ["\(set).\(parts[1])"] }
        let last = parts[parts.count - 1]
        let isOfOwn = parts[1] == "own" || RateTable.comparing.contains(last)
        let isOfAll =
            RateTable.isOfAllRows(parts[1]) || last == "rank" || RateTable.comparingWithAll.contains(last)
            || ownIsExempt && isOfOwn
        return isOfAll ? exempt.map { "\(set).\($0)" } : []
    }

    /// Any count may count one of them, whichever it is: which counts do would say how high it is, or of which option.
    private func risks(behind parts: [String]) -> [String] {
        if risks.contains(parts[1]) { return ["risks.\(parts[1])"] }
        return parts[1] == "highest" || parts[parts.count - 1] == "count" ? risks.map { "risks.\($0)" } : []
    }

    /// What an option costs by itself, or beside others.
    private func costs(behind parts: [String]) -> [String] {
        if costs.contains(parts[1]) { return ["costs.\(parts[1])"] }
        switch parts[parts.count - 1] {
        case "lowest" where parts.count == 2: return costs.map { "costs.\($0)" }
        case "against-baseline": return baseline.map { ["costs.\($0)"] } ?? []
        case "against-budget": return costs.contains(Costs.budgetKey) ? ["costs.\(Costs.budgetKey)"] : []
        default: return []
        }
    }

    /// What is wrong with showing a value or a block to everybody; nil where nothing is.
    package func finding(_ name: String, at use: Span) -> Diagnostic? {
        guard released[name] == nil else { return nil }
        let parts = name.nameParts
        if let file = parts.first == "table" ? parts.dropFirst().first : parts.first, emptied.contains(file) {
            return .exemptFile(name, "\(file).csv", at: use)
        }
        let rows = rows(behind: name)
        return rows.isEmpty ? nil : .exemptRows(name, rows, at: use)
    }

    /// Whether anything that everybody may know rests on rows of a file.
    ///
    /// - Parameter asValue: Whether that has to be a value, which would be another one of other rows.
    func isReleased(_ file: String, asValue: Bool) -> Bool {
        released.contains { name, value in
            let isOfFile = name.nameParts.first == file || name.utf8.starts(with: "table.\(file).".utf8)
            return isOfFile && (value != nil || !asValue)
        }
    }
}

// MARK: - What is released

extension ExemptData {
    /// - Parameters:
    ///   - names: What is released, but for figures.
    ///   - all: The data with all rows.
    ///   - diagnostics: Gets what would give an exempt row away.
    mutating func release(_ names: [Located<String>], of all: PaperData, diagnostics: inout [Diagnostic]) {
        for name in names {
            let rows = rows(behind: name.value)
            if rows.isEmpty || rows.contains(where: { isOf($0, name.value) }) {
                diagnostics.append(.releasedNothing(name))
            } else if let fault = givenAway(by: name, rows, of: all) {
                diagnostics.append(fault)
                released[name.value] = .some(nil)
                refused.insert(name.value)
            } else {
                released[name.value] = .some(all.value(named: name.value))
            }
        }
    }

    private func isOf(_ row: String, _ name: String) -> Bool { name == row || name.utf8.starts(with: "\(row).".utf8) }

    private func givenAway(by name: Located<String>, _ rows: [String], of all: PaperData) -> Diagnostic? {
        let parts = name.value.nameParts
        if parts[0] == "risks", let row = rows.first {
            // How many there are says nothing of one.
            let told = "all other risks stand in the register"
            return parts == ["risks", "count"] ? nil : .releasedRow(name, row, told: told)
        }
        if parts[0] == "costs", let row = rows.first {
            let told = "what the option costs stands on the page as well"
            return parts == ["costs", "lowest"] ? nil : .releasedRow(name, row, told: told)
        }
        guard let set = all.rates(named: parts[0]), let exempt = rates[parts[0]] else { return nil }
        let statistic = parts[parts.count - 1]
        if statistic == "mean" || statistic == "against-mean", exempt.count == 1, let row = rows.first {
            let told = "the mean times the number of councils, less the rates of the others, is \(row)"
            return .releasedRow(name, row, told: told)
        }
        let ends = [set.ranking.first, set.ranking.last].compactMap { $0?.rate.slug }
        if statistic == "range", let slug = ends.first(where: exempt.contains) {
            return .releasedRow(name, "\(parts[0]).\(slug)", told: "the other end of the range stands in the table")
        }
        if let slug = set.ratesBehind(parts).first(where: exempt.contains) {
            return .releasedRow(
                name, "\(parts[0]).\(slug)",
                told: "it is worked out of two rates at the most, and the other is in the table")
        }
        guard let value = all.value(named: name.value)?.quantity,
            let row = rows.first(where: { all.value(named: $0)?.quantity == value })
        else { return nil }
        return .releasedRow(name, row, told: "that is the value of \(row) itself")
    }
}

extension RateTable {
    /// The councils whose rates a median or a quartile is worked out of, one or two.
    fileprivate func ratesBehind(_ name: [String]) -> [String] {
        let parts = ["median": 2, "against-median": 2, "lower-quartile": 1, "upper-quartile": 3]
        guard let quarters = parts[name[name.count - 1]] else { return [] }
        let isOfOthers = name.contains("comparators") || name[name.count - 1] == "against-median"
        let rising = (isHighestFirst ? ranking.reversed() : ranking).filter { !isOfOthers || !$0.isOwn }
        guard !rising.isEmpty else { return [] }
        let (place, rest) = ((rising.count - 1) * quarters / 4, (rising.count - 1) * quarters % 4)
        return (rest == 0 ? [place] : [place, place + 1]).map { rising[$0].rate.slug }
    }
}
