internal import Datasets
internal import Diagnostics
internal import Settings

/// Reads a file of rates.
struct RateTableReader {
    private let table: DataTable
    private(set) var diagnostics: [Diagnostic] = []
    private var rates: [Rate] = []
    /// Rows by slug, to find the second of two.
    private var rows: [String: Int] = [:]
    /// The row of the file that each rate was read from.
    private var origins: [Int] = []
    /// The slugs of rows that were left out because something is wrong with them.
    private(set) var faulty: [String] = []
    private var own: (row: Int, place: RowReader.Place)?
    private var common: [String: (text: String, place: RowReader.Place)] = [:]
    private let unit: RateUnit
    private let words: RateWords

    init(_ table: DataTable, words: RateWords) {
        self.table = table
        self.words = words
        let typed = table.cells(of: "rate").compactMap { WrittenNumber.parse($0)?.quantity.unit }.first { $0 != .count }
        let unit = table.cells(of: "unit").first { !$0.isEmpty }
        self.unit = unit.map { RateUnit($0, typed: typed ?? .count) } ?? .poundsAnHour
    }

    /// - Parameters:
    ///   - name: What the names of the set begin with.
    ///   - authority: The paper's own council, for a file that marks no row as its own.
    /// - Returns: Nil where there is no row to work with.
    mutating func read(as name: String, authority: String?) -> RateTable? {
        diagnostics += table.checkColumns(required: Self.required, optional: Self.optional)
        guard table.column("authority") != nil, table.column("rate") != nil else { return nil }
        for row in 0..<table.rowCount { read(row: row) }
        guard !rates.isEmpty else {
            if table.rowCount == 0 { diagnostics.append(.tableEmpty(table.source, of: "an authority and its rate")) }
            return nil
        }
        do {
            return try rateTable(name, own: own?.row ?? authority.flatMap { rows[Slug.make($0)] })
        } catch {
            diagnostics.append(.numberTooLarge(at: rates[0].span))
            return nil
        }
    }

    private static let required = ["authority", "rate"]
    /// What no council is called, and spreadsheets end with.
    private static let totals = ["total", "totals", "grand-total", "average", "sum", "overall", "all-councils"]
    private static let common = ["unit", "service", "year", "basis"]
    private static let optional = common + ["source", "source-date", "group", "note", "own"]
}

extension RateTableReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        defer { diagnostics += reader.diagnostics }
        checkCommon(reader)
        let authority = reader.required("authority", "the council’s name")
        let cell = reader.required("rate", "the rate, or delete the row")
        let isOwn = isOwn(&reader)
        let rate = rate(cell, &reader)
        guard let authority else { return }
        guard !table.isFaulty(row: row), let rate else { return faulty.append(Slug.make(authority)) }
        guard let slug = slug(of: authority, reader) else { return }
        if isOwn { markOwn(reader) }
        if Self.totals.contains(slug) { diagnostics.append(.totalRow(authority, reader.place("authority"))) }
        rows[slug] = rates.count
        origins.append(row)
        rates.append(
            Rate(
                authority: authority, slug: slug, rate: rate, source: reader.text("source"),
                sourceDate: reader.text("source-date"), group: reader.text("group"), note: reader.text("note"),
                span: reader.place("rate").span))
    }

    private func rate(_ cell: String?, _ reader: inout RowReader) -> WrittenNumber? {
        guard let cell, !table.isFaulty(row: reader.row) else { return nil }
        if case .none? = NumberCell.parse(cell) {
            reader.diagnostics.append(.rateMissing(cell, reader.place("rate")))
            return nil
        }
        return reader.number("rate", as: unit.unit)
    }

    /// Nil for a row that cannot be told from another.
    private mutating func slug(of authority: String, _ reader: RowReader) -> String? {
        let slug = Slug.make(authority)
        if slug.isEmpty {
            diagnostics.append(.emptyKey(authority, reader.place("authority")))
        } else if let first = rows[slug] {
            let place = RowReader(table, row: origins[first]).place("authority")
            diagnostics.append(.duplicateRow(authority, reader.place("authority"), first: place))
        } else if RateTable.reserved.contains(slug) {
            diagnostics.append(.reservedName(authority, reader.place("authority")))
        } else {
            return slug
        }
        return nil
    }

    /// JSON has words of its own for yes and no.
    private func isOwn(_ reader: inout RowReader) -> Bool {
        guard let text = reader.text("own"), !table.isFaulty(row: reader.row) else { return false }
        let isKnown = ["yes", "true", "no", "false"].contains(text.wording)
        if !isKnown { reader.diagnostics.append(.ownMark(text, reader.place("own"))) }
        return ["yes", "true"].contains(text.wording)
    }

    private mutating func markOwn(_ reader: RowReader) {
        if let own {
            diagnostics.append(.ownTwice(reader.place("own"), first: own.place))
        } else {
            own = (rates.count, reader.place("own"))
        }
    }

    /// What must be the same in all rows that say it.
    private mutating func checkCommon(_ reader: RowReader) {
        for column in Self.common {
            guard let text = reader.text(column), !table.isFaulty(row: reader.row) else { continue }
            if let first = common[column] {
                guard first.text != text, first.text.wording != text.wording else { continue }
                diagnostics.append(.columnDiffers(text, reader.place(column), first: first.place, as: first.text))
            } else {
                common[column] = (text, reader.place(column))
            }
        }
    }
}

