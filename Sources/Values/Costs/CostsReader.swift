internal import Datasets
internal import Diagnostics

/// Reads `costs.csv`. A row that is wrong leaves its option without any sum, and one of which nobody can say whose it
/// is leaves all without: no sum is of a part of the rows.
struct CostsReader {
    private let table: DataTable
    private let columns: CostColumns
    private let options: [OptionName]
    private let optionsAreKnown: Bool
    private(set) var diagnostics: [Diagnostic] = []
    /// The keys of options that have a row which is wrong.
    private(set) var faulty: Set<String> = []
    /// Whether a row is of nobody knows which option.
    private var isDoubtful = false
    private var rows: [Cost] = []
    private var lines = CostLines()
    private var prices: (text: String, place: RowReader.Place)?
    private var firstYear: (year: CostYear, text: String, place: RowReader.Place)?
    private var sums = CostNotation()
    private let schedule = DiscountSchedule.greenBook2022

    /// - Parameter optionsAreKnown: Whether a row may not name any other option.
    init(_ table: DataTable, options: [OptionName], optionsAreKnown: Bool) {
        self.table = table
        columns = CostColumns(of: table)
        self.options = options
        self.optionsAreKnown = optionsAreKnown
    }

    /// Nil where no sum can be told.
    mutating func read() -> Costs? {
        diagnostics += table.checkColumns(required: CostColumns.required, optional: CostColumns.optional, kind: "costs")
        if table.rowCount == 0 { diagnostics.append(.tableEmpty(table.source, of: "a cost")) }
        for row in 0..<table.rowCount { read(row: row) }
        checkBaseline()
        guard !isDoubtful, !rows.isEmpty else { return nil }
        return costs()
    }

    /// What names of values end in that cannot be told, with those that look at several options.
    var faultyNames: [String] {
        guard !faulty.isEmpty else { return [] }
        let isOfBaseline = options.contains { $0.isBaseline && faulty.contains($0.key) }
        return faulty.sorted() + ["lowest"] + (isOfBaseline ? options.map { "\($0.key).against-baseline" } : [])
    }
}

extension CostsReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        guard let option = option(&reader) else {
            diagnostics += reader.diagnostics
            return
        }
        if let cost = cost(of: option, &reader) {
            rows.append(cost)
        } else {
            faulty.insert(option.key)
        }
        diagnostics += reader.diagnostics
    }

    /// Nil for a row that counts nowhere.
    private mutating func option(_ reader: inout RowReader) -> OptionName? {
        guard !table.isFaulty(row: reader.row),
            let text = reader.required(columns.option, "the option, such as 2 or option-2")
        else {
            isDoubtful = true
            return nil
        }
        if let option = options.first(named: text) { return option }
        if optionsAreKnown {
            reader.diagnostics.append(.costOption(text, reader.place(columns.option), keys: options.map(\.key)))
            isDoubtful = true
        }
        return nil
    }

    private mutating func cost(of option: OptionName, _ reader: inout RowReader) -> Cost? {
        let year = year(&reader)
        let kind = kind(&reader)
        let amount = amount(&reader, kind: kind)
        let isOfPrices = checkPrices(&reader)
        _ = reader.number(columns.optimismBias, as: .percentage)
        if let year, let text = reader.text(columns.year) {
            lines.add(CostLines.Line(option, reader.text(columns.line), kind), year, text, columns.year, &reader)
        }
        guard let year, let amount, isOfPrices, reader.diagnostics.isEmpty else { return nil }
        sums.add(amount)
        return Cost(option: option.key, kind: kind, year: year.number, amount: amount.quantity.value)
    }

    private mutating func year(_ reader: inout RowReader) -> CostYear? {
        guard let text = reader.required(columns.year, "the year, such as 2027-28") else { return nil }
        guard let year = CostYear.parse(text) else {
            reader.diagnostics.append(.costYear(text, reader.place(columns.year)))
            return nil
        }
        guard let firstYear else {
            self.firstYear = (year, text, reader.place(columns.year))
            return year
        }
        guard year.form == firstYear.year.form else {
            reader.diagnostics.append(
                .costYearForm(text, reader.place(columns.year), form: firstYear.year.form, first: firstYear.place))
            return nil
        }
        return year
    }

    /// Nil where the file has no such column, and where the cell is at fault.
    private func kind(_ reader: inout RowReader) -> CostKind? {
        guard columns.kind.index != nil,
            reader.required(columns.kind, "capital, revenue, income or benefit") != nil
        else { return nil }
        return reader.choice(columns.kind, of: CostKind.self)
    }

    private func amount(_ reader: inout RowReader, kind: CostKind?) -> WrittenNumber? {
        guard let text = reader.required(columns.amount, "the amount; 0 where there is none") else { return nil }
        let place = reader.place(columns.amount)
        guard let amount = reader.number(columns.amount, as: .money) else {
            // A cell that says that there is no number is none to add up.
            if case .none? = NumberCell.parse(text) { reader.diagnostics.append(.costUnsaid(text, place)) }
            return nil
        }
        if let kind, [.income, .benefit].contains(kind), amount.quantity.value.isNegative {
            reader.diagnostics.append(.costSign(text, kind, place))
        }
        for (column, isLow) in [(columns.low, true), (columns.high, false)] {
            guard let bound = reader.number(column, as: .money) else { continue }
            let (value, other) = (bound.quantity.value, amount.quantity.value)
            if isLow ? value > other : value < other {
                reader.diagnostics.append(
                    .costRange(
                        reader.place(column), bound.printed, isLow: isLow, amount: amount.printed))
            }
        }
        return amount
    }

    /// Whether the amount can be added to those before it.
    private mutating func checkPrices(_ reader: inout RowReader) -> Bool {
        guard columns.priceBase.index != nil else { return true }
        let text = reader.text(columns.priceBase)
        guard let prices else {
            // What the first row does not say, no other may.
            self.prices = (text ?? "", reader.place(columns.priceBase))
            return true
        }
        guard prices.text.wording != (text ?? "").wording else { return true }
        let place = reader.place(columns.priceBase)
        if prices.text.isEmpty {
            // Nobody can say in which prices the rows before are; that is told once.
            if !isDoubtful { reader.diagnostics.append(.emptyCell(prices.place, expected: text ?? "")) }
            isDoubtful = true
        } else {
            reader.diagnostics.append(.costPrices(text, place, first: prices.place, as: prices.text))
        }
        return false
    }

    private mutating func checkBaseline() {
        guard optionsAreKnown, !isDoubtful, let baseline = options.first(where: \.isBaseline), table.rowCount > 0,
            !faulty.contains(baseline.key), !rows.contains(where: { $0.option == baseline.key })
        else { return }
        diagnostics.append(
            .costBaseline(
                baseline.label.isEmpty ? baseline.key : baseline.label, key: baseline.key, at: table.header.firstLine))
        faulty.insert(baseline.key)
    }
}

