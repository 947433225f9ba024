internal import Datasets
internal import Diagnostics
package import Settings

/// Every name that may stand in the text of one paper.
package struct KnownNames: Sendable {
    private let data: PaperData
    private let options: [OptionName]
    private let optionsAreKnown: Bool

    /// - Parameter optionsAreKnown: Whether these are all options of the paper.
    package init(_ data: PaperData, options: [OptionName], optionsAreKnown: Bool = true) {
        self.data = data
        self.options = options
        self.optionsAreKnown = optionsAreKnown
    }
}

extension KnownNames {
    /// Nil for a name that has no value.
    package func value(named name: String) -> NamedValue? {
        data.value(named: canonical(name))
    }

    /// Nil for a name that is no block's.
    package func block(named name: String) -> DataBlock? {
        let parts = Self.parts(of: canonical(name))
        guard let last = parts.last else { return nil }
        switch parts.count {
        case 2 where parts[0] == "options": return optionsBlock(last)
        case 2 where parts[0] == "table": return data.tables.contains { $0.name == last } ? .table(last) : nil
        case 2 where parts[0] == "figures": return last == "schedule" && data.figures != nil ? .figuresSchedule : nil
        case 2 where parts[0] == "risks": return riskBlock(last)
        case 2 where parts[0] == "costs": return last == "table" && data.costs != nil ? .costsTable : nil
        case 2 where parts[0] == "scores": return last == "table" && data.scores != nil ? .scoresTable : nil
        case 2 where parts[0] == "switch": return last == "table" && data.switching != nil ? .switchTable : nil
        case 2 where data.rates.contains { $0.name == parts[0] }:
            return last == "table" ? .ratesTable(parts[0]) : last == "summary" ? .ratesSummary(parts[0]) : nil
        case 3 where parts[0] == "risks" && last == "list":
            return data.risks != nil && options.contains { $0.key == parts[1] } ? .riskList(parts[1]) : nil
        case 3 where parts[0] == "costs" && last == "table":
            return data.costs?.option(parts[1]) == nil ? nil : .optionCosts(parts[1])
        default: return nil
        }
    }

    /// The values that the chart of a block shows beside its rates.
    package func marks(in block: DataBlock) -> [RateMark] {
        if case .ratesTable(let set) = block { data.marks(ofRates: set) } else { [] }
    }

    /// Those of which the data are not there.
    package func lostMarks(in block: DataBlock) -> [Located<String>] {
        guard case .ratesTable(let set) = block else { return [] }
        return data.lostMarks.filter { $0.set == set }.map(\.value)
    }

    /// Whether the name stands for a block.
    package func isBlock(_ name: String) -> Bool { block(named: name) != nil }

    /// Whether a fault of the data, or of the options, is the reason that the name has no value.
    package func isExcused(_ name: String) -> Bool {
        data.isFaulty(canonical(name)) || Self.isOfFaultyFigure(name, in: data)
            || !optionsAreKnown && Self.isOfOptions(name)
    }

    /// The data file that the name would have its value from, where it is not in the folder.
    package func missingFile(of name: String) -> String? {
        // Of figures, too, are the values at which options change places.
        if name.utf8.starts(with: "switch.".utf8) {
            return data.files.contains { $0.name == "figures" } ? nil : "figures"
        }
        guard let file = DataFile(ofName: name), !data.files.contains(where: { $0.name == file.name }),
            !data.ownTables.contains(file.name)
        else { return nil }
        return file.name
    }

    /// The names of all blocks, in a fixed order.
    package var blocks: [String] {
        let rates = data.rates.flatMap { ["\($0.name).table", "\($0.name).summary"] }
        let risks =
            data.risks == nil
            ? [] : ["risks.register", "risks.matrix", "risks.scale"] + options.map { "risks.\($0.key).list" }
        let costs = data.costs.map { ["costs.table"] + $0.options.map { "costs.\($0.key).table" } } ?? []
        return rates + risks + costs + (data.scores == nil ? [] : ["scores.table"])
            + (options.isEmpty ? [] : ["options.summary"])
            + (options.contains(where: \.isRejected) ? ["options.rejected"] : [])
            + (data.switching == nil ? [] : ["switch.table"])
            + (data.figures == nil ? [] : ["figures.schedule"]) + data.tables.map { "table.\($0.name)" }
    }

    /// The names of all values, in a fixed order.
    package var values: [String] { data.names }

    /// The first names of all values, then of all blocks.
    package func names(most: Int) -> [String] { data.names(most: most) + blocks }

