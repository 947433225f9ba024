internal import Datasets
internal import Diagnostics

/// Reads `figures.csv` and works its formulas out.
struct FiguresReader {
    private let table: DataTable
    private let columns: FigureColumns
    /// Gives the values that formulas may name besides the figures: of rates and risks.
    private let others: any OtherData
    private let options: FigureOptions
    private(set) var diagnostics: [Diagnostic] = []
    /// The names of rows that are at fault, and so have no value.
    private(set) var faulty: Set<String> = []
    /// The names of data files that formulas need and that are not in the folder. Each is one finding.
    private(set) var missing: Set<String> = []
    private var rows: [FigureRow] = []
    /// Rows by name, to find the second of two, and what a formula names.
    private var indices: [String: Int] = [:]
    /// Where the rows of options stand by what they are called: one of each option in the comparison.
    private var labels: [OptionLabel: RowReader.Place] = [:]
    /// What the amounts of options are for one of, by their labels.
    private var pers: [String: (place: RowReader.Place, per: String)] = [:]
    private var near: Suggestions?

    init(_ table: DataTable, others: any OtherData, options: FigureOptions) {
        self.table = table
        self.options = options
        columns = FigureColumns(of: table)
        self.others = others
    }

    /// Nil where there is no row to work with.
    mutating func read() -> Figures? {
        diagnostics += table.checkColumns(required: ["name"], optional: FigureColumns.optional, kind: "figures")
        guard columns.name.index != nil else { return nil }
        if columns.value.index == nil, columns.formula.index == nil {
            diagnostics += table.checkColumns(
                required: ["value"], optional: ["name"] + FigureColumns.optional, kind: "figures")
            return nil
        }
        guard table.rowCount > 0 else {
            diagnostics.append(.tableEmpty(table.source, of: "a name and its value"))
            return nil
        }
        for row in 0..<table.rowCount { read(row: row) }
        return Figures(source: table.source, figures: figures())
    }
}

extension FiguresReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        let figure = FigureRow(&reader, columns, options: options)
        diagnostics += reader.diagnostics
        guard let figure else {
            if let name = reader.text(columns.name) { faulty.formUnion([name, Slug.make(name)]) }
            return
        }
        if let first = indices[figure.name] {
            let place = rows[first].namePlace
            return diagnostics.append(.duplicateRow(figure.name, reader.place(columns.name), first: place))
        }
        if let option = figure.option, let label = figure.label,
            let first = labels.updateValue(figure.optionPlace, forKey: OptionLabel(option, label))
        {
            diagnostics.append(.figureOptionTwice(label, figure.optionPlace, first: first))
        }
        checkPer(of: figure)
        indices[figure.name] = rows.count
        rows.append(figure)
        diagnostics += figure.findings
    }

    private mutating func checkPer(of figure: FigureRow) {
        guard figure.option != nil, let label = figure.label, let per = figure.unit?.per else { return }
        if let first = pers[label.wording] {
            if first.per != per { diagnostics.append(.figureOptionPer(label, figure.optionPlace, per, first: first)) }
        } else {
            pers[label.wording] = (figure.optionPlace, per)
        }
    }

    /// Each row after those that its formula names.
    private mutating func figures() -> [Figure] {
        let order = FigureOrder(rows, indices: indices)
        faulty.formUnion(order.circular.map { rows[$0].name })
        for cycle in order.cycles {
            let names = cycle.map { rows[$0].name }
            diagnostics.append(.formulaCycle(names + [names[0]], rows[cycle[0]].formulaPlace))
        }
        var done: [String: Figure] = [:]
        var lists = TableLists()
        for row in order.sorted.map({ rows[$0] }) {
            lists.add(those: row.formula?.names ?? [], from: others)
            guard !lists.areTold(in: row.formula) else {
                faulty.insert(row.name)
                continue
            }
            switch FigureCalculation(row, figures: done, others: others, lists: lists).result(faulty: faulty) {
            case .figure(let figure, let findings):
                done[row.name] = figure
                diagnostics += findings
            case .fault(let findings):
                faulty.insert(row.name)
                diagnostics += findings
            case .unknown(let uses):
                faulty.insert(row.name)
                diagnostics += uses.compactMap { unknown($0.name, at: row.formulaPlaces.span(of: $0.range), row) }
            }
        }
        return rows.compactMap { done[$0.name] }
    }

    /// Whether a hyphen in it was meant as a minus: `hours-2`, where `hours` is a figure.
    private func joinsNames(_ name: String) -> Bool {
        name.utf8.indices.contains { index in
            name.utf8[index] == UInt8(ascii: "-") && indices[String(name[..<index]).figureName] != nil
        }
    }

    private func missingFile(of name: String) -> String? {
        guard let file = DataFile(ofName: name), file.kind != .figures else { return nil }
        return others.has(file) ? nil : file.name
    }

    /// Nil where the lack is told already.
    private mutating func unknown(_ name: String, at span: Span, _ row: FigureRow) -> Diagnostic? {
        if let file = missingFile(of: name) {
            guard missing.insert(file).inserted else { return nil }
            return .formula(
                "there is no file \("\(file).csv".quoted) in the paper’s folder", at: span, row.formulaPlace,
                suggestion: "put it there; \(name) is a value of it")
        }
        var near = self.near ?? Suggestions(among: rows.map(\.name) + others.names(most: NearNames.most))
        defer { self.near = near }
        let advice = near.didYouMean(name)
        // A row that is not there is one fault, whatever needs it.
        if advice == nil { faulty.insert(name.figureName) }
        return .formula(
            "there is no figure or value named \(name.quoted)", at: span, row.formulaPlace,
            suggestion: joinsNames(name)
                ? "put a blank on both sides of a minus"
                : advice ?? "name a row of this file, or a value such as rates.median")
    }
}
