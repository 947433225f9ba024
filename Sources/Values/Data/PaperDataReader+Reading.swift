internal import Datasets
internal import Diagnostics
internal import Settings

/// The tables that sets are read from: with the columns as they are read, and without what is exempt.
extension PaperDataReader {
    /// Where a set of data stands in a workbook.
    func sheet(_ name: String) -> WorkbookSheet {
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
        case .rates, .risks, .costs, .other:
            diagnostics += table.exemptRowFaults + (kind == .other ? table.exemptHeadFaults : [])
            if edition == .open, table.column("exempt") != nil { cut.guardFiles() }
        case .scores, .weights: diagnostics += [table.exemptRow].compactMap(\.self)
        }
        diagnostics += table.exemptRows(notOf: nation) + table.exemptDayFaults(before: meeting)
        let further = kind == .rates ? FurtherColumns(settings.further(of: name), of: table).keys : []
        read.append(NamedTable(name: name, table: table, kind: kind, further: further))
        return table
    }

    /// A table without its exempt rows, which takes the place of the whole one; nil where none is to be cut out.
    mutating func cut(from table: DataTable, named name: String) -> DataTable? {
        let exempt = edition == .open ? table.exemptRowNumbers : []
        guard !exempt.isEmpty, let place = read.lastIndex(where: { $0.name == name }) else { return nil }
        let open = table.without(rows: exempt)
        if open.rowCount == 0 { cut.empty(name) }
        wholeFiles.append(read[place])
        read[place] = NamedTable(name: name, table: open, kind: read[place].kind, further: read[place].further)
        return open
    }

    /// The columns of a file and what else they are called; nil for a file that is shown as it is.
    func heads(of kind: DataFile.Kind) -> (
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