extension CostsReader {
    private mutating func costs() -> Costs? {
        let numbers = Set(rows.map(\.year)).sorted()
        guard let form = firstYear?.year.form, let first = numbers.first, let last = numbers.last else { return nil }
        guard last - first <= schedule.lastYear else {
            tellOfYears(after: first + schedule.lastYear)
            return nil
        }
        let priceBase = prices.flatMap { $0.text.isEmpty ? nil : $0.text.withSingleBlanks }
        let isNominal = priceBase?.namesNominalPrices ?? false
        let discounting = isNominal ? nil : try? DiscountFactors(schedule, through: last - first)
        let byOption = Dictionary(grouping: rows, by: \.option)
        let named = options.filter { byOption[$0.key] != nil && !faulty.contains($0.key) }
        let sums = named.compactMap { option in
            try? OptionCosts(option, rows: byOption[option.key] ?? [], baseYear: first, discounting: discounting)
        }
        guard sums.count == named.count else {
            diagnostics.append(.numberTooLarge(at: table.header.firstLine))
            return nil
        }
        return Costs(
            source: table.source, options: sums, years: numbers.map { CostYear(form, $0) },
            baseYear: CostYear(form, first), schedule: isNominal ? nil : schedule, priceBase: priceBase,
            hasOptimismBias: hasOptimismBias,
            baseline: options.first(where: \.isBaseline)?.key, notation: self.sums.notation, isWhole: faulty.isEmpty,
            named: options.map(\.key).filter { byOption[$0] != nil || faulty.contains($0) },
            separator: firstYear.map { CostYear.separator(of: $0.text) } ?? "-")
    }

    private var hasOptimismBias: Bool {
        (0..<table.rowCount).contains { RowReader(table, row: $0).isGiven(columns.optimismBias) }
    }

    private mutating func tellOfYears(after last: Int) {
        for row in 0..<table.rowCount {
            let reader = RowReader(table, row: row)
            guard let text = reader.text(columns.year), let year = CostYear.parse(text), year.number > last else {
                continue
            }
            diagnostics.append(.costYearFar(text, reader.place(columns.year), most: schedule.lastYear))
        }
    }
}

extension Diagnostic {
    fileprivate static func costUnsaid(_ text: String, _ cell: RowReader.Place) -> Diagnostic {
        Diagnostic(
            .notMoney, at: cell.span, "\(text.quoted) is no amount that can be added up (\(cell.reference))",
            suggestion: "write the amount, or 0 where there is none")
    }
}

extension String {
    /// Whether amounts are in the money of each year, with inflation in them.
    fileprivate var namesNominalPrices: Bool {
        let words = wording.utf8.split { !$0.isLetter }.map { String(Substring($0)) }
        return words.contains { ["nominal", "cash", "outturn"].contains($0) }
    }
}
