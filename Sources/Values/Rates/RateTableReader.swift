internal import Datasets
internal import Diagnostics
internal import Settings

/// Reads a file of rates.
struct RateTableReader {
    private let table: DataTable
    private let columns: RateColumns
    private(set) var diagnostics: [Diagnostic] = []
    private var rates: [Rate] = []
    private var compared: [Rate] = []
    private var unstated: [(council: String, slug: String)] = []
    /// Rates by slug.
    private var rows: [String: Int] = [:]
    /// The row of the file that each slug was first read from, to find the second of two.
    private var origins: [String: Int] = [:]
    /// The slugs of rows that were left out because something is wrong with them.
    private(set) var faulty: [String] = []
    private var own: (row: Int, place: RowReader.Place)?
    /// What each of the columns says that say the same in all rows, from the first row that says it.
    private var common: [(text: String, place: RowReader.Place)?]
    /// What the cells of the column of rates hold. A unit may depend on all of them.
    private let cells: [NumberCell?]
    private let unit: RateUnit
    private let words: PaperWords
    /// The columns that the settings add.
    let further: FurtherColumns

    /// - Parameter further: The heads of columns that are read besides, as the settings name them.
    init(_ table: DataTable, further: [Located<String>], words: PaperWords) {
        self.further = FurtherColumns(further, of: table)
        self.table = table
        self.words = words
        columns = RateColumns(of: table)
        common = Array(repeating: nil, count: columns.common.count)
        cells = table.texts(of: columns.rate).map { $0.flatMap(NumberCell.parse) }
        let typed = cells.lazy.compactMap { $0?.number?.quantity.unit }.first { $0 != .count }
        let unit = table.texts(of: columns.unit).first { $0 != nil } ?? nil
        self.unit = unit.map { RateUnit($0, typed: typed ?? .count) } ?? RateUnit(ofRates: typed)
    }

    /// - Parameters:
    ///   - name: What the names of the set begin with.
    ///   - authority: The paper's own council, for a file that marks no row as its own.
    /// - Returns: Nil where there is no row to work with.
    mutating func read(as name: String, authority: String?) -> RateTable? {
        diagnostics += table.checkColumns(
            required: RateColumns.required, optional: RateColumns.optional + further.keys, kind: "rates")
        diagnostics += further.diagnostics
        guard columns.authority.index != nil, columns.rate.index != nil else {
            checkTotals()
            return nil
        }
        rows.reserveCapacity(table.rowCount)
        for row in 0..<table.rowCount { read(row: row) }
        checkBetter()
        checkPercentages()
        guard !rates.isEmpty else {
            if table.rowCount == 0 {
                diagnostics.append(.tableEmpty(table.source, of: "an authority and its rate"))
            } else if faulty.isEmpty, diagnostics.allSatisfy({ $0.severity < .error }) {
                diagnostics.append(.noRates(table.source))
            }
            return nil
        }
        do {
            return try rateTable(name, own: own?.row ?? authority.flatMap { rows[Slug.make($0)] })
        } catch {
            diagnostics.append(.numberTooLarge(at: rates[0].span))
            return nil
        }
    }
}

extension RateTableReader {
    private mutating func read(row: Int) {
        var reader = RowReader(table, row: row)
        defer { diagnostics += reader.diagnostics }
        checkCommon(reader)
        let authority = reader.required(columns.authority, "the council’s name")
        let cell = reader.required(columns.rate, "the rate, n/k where nobody knows it, or delete the row")
        let isOwn = isMarked(columns.own, Diagnostic.ownMark, &reader)
        let isCompared = isMarked(columns.compare, Diagnostic.compareMark, &reader)
        if isOwn, isCompared { reader.diagnostics.append(.ownCompared(reader.place(columns.compare))) }
        if cell != nil, let authority, !isOwn, saysNone(row: row) {
            guard !table.isFaulty(row: row), let slug = slug(of: authority, reader) else { return }
            return unstated.append((authority, slug))
        }
        let rate = rate(cell, &reader)
        guard let authority else {
            if isOwn { faulty.append("own") }
            return
        }
        guard !table.isFaulty(row: row), let rate else { return faulty.append(Slug.make(authority)) }
        guard let slug = slug(of: authority, reader) else { return faulty.append(Slug.make(authority)) }
        if isOwn { markOwn(reader) }
        checkTotal(authority, slug, isCompared: isCompared, reader)
        let read = Rate(
            authority: authority, slug: slug, rate: rate, source: reader.text(columns.source),
            sourceDate: reader.text(columns.sourceDate), group: reader.text(columns.group),
            note: reader.text(columns.note), further: further.texts(reader), span: reader.span(columns.rate))
        guard !isCompared else { return compared.append(read) }
        rows[slug] = rates.count
        rates.append(read)
    }

