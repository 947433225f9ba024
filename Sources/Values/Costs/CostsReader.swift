internal import Datasets
internal import Diagnostics

/// Reads `costs.csv`. A row that is wrong leaves its option without any sum, and one of which nobody can say whose it
/// is leaves all without: no sum is of a part of the rows.
struct CostsReader {
    let table: DataTable
    let basis: CostBasis
    let options: [OptionName]
    let columns: CostColumns
    private let optionsAreKnown: Bool
    var diagnostics: [Diagnostic] = []
    /// The keys of options that have a row which is wrong.
    var faulty: Set<String> = []
    /// Whether a row is of nobody knows which option.
    private var isDoubtful = false
    private(set) var rows: [Cost] = []
    /// The keys of the options that the rows are of, row by row; nil for a row that counts nowhere.
    private(set) var keys: [String?] = []
    private var lines = CostLines()
    private(set) var prices: (text: String, place: RowReader.Place)?
    private(set) var firstYear: (year: CostYear, text: String, place: RowReader.Place)?
    private(set) var sums = CostNotation()

    /// - Parameter optionsAreKnown: Whether a row may not name any other option.
    init(_ table: DataTable, basis: CostBasis, options: [OptionName], optionsAreKnown: Bool) {
        self.table = table
        self.basis = basis
        columns = CostColumns(of: table)
        self.options = options
        self.optionsAreKnown = optionsAreKnown
    }

    /// Nil where no sum can be told.
    mutating func read() -> Costs? {
        diagnostics += table.checkColumns(required: CostColumns.required, optional: CostColumns.optional, kind: "costs")
        if table.rowCount == 0 { diagnostics.append(.tableEmpty(table.source, of: "a cost")) }
        for row in 0..<table.rowCount { read(row: row) }
        checkTotals()
        checkSigns()
        checkBaseline()
        checkBudget()
        guard !isDoubtful, rows.contains(where: { $0.option != OptionName.budget.key }) else { return nil }
        return costs()
    }

    /// What names of values end in that cannot be told, with those that look at several options.
    var faultyNames: [String] {
        guard !faulty.isEmpty else { return [] }
        let isOfBaseline = options.contains { $0.isBaseline && faulty.contains($0.key) }
        let isOfBudget = faulty.contains(OptionName.budget.key)
        return faulty.sorted() + ["lowest"] + (isOfBaseline ? options.map { "\($0.key).against-baseline" } : [])
            + (isOfBudget ? options.map { "\($0.key).against-budget" } : [])
    }
}

// MARK: - Rows

