package import Datasets
package import Diagnostics
package import Settings

/// The data of one paper, read and checked.
package struct PaperData: Sendable {
    /// `rates` first, then the others by their names.
    package let rates: [RateTable]
    package let risks: RiskRegister?
    package let costs: Costs?
    package let scores: Scores?
    package let figures: Figures?
    /// What options are compared by in words: `options.csv`.
    package let criteria: [Criterion]
    /// Nil where no costs of options are compared.
    package let switching: Switching?
    /// The other data files that the text shows.
    package let tables: [NamedTable]
    /// Values that are drawn in charts of rates, in the order of the settings.
    package internal(set) var rateMarks: [RateMark] = []
    /// Those of which the data are not there: by sets, the values that the settings name, and where.
    package internal(set) var lostMarks: [(set: String, value: Located<String>)] = []
    /// Data that the settings speak of, and that are not there, with what to say where no text names them as well.
    package internal(set) var lostTables: [(name: String, finding: Diagnostic)] = []
    /// All files that were read, as they are, by their names without extension.
    let files: [NamedTable]
    /// Those of rates and tables with the rows that are cut out of them.
    let wholeFiles: [NamedTable]
    /// What names begin with whose data are at fault: `risks`, `rates.hackney`. Such a name is no second fault.
    let faulty: Set<String>
    /// The names of files that are called like data, `costs`, and have not their columns: tables of the paper's own.
    package let ownTables: Set<String>
    /// Whether the options stand in an appraisal that is exempt, so that nothing that compares them is read.
    let optionsAreExempt: Bool
    /// Which figures are not for everybody.
    package let exemptFigures: ExemptFigures
    /// Which rows of rates and tables are not for everybody.
    package let exemptData: ExemptData

    /// A set by what its names begin with.
    package func rates(named name: String) -> RateTable? { rates.first { $0.name == name } }

    /// A file of the paper's own, by its name without extension.
    package func table(named name: String) -> DataTable? { tables.first { $0.name == name }?.table }

    /// Those of one set of rates.
    package func marks(ofRates name: String) -> [RateMark] { rateMarks.filter { $0.set == name } }

    package static let none = PaperData(
        rates: [], risks: nil, costs: nil, scores: nil, figures: nil, criteria: [], switching: nil, tables: [],
        files: [], wholeFiles: [], faulty: [], ownTables: [], optionsAreExempt: false, exemptFigures: .none,
        exemptData: .none)
}

extension PaperData: OtherData {
    func list(named name: String) -> CellList? {
        guard name.namesList else { return nil }
        return tables.lazy.compactMap { $0.list(named: name) }.first
    }

    func per(named name: String) -> String? {
        let parts = name.nameParts
        guard parts.count > 1, !RateTable.namesWithoutUnit.contains(parts[parts.count - 1]) else { return nil }
        return parts[0] == "figures" ? figures?.figure(named: parts[1])?.per : rates(named: parts[0])?.unit.per
    }

    func has(_ file: DataFile) -> Bool {
        switch file.kind {
        case .risks: risks != nil
        case .costs: costs != nil || ownTables.contains(file.name)
        case .scores, .weights: scores != nil || ownTables.contains(file.name)
        default: rates(named: file.name) != nil
        }
    }
}

/// A data file with its name.
package struct NamedTable: Sendable {
    package let name: String
    package let table: DataTable
    /// What of the file is read.
    let kind: DataFile.Kind
    /// Where its rows and columns stand by their names.
    let places: TablePlaces
    /// Columns that are read although the program knows nothing of them, by their names.
    let further: [String]

    init(name: String, table: DataTable, kind: DataFile.Kind, further: [String] = []) {
        self.further = further
        self.name = name
        self.kind = kind
        self.table = table
        places = TablePlaces(table)
    }

    /// The same, shown as it is.
    var asTable: NamedTable { NamedTable(name: name, table: table, kind: .other) }
}

extension PaperData: NameSource {
    private var sources: [any NameSource] {
        var sources: [any NameSource] = rates
        if let risks { sources.append(risks) }
        if let costs { sources.append(costs) }
        if let scores { sources.append(scores) }
        if let figures { sources.append(figures) }
        if let switching { sources.append(switching) }
        return sources + tables
    }

    package func value(named name: String) -> NamedValue? {
        if !exemptData.isEmpty, let released = exemptData.released[name], let released { return released }
        for source in sources {
            if let value = source.value(named: name) { return value }
        }
        return nil
    }

    /// Whether the data that would give the name its value are at fault themselves.
    package func isFaulty(_ name: String) -> Bool {
        guard !faulty.isEmpty else { return false }
        let ends = name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: ".") } + [name.utf8.endIndex]
        return ends.contains { faulty.contains(String(name[..<$0])) }
    }

    /// Whether a figure has no value because of a fault: then nobody can say what it would be worked out from.
    package var lacksFigures: Bool { faulty.contains { $0 == "figures" || $0.utf8.starts(with: "figures.".utf8) } }

    package func names(most: Int) -> [String] {
        let all = sources.reduce(into: [String]()) { names, source in names += source.names(most: most - names.count) }
        return exemptFigures.isEmpty ? all : all.filter { !namesHidden($0) }
    }

    /// Whether a name is of a figure that not everybody may know.
    private func namesHidden(_ name: String) -> Bool {
        let parts = name.nameParts
        return parts.count > 1 && parts[0] == "figures" && exemptFigures.hides(parts[1])
    }
}