    private mutating func checkTotal(_ authority: String, _ slug: String, isCompared: Bool, _ reader: RowReader) {
        guard !isCompared, AggregateName.isOne(slug) else { return }
        diagnostics.append(.totalRow(authority, reader.place(columns.authority)))
    }

    /// Of rates that cannot be read, since their column has another name: once it has its own, this is the next finding.
    private mutating func checkTotals() {
        guard columns.authority.index != nil else { return }
        for row in 0..<table.rowCount where !table.isFaulty(row: row) {
            var reader = RowReader(table, row: row)
            let isCompared = isMarked(columns.compare, Diagnostic.compareMark, &reader)
            guard let authority = reader.text(columns.authority) else { continue }
            checkTotal(authority, Slug.make(authority), isCompared: isCompared, reader)
        }
    }

    /// Whether the row says that there is no rate.
    private func saysNone(row: Int) -> Bool {
        if case .none? = cells[row] { true } else { false }
    }

    private func rate(_ cell: String?, _ reader: inout RowReader) -> WrittenNumber? {
        guard let cell, !table.isFaulty(row: reader.row) else { return nil }
        if saysNone(row: reader.row) {
            reader.diagnostics.append(.rateMissing(cell, reader.place(columns.rate)))
            return nil
        }
        return reader.number(cells[reader.row], cell, in: columns.rate, as: unit.unit)
    }

    /// Nil for a row that cannot be told from another.
    private mutating func slug(of authority: String, _ reader: RowReader) -> String? {
        let slug = Slug.make(authority)
        if slug.isEmpty {
            diagnostics.append(.emptyKey(authority, reader.place(columns.authority)))
        } else if let first = origins[slug] {
            let place = RowReader(table, row: first).place(columns.authority)
            diagnostics.append(.duplicateRow(authority, reader.place(columns.authority), first: place))
        } else if RateTable.reserved.contains(slug) {
            diagnostics.append(.reservedName(authority, reader.place(columns.authority)))
        } else {
            origins[slug] = reader.row
            return slug
        }
        return nil
    }

    /// JSON has words of its own for yes and no.
    private func isMarked(
        _ column: RowReader.Column, _ fault: (String, RowReader.Place) -> Diagnostic, _ reader: inout RowReader
    ) -> Bool {
        guard let text = reader.text(column), !table.isFaulty(row: reader.row) else { return false }
        let isKnown = RateColumns.yesAndNo.contains(text.wording)
        if !isKnown { reader.diagnostics.append(fault(text, reader.place(column))) }
        return ["yes", "true"].contains(text.wording)
    }

    private mutating func markOwn(_ reader: RowReader) {
        if let own {
            diagnostics.append(.ownTwice(reader.place(columns.own), first: own.place))
        } else {
            own = (rates.count, reader.place(columns.own))
        }
    }

    /// What must be the same in all rows that say it.
    private mutating func checkCommon(_ reader: RowReader) {
        for (index, column) in columns.common.enumerated() {
            guard let text = reader.text(column), !table.isFaulty(row: reader.row) else { continue }
            if let first = common[index] {
                guard first.text != text, first.text.wording != text.wording else { continue }
                diagnostics.append(.columnDiffers(text, reader.place(column), first: first.place, as: first.text))
            } else {
                common[index] = (text, reader.place(column))
            }
        }
    }

