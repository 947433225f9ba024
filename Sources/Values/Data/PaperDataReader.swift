package import Datasets
package import Diagnostics
package import Settings

/// Reads the data files of a paper.
package struct PaperDataReader {
    let source: DataFolder
    let settings: DataSettings
    let basis: CostBasis
    let columns: ColumnWords
    let scale: RiskScale
    let authority: String?
    let authorityIsKnown: Bool
    let options: [OptionName]
    let optionsAreKnown: Bool
    let shown: Set<String>
    let meeting: CalendarDate?
    let words: PaperWords
    let scoreScale: ScoreScale?
    private let switching: SwitchSettings?
    let optionsAreExempt: Bool
    private let release: [Located<String>]
    let edition: Edition
    let nation: Nation
    /// Whether settings of scores that cannot be read may say it.
    let scoreScaleIsKnown: Bool
    package internal(set) var diagnostics: [Diagnostic] = []
    var faulty: Set<String> = []
    var read: [NamedTable] = []
    /// What is cut out of rates, risks, costs and tables, and these with all their rows.
    var cut = ExemptData.none
    var wholeRates: [RateTable] = []
    var wholeRisks: RiskRegister?
    var wholeCosts: Costs?
    var wholeTables: [NamedTable] = []
    var wholeFiles: [NamedTable] = []

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
        let lost = wholeRates.filter { whole in !rates.contains { $0.name == whole.name } }
        let (allRates, allTables) = (rates.map { whole($0) } + lost, tables.map { whole($0) })
        let (allRisks, allCosts) = (wholeRisks ?? risks, wholeCosts ?? costs)
        func data(
            figures: Figures?, switching: Switching? = nil, exempt: ExemptFigures = .none, isWhole: Bool = true
        ) -> PaperData {
            PaperData(
                rates: isWhole ? allRates : rates, risks: isWhole ? allRisks : risks, costs: isWhole ? allCosts : costs,
                scores: scores, figures: figures,
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
        faulty.formUnion(cut.refused)
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
