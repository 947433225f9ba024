internal import Datasets
internal import Diagnostics
internal import Settings

/// Each set of data, read from its table.
extension PaperDataReader {
    mutating func readRates(_ source: SourceFile, as name: String) -> RateTable? {
        guard let table = table(source, name, as: .rates) else { return unreadable(name) }
        var reader = RateTableReader(table, further: settings.further(of: name), words: words)
        let rates = reader.read(as: name, authority: authority)
        if let rates, rates.own == nil, let authority, authorityIsKnown, reader.faulty.isEmpty {
            let near = didYouMean(authority, among: rates.rates.map(\.authority))
            diagnostics.append(.ownMissing(authority, at: table.header.firstLine, near: near))
        }
        diagnostics += reader.diagnostics
        if !reader.faulty.isEmpty || !authorityIsKnown && rates?.own == nil {
            let others = ["own", "comparators", "year", "source"]
            faulty.formUnion((reader.faulty + others + (rates?.namesOfDifferences ?? [])).map { "\(name).\($0)" })
        }
        guard let rates else { return unreadable(name) }
        return withoutExemptRows(rates, of: table)
    }

    /// A set without the rows that only the exempt edition shows. What is wrong with it was said of all rows. Nil where
    /// nothing is left of it: then its names are no values, and not excused.
    private mutating func withoutExemptRows(_ rates: RateTable, of table: DataTable) -> RateTable? {
        guard let open = cut(from: table, named: rates.name) else { return rates }
        let rows = table.exemptRowNumbers.map { table.rowSpan($0).range }
        wholeRates.append(rates)
        cut.add(rates: rates, exempt: rows)
        diagnostics += rates.rowsGivingAway(rows)
        var reader = RateTableReader(open, further: settings.further(of: rates.name), words: words)
        return reader.read(as: rates.name, authority: authority)
    }

    mutating func readRisks(_ source: SourceFile) -> RiskRegister? {
        guard let table = table(source, "risks", as: .risks) else { return unreadable("risks") }
        var reader = riskReader(table)
        let risks = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faulty.map { "risks.\($0)" })
        guard let risks else { return unreadable("risks") }
        return withoutExemptRows(risks, of: table)
    }

    private func riskReader(_ table: DataTable) -> RiskRegisterReader {
        RiskRegisterReader(
            table, scale: scale, options: options, optionsAreKnown: optionsAreKnown,
            optionsAreExempt: optionsAreExempt, meeting: meeting)
    }

    /// The same of risks.
    private mutating func withoutExemptRows(_ risks: RiskRegister, of table: DataTable) -> RiskRegister? {
        guard let open = cut(from: table, named: "risks") else { return risks }
        wholeRisks = risks
        cut.add(
            risks: risks, exempt: table.exemptRowNumbers.map { table.rowSpan($0).range },
            by: table.exemptRowNumbers.compactMap(table.paragraph))
        var reader = riskReader(open)
        return reader.read()
    }

    private static let costsName = "costs"

    mutating func readCosts(_ source: SourceFile) -> Costs? {
        guard let table = table(source, Self.costsName, as: .costs) else { return unreadable(Self.costsName) }
        var reader = costsReader(table)
        let costs = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faultyNames.map { "\(Self.costsName).\($0)" })
        guard let costs else { return unreadable(Self.costsName) }
        return withoutExemptRows(costs, of: table, keys: reader.keys)
    }

    private func costsReader(_ table: DataTable) -> CostsReader {
        CostsReader(table, basis: basis, options: options, optionsAreKnown: optionsAreKnown)
    }

    /// The same of costs: an option is kept back with all of its rows, since those that are left would come to no total.
    private mutating func withoutExemptRows(_ costs: Costs, of table: DataTable, keys: [String?]) -> Costs? {
        let exempt = ExemptCosts(table, keys: keys)
        diagnostics += exempt.faults
        guard let open = cut(from: table, named: Self.costsName) else { return costs }
        wholeCosts = costs
        cut.add(costs: costs, exempt: Set(exempt.paragraphs.keys))
        var reader = costsReader(open)
        let read = reader.read()?.withholding(exempt.paragraphs, of: costs)
        if read == nil { cut.empty(Self.costsName) }
        return read
    }

    /// A file of this name holds what options are compared by where its heads say so. Any other is shown as it is, and so
    /// may this be besides.
    mutating func readCriteria(_ source: SourceFile, _ tables: [NamedTable]) -> [Criterion] {
        guard !options.isEmpty else { return [] }
        let shown = tables.first { $0.name == Criterion.file }?.table
        var faults: [Diagnostic] = []
        let read = shown ?? DataTable.read(source, sheet: sheet(Criterion.file), diagnostics: &faults)
        guard let all = read else { return [] }
        let table = edition == .open && shown == nil ? all.without(rows: all.exemptRowNumbers) : all
        guard let column = Criterion.column(of: table),
            Criterion.isMeant(table, besides: column, options: options, isShown: shown != nil)
        else { return [] }
        var reader = CriteriaReader(table, names: column, options: options, optionsAreKnown: optionsAreKnown)
        let criteria = reader.read()
        diagnostics += faults + reader.diagnostics
        return criteria
    }

    mutating func readFigures(_ source: SourceFile, others: PaperData) -> Figures? {
        guard let table = table(source, "figures", as: .figures) else { return unreadable("figures") }
        var reader = FiguresReader(
            table, others: others, options: FigureOptions(options, areAll: optionsAreKnown))
        let figures = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faulty.map { "figures.\($0)" } + reader.missing)
        return figures ?? unreadable("figures")
    }

    mutating func readTable(_ source: SourceFile, as name: String) -> NamedTable? {
        guard let table = table(source, name, as: .other), let whole = read.last else {
            return unreadable("table.\(name)")
        }
        guard cut(from: table, named: name) != nil else { return whole }
        let exempt = table.exemptRowNumbers
        wholeTables.append(whole)
        cut.add(table: name, table, exempt: exempt)
        diagnostics += ExemptTotals(table, exempt: exempt).faults
        return read.last
    }
}