    /// Percentages that are all typed without their sign and below 1 may be parts of one: 0.027 for 2.7%.
    private mutating func checkPercentages() {
        let numbers = cells.map { $0?.number }
        guard unit.unit == .percentage,
            let row = numbers.firstIndex(where: { $0.map { !$0.quantity.value.isZero } ?? false }),
            let first = numbers[row],
            numbers.allSatisfy({ $0.map { $0.quantity.unit == .count && $0.quantity.value < Rational(1) } ?? true })
        else { return }
        let place = RowReader(table, row: row).place(columns.rate)
        if let finding = FigureScale.tooSmall(first, place) { diagnostics.append(finding) }
    }

    private mutating func checkBetter() {
        let index = columns.common.firstIndex { $0.name == columns.better.name }
        guard let found = index.flatMap({ common[$0] }), RateOrder(rawValue: found.text.wording) == nil else { return }
        diagnostics.append(.notChoice(found.text, found.place, words: RateOrder.allCases.map(\.rawValue)))
    }

    /// What the rows say in such a column; nil where none does.
    private func commonText(_ column: RowReader.Column) -> String? {
        columns.common.firstIndex { $0.name == column.name }.flatMap { common[$0]?.text }
    }
}

extension RateTableReader {
    private func rateTable(_ name: String, own: Int?) throws(ArithmeticFault) -> RateTable? {
        let values = rates.map(\.rate.quantity.value)
        let isHighestFirst = commonText(columns.better)?.wording == RateOrder.higher.rawValue
        let order = values.indices.sorted { left, right in
            values[left] == values[right] ? left < right : (values[left] < values[right]) != isHighestFirst
        }
        let sorted = order.map { values[$0] }
        let rising = isHighestFirst ? sorted.reversed() : sorted
        guard let statistics = try RateStatistics(rising) else { return nil }
        let others = try own.map { own throws(ArithmeticFault) in
            try RateStatistics(order.filter { $0 != own }.map { values[$0] }.sorted())
        }
        let ownValue = own.map { values[$0] }
        var places = [Int](repeating: 0, count: rates.count)
        for (place, row) in order.enumerated() { places[row] = place }
        let all = rates + compared
        let notation = Notation.computed(unit.unit, decimals: all.map(\.typedDecimals).max() ?? 0)
        let rateNotation = Notation.ofRates(all.map(\.rate), unit: unit.unit)
        return RateTable(
            name: name, source: table.source, unit: unit, rates: rates,
            compared: compared.map { ComparedRate($0, against: ownValue) }, unstated: unstated.map(\.council),
            own: own.map { rates[$0] },
            service: commonText(columns.service), year: commonText(columns.year), basis: commonText(columns.basis),
            isHighestFirst: isHighestFirst, ranking: ranking(order, sorted, own: own), statistics: statistics,
            comparators: others ?? nil,
            notation: notation, rateNotation: rateNotation,
            statisticsNotation: .ofStatistics(
                [statistics, others ?? nil].compactMap { $0 }, as: notation, rates: rateNotation),
            places: places, rows: rows,
            words: words.rates, dates: words.dates)
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
                compared: ComparedRate(rates[order[index]], against: ownValue), isOwn: order[index] == own, rank: rank,
                isShared: isSame(index - 1) || isSame(index + 1))
        }
    }
}

extension Rate {
    /// How many digits its author typed after the point; a rate in millions is worked with in pounds.
    fileprivate var typedDecimals: Int { rate.notation.suffix == nil ? rate.notation.decimals : 0 }
}

extension DataTable {
    /// The texts of a column from the first row, nil where a cell is empty; none where there is no such column.
    fileprivate func texts(of column: RowReader.Column) -> some Sequence<String?> {
        (0..<(column.index == nil ? 0 : rowCount)).lazy.map { self.text(row: $0, column: column.index ?? 0) }
    }
}

extension NumberCell {
    fileprivate var number: WrittenNumber? {
        if case .number(let number) = self { number } else { nil }
    }
}