extension RateTableReader {
    private func rateTable(_ name: String, own: Int?) throws(ArithmeticFault) -> RateTable? {
        let values = rates.map(\.rate.quantity.value)
        let order = values.indices.sorted { left, right in
            values[left] == values[right] ? left < right : values[left] < values[right]
        }
        let sorted = order.map { values[$0] }
        guard let statistics = try RateStatistics(sorted) else { return nil }
        let others = try own.map { own throws(ArithmeticFault) in
            try RateStatistics(order.filter { $0 != own }.map { values[$0] })
        }
        var places = [Int](repeating: 0, count: rates.count)
        for (place, row) in order.enumerated() { places[row] = place }
        return RateTable(
            name: name, source: table.source, unit: unit, rates: rates, own: own.map { rates[$0] },
            service: common["service"]?.text, year: common["year"]?.text, basis: common["basis"]?.text,
            ranking: ranking(order, sorted, own: own), statistics: statistics, comparators: others ?? nil,
            notation: .computed(unit.unit, decimals: rates.map(\.typedDecimals).max() ?? 0), places: places, rows: rows,
            words: words)
    }

    /// - Parameter sorted: The values of the rows in this order.
    private func ranking(_ order: [Int], _ sorted: [Rational], own: Int?) -> [RankedRate] {
        let ownValue = own.map { rates[$0].rate.quantity.value }
        var rank = 1
        return order.indices.map { index in
            let value = sorted[index]
            let isSame: (Int) -> Bool = { sorted.indices.contains($0) && sorted[$0] == value }
            if !isSame(index - 1) { rank = index + 1 }
            return RankedRate(
                rate: rates[order[index]], isOwn: order[index] == own, rank: rank,
                isShared: isSame(index - 1) || isSame(index + 1),
                difference: ownValue.flatMap { try? value.subtracting($0) },
                relativeDifference: ownValue.flatMap { value.relativeDifference(from: $0) })
        }
    }
}

extension Rate {
    /// How many digits its author typed after the point; a rate in millions is worked with in pounds.
    fileprivate var typedDecimals: Int { rate.notation.suffix == nil ? rate.notation.decimals : 0 }
}

extension DataTable {
    /// The texts of a column from the first row; none where there is no such column.
    fileprivate func cells(of column: String) -> some Sequence<String> {
        let index = self.column(column)
        return (0..<(index == nil ? 0 : rowCount)).lazy.map { cell(row: $0, column: index ?? 0).trimmed }
    }
}
