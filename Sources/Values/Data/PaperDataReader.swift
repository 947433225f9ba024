package import Datasets
package import Diagnostics
package import Settings

/// Reads the data files of a paper.
package struct PaperDataReader {
    let source: DataFolder
    let settings: DataSettings
    private let basis: CostBasis
    let columns: ColumnWords
    private let scale: RiskScale
    private let authority: String?
    private let authorityIsKnown: Bool
    let options: [OptionName]
    let optionsAreKnown: Bool
    let shown: Set<String>
    private let meeting: CalendarDate?
    let words: PaperWords
    let scoreScale: ScoreScale?
    private let switching: SwitchSettings?
    private let optionsAreExempt: Bool
    private let release: [Located<String>]
    private let edition: Edition
    private let nation: Nation
    /// Whether settings of scores that cannot be read may say it.
    let scoreScaleIsKnown: Bool
    package internal(set) var diagnostics: [Diagnostic] = []
    var faulty: Set<String> = []
    private var read: [NamedTable] = []
    /// What is cut out of rates and tables, and these with all their rows.
    private var cut = ExemptData.none
    private var wholeRates: [RateTable] = []
    private var wholeTables: [NamedTable] = []
    private var wholeFiles: [NamedTable] = []

    /// - Parameters:
    ///   - costs: On which basis the paper compares costs.
    ///   - discounting: What the site says of that; nil where it says nothing.
    ///   - authority: The paper's own council, for rates that mark none.
    ///   - authorityIsKnown: Whether no text that cannot be read may say otherwise.
    ///   - options: Those that risks and costs may name.
    ///   - optionsAreKnown: Whether they are all.
    ///   - optionsAreExempt: Whether the options stand in an appraisal that is exempt: then what compares them goes with it.
    ///   - release: The names of figures that everybody may know although exempt ones go into them.
    ///   - edition: Whether exempt rows are for its readers.
    ///   - nation: Whose paragraphs these rows may name.
    ///   - shown: The names of the other files that the texts ask for as tables.
    ///   - meeting: When the paper is decided on; nil where it does not say.
    ///   - switching: Which costs of options are compared; nil where it is not asked for.
    ///   - scores: What options are scored on, as far as it is said, and whether no setting at fault may say it.
    package init(
        _ source: DataFolder, settings: DataSettings, costs: CostSettings, discounting: Discounting?,
        columns: ColumnWords, scale: RiskScale, authority: String?,
        authorityIsKnown: Bool,
        options: [OptionName],
        optionsAreKnown: Bool, optionsAreExempt: Bool, release: [Located<String>],
        edition: Edition = .open, nation: Nation = .england, shown: Set<String>,
        meeting: CalendarDate?, scores: (scale: ScoreScale?, isKnown: Bool),
        switching: SwitchSettings?,
        words: PaperWords
    ) {
        self.authorityIsKnown = authorityIsKnown
        self.optionsAreKnown = optionsAreKnown
        self.words = words
        (scoreScale, scoreScaleIsKnown) = scores
        self.switching = switching
        self.optionsAreExempt = optionsAreExempt
        self.release = release
        self.edition = edition
        self.nation = nation
        self.shown = shown
        self.source = source
        self.settings = settings
        basis = CostBasis(costs, ofSite: discounting)
        self.columns = columns
        self.scale = scale
        self.authority = authority
        self.options = options
        self.meeting = meeting
    }

    /// What is at fault is left out; `diagnostics` say why.
    package mutating func readAll() -> PaperData {
        let found = filesByName()
        findSpreadsheets(besides: found)
        let rates = found.filter { $0.file.kind == .rates }.compactMap { readRates($0.source, as: $0.file.name) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let risks = found.first { $0.file.kind == .risks }.flatMap { readRisks($0.source) }
        let costs = found.first { $0.file.kind == .costs }.flatMap { readCosts($0.source) }
        let scores = readScores(among: found)
        let formulas = found.first { $0.file.kind == .figures }?.source
        let asked = found.filter { shown.contains($0.file.name) || $0.file.isNamed(in: formulas) }
        let tables =
            asked.filter { $0.file.kind == .other }.compactMap { readTable($0.source, as: $0.file.name) }
            + asked.filter { $0.file.kind != .other && $0.file.kind.mayBeTable }.flatMap { data in
                read.filter { $0.name == data.file.name }.map(\.asTable)
            }
        let names = Set(tables.map(\.name))
        let criteria = found.first { $0.file.name == Criterion.file }.flatMap { readCriteria($0.source, tables) } ?? []
        let ownTables = Set(found.filter { $0.file.kind == .other && $0.file.isNamedLikeData }.map(\.file.name))
        // What is worked out is worked out of all rows, and shown where that gives nothing away.
        let (allRates, allTables) = (rates.map { whole($0) }, tables.map { whole($0) })
        func data(
            figures: Figures?, switching: Switching? = nil, exempt: ExemptFigures = .none, isWhole: Bool = true
        ) -> PaperData {
            PaperData(
                rates: isWhole ? allRates : rates, risks: risks, costs: costs, scores: scores, figures: figures,
                criteria: criteria, switching: switching, tables: isWhole ? allTables : tables,
                files: read.filter { !names.contains($0.name) } + tables, wholeFiles: wholeFiles,
                faulty: faulty,
                ownTables: ownTables, optionsAreExempt: optionsAreExempt, exemptFigures: exempt,
                exemptData: isWhole ? .none : cut)
        }
        let known = data(figures: nil)
        let figures = formulas.flatMap { readFigures($0, others: known) }
        let exempt = exemptFigures(figures, others: known)
        let switching = readSwitching(data(figures: figures), others: known)
        var all = data(
            figures: figures?.releasing(exempt), switching: switching, exempt: exempt, isWhole: false)
        checkTables(of: &all, found: found)
        return all
    }

    /// What of the figures is exempt, and what is released. In the exempt edition nothing is kept back.
    private mutating func exemptFigures(_ figures: Figures?, others: PaperData) -> ExemptFigures {
        guard edition == .open else { return .none }
        let rows = cut
        let ofRows = release.filter { !rows.rows(behind: $0.value).isEmpty }
        let ofFigures = release.filter { rows.rows(behind: $0.value).isEmpty }
        cut.release(ofRows, of: others, diagnostics: &diagnostics)
        guard let figures else { return .none }
        let open = cut
        return ExemptFigures(
            of: figures, rows: { open.isEmpty || open.released[$0] != nil ? [] : open.rows(behind: $0) },
            release: ofFigures, diagnostics: &diagnostics)
    }

    private func whole(_ rates: RateTable) -> RateTable { wholeRates.first { $0.name == rates.name } ?? rates }

    private func whole(_ table: NamedTable) -> NamedTable { wholeTables.first { $0.name == table.name } ?? table }

    private mutating func readSwitching(_ data: PaperData, others: PaperData) -> Switching? {
        guard let switching else { return nil }
        var reader = SwitchReader(
            switching, figures: data.figures, lacks: { data.isFaulty($0.isEmpty ? "figures" : "figures.\($0)") },
            options: options,
            optionsAreKnown: optionsAreKnown)
        let read = reader.read(others: others, words: words.switching)
        diagnostics += reader.diagnostics
        return reader.isFaulty ? unreadable("switch") : read
    }
}

extension DataFile {
    /// Whether a file of its name may be data of the program's own.
    fileprivate var isNamedLikeData: Bool { DataFile("\(name).csv").map { $0.kind != .other } ?? false }

    /// Whether formulas may name its cells: `table.budget.net.2028-29`.
    fileprivate func isNamed(in formulas: SourceFile?) -> Bool {
        formulas?.bytes.contains(bytes: "table.\(name).".utf8) ?? false
    }
}

extension PaperDataReader {
    /// Files of spreadsheet programs that are no workbooks of the kind that is read, and that the paper's data are in.
    private mutating func findSpreadsheets(besides found: [Found]) {
        let formulas = found.first { $0.file.kind == .figures }?.source
        for path in source.otherFiles {
            guard let file = DataFile.ofAnySpreadsheet(path) else { continue }
            let isFound = found.contains { $0.file.name == file.name }
            let isShown = !isFound && (shown.contains(file.name) || file.isNamed(in: formulas))
            let isOfTheirOwn = file.kind.mayBeTable
            guard !isOfTheirOwn || isShown else { continue }
            diagnostics.append(.spreadsheetFile("\(source.path)/\(path)", name: file.name))
            if !isFound { faulty.formUnion(isOfTheirOwn ? ["table.\(file.name)"] : [file.name]) }
        }
    }

    typealias Found = (file: DataFile, source: SourceFile)

    /// The first file of each set, in the order of the names' bytes.
    private mutating func filesByName() -> [Found] {
        var found: [Found] = []
        for data in source.dataFiles {
            let inside = String(decoding: data.path.utf8.dropFirst(source.path.utf8.count + 1), as: UTF8.self)
            guard let file = DataFile(inside) else { continue }
            if let first = found.first(where: { $0.file.name == file.name }) {
                diagnostics.append(.dataTwice(data.path, first: first.source.path))
            } else if file.kind != .other, !file.isNamable {
                diagnostics.append(.dataName(data.path, slug: "\(Slug.make(file.name)).csv"))
                faulty.formUnion([file.name, Slug.make(file.name)])
            } else {
                found.append((file, data))
            }
        }
        found += setsOfWorkbook(besides: found)
        let isScored = found.first { $0.file.kind == .scores }.map { isOfScores($0.source, among: found) } ?? false
        return found.map { file, source in
            switch file.kind {
            case .costs where optionsAreExempt, .scores where optionsAreExempt, .weights where optionsAreExempt:
                (file.asTable, source)
            case .costs where !isOfCosts(source): (file.asTable, source)
            case .scores where !isScored: (file.asTable, source)
            case .weights where !isScored: (file.asTable, source)
            default: (file, source)
            }
        }
    }

    private mutating func readRates(_ source: SourceFile, as name: String) -> RateTable? {
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
        return withoutExemptRows(rates, of: table) ?? unreadable(name)
    }

    /// A set without the rows that only the exempt edition shows. What is wrong with it was said of all rows.
    private mutating func withoutExemptRows(_ rates: RateTable, of table: DataTable) -> RateTable? {
        guard let open = cut(from: table, named: rates.name) else { return rates }
        let rows = table.exemptRowNumbers.map { table.rowSpan($0).range }
        wholeRates.append(rates)
        cut.add(rates: rates, exempt: rows)
        diagnostics += rates.rowsGivingAway(rows)
        var reader = RateTableReader(open, further: settings.further(of: rates.name), words: words)
        return reader.read(as: rates.name, authority: authority)
    }

    /// A table without its exempt rows, which takes the place of the whole one; nil where none is to be cut out.
    private mutating func cut(from table: DataTable, named name: String) -> DataTable? {
        let exempt = edition == .open ? table.exemptRowNumbers : []
        guard !exempt.isEmpty, let place = read.lastIndex(where: { $0.name == name }) else { return nil }
        let open = table.without(rows: exempt)
        wholeFiles.append(read[place])
        read[place] = NamedTable(name: name, table: open, kind: read[place].kind, further: read[place].further)
        return open
    }

    private mutating func readRisks(_ source: SourceFile) -> RiskRegister? {
        guard let table = table(source, "risks", as: .risks) else { return unreadable("risks") }
        var reader = RiskRegisterReader(
            table, scale: scale, options: options, optionsAreKnown: optionsAreKnown,
            optionsAreExempt: optionsAreExempt, meeting: meeting)
        let risks = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faulty.map { "risks.\($0)" })
        return risks ?? unreadable("risks")
    }

    /// A file of this name holds costs where it has their columns; any other is shown as it is.
    private func isOfCosts(_ source: SourceFile) -> Bool {
        has(CostColumns.required, source, .costs)
    }

    func has(_ names: [String], _ source: SourceFile, _ kind: DataFile.Kind) -> Bool {
        let table = withHeads(source, kind)
        return table.map { table in names.allSatisfy { table.column($0) != nil } } ?? false
    }

    /// The table with its columns as they are read, before anything is said of it.
    func withHeads(_ source: SourceFile, _ kind: DataFile.Kind) -> DataTable? {
        guard let heads = heads(of: kind) else { return nil }
        var unsaid: [Diagnostic] = []
        return DataTable.read(source, sheet: sheet(heads.kind), diagnostics: &unsaid)?
            .readingHeads(
                known: heads.known, meanings: heads.meanings, declared: columns[heads.kind], kind: heads.kind
            ).table
    }

    private static let costsName = "costs"

    private mutating func readCosts(_ source: SourceFile) -> Costs? {
        guard let table = table(source, Self.costsName, as: .costs) else { return unreadable(Self.costsName) }
        var reader = CostsReader(table, basis: basis, options: options, optionsAreKnown: optionsAreKnown)
        let costs = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faultyNames.map { "\(Self.costsName).\($0)" })
        return costs ?? unreadable(Self.costsName)
    }

    /// A file of this name holds what options are compared by where its heads say so. Any other is shown as it is, and so
    /// may this be besides.
    private mutating func readCriteria(_ source: SourceFile, _ tables: [NamedTable]) -> [Criterion] {
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

    private mutating func readFigures(_ source: SourceFile, others: PaperData) -> Figures? {
        guard let table = table(source, "figures", as: .figures) else { return unreadable("figures") }
        var reader = FiguresReader(
            table, others: others, options: FigureOptions(options, areAll: optionsAreKnown))
        let figures = reader.read()
        diagnostics += reader.diagnostics
        faulty.formUnion(reader.faulty.map { "figures.\($0)" } + reader.missing)
        return figures ?? unreadable("figures")
    }

    private mutating func readTable(_ source: SourceFile, as name: String) -> NamedTable? {
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

    /// Where a set of data stands in a workbook.
    private func sheet(_ name: String) -> WorkbookSheet {
        let place = settings.place(of: name)
        return WorkbookSheet(name, at: place.map { ($0.value, $0.span) }, leavesOutHidden: settings.leavesOutHidden)
    }

    mutating func table(_ source: SourceFile, _ name: String, as kind: DataFile.Kind) -> DataTable? {
        guard var table = DataTable.read(source, sheet: sheet(name), diagnostics: &diagnostics) else { return nil }
        if let (words, required, known, meanings) = heads(of: kind) {
            let reading = table.readingHeads(known: known, meanings: meanings, declared: columns[words], kind: words)
            table = reading.table
            // Where columns are missing, that finding says how the others are read.
            let isWhole =
                (kind == .risks ? RiskColumns.required(of: table) : required).allSatisfy { table.column($0) != nil }
                && !(kind == .risks && ForeignRegister(table, scale: scale) != nil)
            diagnostics += isWhole ? reading.finding.map { [$0] } ?? [] : []
        }
        switch kind {
        case .figures: break
        case .rates, .other:
            diagnostics += table.exemptRowFaults + (kind == .other ? table.exemptHeadFaults : [])
            if edition == .open, table.column("exempt") != nil { cut.guardFiles() }
        case .risks, .costs, .scores, .weights: diagnostics += [table.exemptRow].compactMap(\.self)
        }
        diagnostics += table.exemptRows(notOf: nation) + table.exemptDayFaults(before: meeting)
        let further = kind == .rates ? FurtherColumns(settings.further(of: name), of: table).keys : []
        read.append(NamedTable(name: name, table: table, kind: kind, further: further))
        return table
    }

    /// The columns of a file and what else they are called; nil for a file that is shown as it is.
    private func heads(of kind: DataFile.Kind) -> (
        kind: String, required: [String], known: [String], meanings: [String: String]
    )? {
        switch kind {
        case .rates: ("rates", RateColumns.required, RateColumns.all, RateColumns.meanings)
        case .risks: ("risks", [], RiskColumns.all, RiskColumns.meanings)
        case .costs: ("costs", CostColumns.required, CostColumns.all, CostColumns.meanings)
        case .scores: ("scores", ["criterion"], ScoreColumns.all, ScoreColumns.meanings)
        case .weights: ("weights", WeightColumns.all, WeightColumns.all, WeightColumns.meanings)
        case .figures: ("figures", ["name"], FigureColumns.all, FigureColumns.meanings)
        case .other: nil
        }
    }

    /// Names of such data are no second fault.
    mutating func unreadable<Data>(_ name: String) -> Data? {
        faulty.insert(name)
        return nil
    }
}