    /// What to do about a name that is like no other.
    package func advice(on name: String) -> String {
        let parts = Self.parts(of: name)
        if parts.count == 2, parts[0] == "table" {
            return "it would show a file \(parts[1]).csv, which is not in the paper’s folder"
        }
        if parts.count > 2, parts[0] == "table" {
            return "it would be a cell of a file \(parts[1]).csv, which is not in the paper’s folder"
        }
        let braces = "braces that are meant as such are written \\{{"
        return data.files.isEmpty && options.isEmpty ? braces : "“appraise names” lists all; \(braces)"
    }

    /// Why a name of the right form has no value; nil when it is only not known.
    package func reason(forNo name: String) -> String? {
        let parts = Self.parts(of: name)
        if parts == ["options", "rejected"] {
            return "it lists the options whose outcome is Not recommended, Rejected or Discounted, and there are none"
        }
        if parts[0] == "table", parts.count > 1, let table = data.tables.first(where: { $0.name == parts[1] }) {
            return table.reason(forNo: parts)
        }
        if data.optionsAreExempt, ["costs", "scores", "weights"].contains(parts[0]), data.ownTables.contains(parts[0]) {
            return
                "\(parts[0]).csv compares the options of the appraisal, which is exempt, so no page may show it; say in "
                + "figures.csv what the public may know"
        }
        if parts[0] == "costs", parts.count > 1 {
            return data.ownTables.contains("costs")
                ? "the file of that name has no columns option, year and amount, or cannot be read as it is"
                : data.costs?.reason(forNo: Self.parts(of: canonical(name)), options: options)
        }
        if parts[0] == "scores" || parts[0] == "weights", parts.count > 1 {
            return data.ownTables.contains(parts[0])
                ? "the file of that name has no columns criterion and weight, or criterion, option and score, or cannot "
                    + "be read as it is"
                : data.scores?.reason(forNo: Self.parts(of: canonical(name)), options: options)
        }
        if parts[0] == "switch", parts.count > 1 {
            return data.switching == nil
                ? "the settings of the paper do not say which figures are the costs of the options: "
                    + "“switch: {compare: {option-1: cost-a, option-2: cost-b}}”"
                : data.switching?.reason(forNo: parts)
        }
        guard let file = DataFile(ofName: name), let rates = data.rates(named: file.name) else { return nil }
        if let council = rates.unstated.first(where: { Slug.make($0) == parts[1] }) {
            return "the file says that there is no rate of \(council.quoted)"
        }
        if let compared = rates.compared.first(where: { $0.rate.slug == parts[1] }), parts.last == "rank" {
            return "the row of \(compared.rate.authority.quoted) is only compared with, and has no rank"
        }
        guard rates.own == nil else { return nil }
        guard ["own", "comparators"].contains(parts[1]) || RateTable.comparing.contains(parts[parts.count - 1]) else {
            return nil
        }
        return
            "no row is the council’s own: write yes in a column “own”, or its name after “authority:” in the settings"
    }
}

extension KnownNames {
    /// `switch.rate.cost-now`, where either has no value because of a fault.
    private static func isOfFaultyFigure(_ name: String, in data: PaperData) -> Bool {
        name.utf8.starts(with: "switch.".utf8)
            && parts(of: name).dropFirst().contains { data.isFaulty("figures.\($0)") }
    }

    /// `options.summary`, `risks.option-2.count`
    private static func isOfOptions(_ name: String) -> Bool {
        let parts = parts(of: name)
        return parts[0] == "options"
            || parts.count == 3 && parts[0] == "risks" && ["count", "list"].contains(parts[2])
            || parts.count > 2 && ["costs", "scores"].contains(parts[0]) || parts == ["scores", "first"]
    }

    private func optionsBlock(_ name: String) -> DataBlock? {
        switch name {
        case "summary": options.isEmpty ? nil : .optionsSummary
        case "rejected": options.contains(where: \.isRejected) ? .optionsRejected : nil
        default: nil
        }
    }

    private func riskBlock(_ name: String) -> DataBlock? {
        guard data.risks != nil else { return nil }
        switch name {
        case "register": return .riskRegister
        case "matrix": return .riskMatrix
        case "scale": return .riskScale
        default: return nil
        }
    }

    /// `risks.commission.list` as `risks.option-2.list`: an option has the name that its author gave, and its key.
    private func canonical(_ name: String) -> String {
        let parts = Self.parts(of: name)
        guard parts.count > 2,
            ["costs", "scores"].contains(parts[0]) || parts[0] == "risks" && data.risks?.bandCounts[parts[1]] == nil,
            let option = options.first(where: { $0.id == parts[1] })
        else { return name }
        return ([parts[0], option.key] + parts.dropFirst(2)).joined(separator: ".")
    }

    private static func parts(of name: String) -> [String] {
        name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
}