extension CostsReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        let option = option(&reader)
        keys.append(option?.key)
        guard let option else {
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
        if text.wording == OptionName.budget.key { return .budget }
        if optionsAreKnown {
            reader.diagnostics.append(.costOption(text, reader.place(columns.option), keys: options.map(\.key)))
            isDoubtful = true
        }
        return nil
    }

    private mutating func cost(of option: OptionName, _ reader: inout RowReader) -> Cost? {
        let year = year(&reader)
        let isBudget = option.key == OptionName.budget.key
        let kind = kind(&reader, isSpared: isBudget)
        if isBudget, kind == .benefit {
            reader.diagnostics.append(.costBudgetBenefit(reader.place(columns.kind)))
        }
        let amount = amount(&reader, kind: kind)
        let isOfPrices = checkPrices(&reader)
        let bias = bias(&reader, of: amount?.estimate, kind: kind, isBudget: isBudget)
        let line = reader.text(columns.line)
        if let year, let text = reader.text(columns.year) {
            lines.add(CostLines.Line(option.key, line, kind), year, text, columns.year, &reader)
        }
        guard let year, let amount, isOfPrices, reader.diagnostics.isEmpty else { return nil }
        // Pence that only the bias brings are no reason to print all amounts to the penny.
        sums.add(amount.estimate, hasBias: !bias.isZero)
        for bound in amount.bounds { sums.add(bound, hasBias: false) }
        guard let cost = try? Cost(option.key, line, kind, year: year.number, amount, bias: bias) else {
            reader.diagnostics.append(.numberTooLarge(at: reader.place(columns.amount).span))
            return nil
        }
        return cost
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
    ///
    /// - Parameter isSpared: Whether the cell may be empty.
    private func kind(_ reader: inout RowReader, isSpared: Bool) -> CostKind? {
        guard columns.kind.index != nil,
            isSpared
                ? reader.text(columns.kind) != nil
                : reader.required(columns.kind, "capital, revenue, income or benefit") != nil
        else { return nil }
        return reader.choice(columns.kind, of: CostKind.self)
    }

    private func amount(_ reader: inout RowReader, kind: CostKind?) -> CostAmount? {
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
        let bound = { (column: RowReader.Column, isLow: Bool, reader: inout RowReader) -> WrittenNumber? in
            guard let bound = reader.number(column, as: .money) else { return nil }
            let (value, other) = (bound.quantity.value, amount.quantity.value)
            if isLow ? value > other : value < other {
                reader.diagnostics.append(
                    .costRange(reader.place(column), bound.printed, isLow: isLow, amount: amount.printed))
            }
            return bound
        }
        return CostAmount(
            estimate: amount, low: bound(columns.low, true, &reader), high: bound(columns.high, false, &reader))
    }

    /// By how much the amount is raised: 15% is 0.15.
    private func bias(
        _ reader: inout RowReader, of amount: WrittenNumber?, kind: CostKind?, isBudget: Bool
    ) -> Rational {
        guard let bias = reader.number(columns.optimismBias, as: .percentage)?.quantity.value, !bias.isZero else {
            return .zero
        }
        let place = reader.place(columns.optimismBias)
        let text = reader.text(columns.optimismBias) ?? ""
        if bias.isNegative {
            reader.diagnostics.append(.costBiasNegative(place))
        } else if !text.utf8.contains(UInt8(ascii: "%")), (try? bias.multiplied(by: .hundred)) ?? bias < Rational(1) {
            // Spreadsheets hold 15% as 0.15.
            reader.diagnostics.append(.costBiasUnclear(text, place))
        } else if isBudget || kind == .income || kind == .benefit {
            reader.diagnostics.append(.costBiasOfIncome(place, isBudget: isBudget))
        } else if let amount, amount.quantity.value.isNegative {
            reader.diagnostics.append(.costBiasOfCredit(place))
        }
        return bias
    }

    /// Whether the amount can be added to those before it.
    private mutating func checkPrices(_ reader: inout RowReader) -> Bool {
        guard columns.priceBase.index != nil else { return true }
        let text = reader.text(columns.priceBase)
        let place = reader.place(columns.priceBase)
        if let setting = basis.priceBase {
            guard let text, text.priceWording != setting.value.priceWording else { return true }
            reader.diagnostics.append(.costPrices(text, place, setting: setting.span, as: setting.value))
            return false
        }
        guard let prices else {
            // What the first row does not say, no other may.
            self.prices = (text ?? "", place)
            return true
        }
        guard prices.text.priceWording != (text ?? "").priceWording else { return true }
        if prices.text.isEmpty {
            // Nobody can say in which prices the rows before are; that is told once.
            if !isDoubtful { reader.diagnostics.append(.emptyCell(prices.place, expected: text ?? "")) }
            isDoubtful = true
        } else {
            reader.diagnostics.append(.costPrices(text, place, first: prices.place, as: prices.text))
        }
        return false
    }
}

// MARK: - All rows

extension CostsReader {
    private mutating func checkBaseline() {
        guard optionsAreKnown, !isDoubtful, let baseline = options.first(where: \.isBaseline), table.rowCount > 0,
            !faulty.contains(baseline.key), !rows.contains(where: { $0.option == baseline.key })
        else { return }
        diagnostics.append(
            .costBaseline(
                baseline.label.isEmpty ? baseline.key : baseline.label, key: baseline.key, at: table.header.firstLine))
        faulty.insert(baseline.key)
    }

    /// A budget of some of the years would be held against the costs of all.
    private mutating func checkBudget() {
        let key = OptionName.budget.key
        let (budget, costs) = (rows.filter { $0.option == key }, rows.filter { $0.option != key })
        guard !isDoubtful, faulty.isEmpty, !budget.isEmpty, !costs.isEmpty, let firstYear else { return }
        let (given, needed) = (Set(budget.map(\.year)), Set(costs.map(\.year)))
        let separator = CostYear.separator(of: firstYear.text)
        let print = { CostYear(firstYear.year.form, $0).printed(separator: separator) }
        let missing = needed.subtracting(given).sorted().map(print)
        if !missing.isEmpty {
            diagnostics.append(.costBudgetYears(missing, at: table.header.firstLine))
            faulty.insert(key)
        }
        for row in 0..<table.rowCount {
            let reader = RowReader(table, row: row)
            guard reader.text(columns.option)?.wording == key, let text = reader.text(columns.year),
                let year = CostYear.parse(text), !needed.contains(year.number)
            else { continue }
            diagnostics.append(.costBudgetYear(text, reader.place(columns.year)))
            faulty.insert(key)
        }
    }

    mutating func tellOfYears(after last: Int, most: Int) {
        for row in 0..<table.rowCount {
            let reader = RowReader(table, row: row)
            guard let text = reader.text(columns.year), let year = CostYear.parse(text), year.number > last else {
                continue
            }
            diagnostics.append(.costYearFar(text, reader.place(columns.year), most: most))
        }
    }
}
