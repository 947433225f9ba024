package import Datasets
package import Diagnostics
internal import Settings

extension Diagnostic {
    /// - Parameters:
    ///   - rows: The names of the exempt rows that it rests on.
    ///   - use: Where a page shows it.
    fileprivate static func exemptRows(_ name: String, _ rows: [String], at use: Span) -> Diagnostic {
        let are = rows.count == 1 ? "is" : "are"
        let isRow = rows.contains { name == $0 || name.utf8.starts(with: "\($0).".utf8) }
        let release = "write “release: [\(name)]” in the settings of report.md, where everybody may know it"
        return Diagnostic(
            .exemptRow, at: use,
            isRow
                ? "\(name) is of a row that is exempt, so no page may show it"
                : "\(name) is worked out of all rows, and \(rows.listed) \(are) exempt",
            suggestion: "name it in an exempt appendix or block alone" + (isRow ? "" : ", or \(release)"))
    }

    fileprivate static func exemptHead(_ head: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: span,
            "\(head.quoted) may be meant to say which rows are exempt, and keeps none of them back",
            suggestion: "call the column exempt, or, where it says something else, by a word that is not like it")
    }

    fileprivate static func releasedRow(_ name: Located<String>, _ row: String, told: String) -> Diagnostic {
        Diagnostic(
            .exemptRow, at: name.span,
            "\(name.value) is released, and \(told): everybody would know \(row), which is exempt",
            suggestion: "release what tells less, such as the median of several councils, or nothing of this file")
    }
}

extension [String] {
    /// `a, b and c`
    fileprivate var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}

/// The rows of rates and of other tables that are exempt, and which names rest on them.
///
/// These rows are cut out of the tables before anything reads them, so that no page can depend on one. What would be
/// another number without them is not shown, unless it is released: then it is of all rows.
package struct ExemptData: Sendable {
    /// By the names of sets of rates, the slugs of exempt rows that are ranked.
    private var rates: [String: [String]] = [:]
    /// The same of rows that are only compared with, on which nothing else rests.
    private var compared: [String: [String]] = [:]
    /// The sets whose own council's row is one.
    private var withoutOwn: Set<String> = []
    /// By the names of other tables, the slugs of exempt rows.
    private var tables: [String: [String]] = [:]
    /// The names that are released, with their values of all rows; none for a block.
    private(set) var released: [String: NamedValue?] = [:]

    /// The amounts of exempt rows, with the names of their values. Only looked up, never listed.
    private var amounts: [Quantity: String] = [:]

    /// Whether a file has a column that says which rows are exempt: then no more of it is published than a page shows,
    /// whether or not there is such a row.
    package private(set) var isGuarding = false

    package static let none = ExemptData()

    /// The amounts of exempt rows, with the names of their values.
    package var namedAmounts: [(quantity: Quantity, name: String)] {
        amounts.map { ($0.key, $0.value) }.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
    }

    /// Whether there is none.
    package var isEmpty: Bool { rates.isEmpty && tables.isEmpty }

    /// Whether rows of a table of the paper's own are exempt.
    package func cuts(table name: String) -> Bool { tables[name] != nil }

    mutating func guardFiles() { isGuarding = true }

    /// - Parameters:
    ///   - all: The set with all rows.
    ///   - rows: Where the exempt ones stand in its file.
    mutating func add(rates all: RateTable, exempt rows: [Range<Int>]) {
        let isExempt = { (rate: Rate) in rows.contains { $0.contains(rate.span.range.lowerBound) } }
        let exempt = all.rates.filter(isExempt)
        rates[all.name] = exempt.map(\.slug)
        compared[all.name] = all.compared.map(\.rate).filter(isExempt).map(\.slug)
        for rate in all.allRates.filter(isExempt) { amounts[rate.rate.quantity] = "\(all.name).\(rate.slug)" }
        if let own = all.own, exempt.contains(where: { $0 === own }) { withoutOwn.insert(all.name) }
    }

    /// - Parameters:
    ///   - table: With all rows.
    ///   - rows: The numbers of those that are exempt, from 0.
    mutating func add(table name: String, _ table: DataTable, exempt rows: [Int]) {
        tables[name] = rows.map { Slug.make(table.text(row: $0, column: 0) ?? "") }
        for row in rows {
            for column in table.shownColumns.dropFirst() {
                guard let amount = table.text(row: row, column: column).flatMap(WrittenNumber.parse)?.quantity else {
                    continue
                }
                let slugs = [table.text(row: row, column: 0) ?? "", table.columns[column].name].map(Slug.make)
                let value = "table.\(name).\(slugs.joined(separator: "."))"
                // The head of the column may say that they are pounds.
                for unit in [amount.unit, .money] { amounts[Quantity(amount.value, unit)] = value }
            }
        }
    }

    /// The names of the exempt rows that a name rests on; none for one that everybody may know.
    func rows(behind name: String) -> [String] {
        guard !isEmpty else { return [] }
        let parts = name.nameParts
        guard let first = parts.first, parts.count > 1 else { return [] }
        if let exempt = rates[first] { return rows(of: exempt, behind: parts, ownIsExempt: withoutOwn.contains(first)) }
        guard first == "table", let exempt = tables[parts[1]], parts.count > 2 else { return [] }
        let names = exempt.map { "table.\(parts[1]).\($0)" }
        if exempt.contains(parts[2]) { return ["table.\(parts[1]).\(parts[2])"] }
        // A cell, which stands in a row that everybody sees, or else a whole column.
        return parts.count == 3 ? names : []
    }

    private func rows(of exempt: [String], behind parts: [String], ownIsExempt: Bool) -> [String] {
        let set = parts[0]
        if exempt.contains(parts[1]) || compared[set]?.contains(parts[1]) == true { return ["\(set).\(parts[1])"] }
        let last = parts[parts.count - 1]
        let isOfOwn = parts[1] == "own" || RateTable.comparing.contains(last)
        let isOfAll =
            RateTable.isOfAllRows(parts[1]) || last == "rank" || RateTable.comparingWithAll.contains(last)
            || ownIsExempt && isOfOwn
        return isOfAll ? exempt.map { "\(set).\($0)" } : []
    }

    /// What is wrong with showing a value or a block to everybody; nil where nothing is.
    package func finding(_ name: String, at use: Span) -> Diagnostic? {
        guard released[name] == nil else { return nil }
        let rows = rows(behind: name)
        return rows.isEmpty ? nil : .exemptRows(name, rows, at: use)
    }

    /// Whether anything that everybody may know rests on rows of a file.
    ///
    /// - Parameter asValue: Whether that has to be a value, which would be another one of other rows.
    func isReleased(_ file: String, asValue: Bool) -> Bool {
        released.contains { name, value in
            let isOfFile = name.nameParts.first == file || name.utf8.starts(with: "table.\(file).".utf8)
            return isOfFile && (value != nil || !asValue)
        }
    }
}

// MARK: - What is released

extension ExemptData {
    /// - Parameters:
    ///   - names: What is released, but for figures.
    ///   - all: The data with all rows.
    ///   - diagnostics: Gets what would give an exempt row away.
    mutating func release(_ names: [Located<String>], of all: PaperData, diagnostics: inout [Diagnostic]) {
        for name in names {
            let rows = rows(behind: name.value)
            if rows.isEmpty || rows.contains(where: { isOf($0, name.value) }) {
                diagnostics.append(.releasedNothing(name))
            } else if let fault = givenAway(by: name, rows, of: all) {
                diagnostics.append(fault)
                released[name.value] = .some(nil)
            } else {
                released[name.value] = .some(all.value(named: name.value))
            }
        }
    }

    private func isOf(_ row: String, _ name: String) -> Bool { name == row || name.utf8.starts(with: "\(row).".utf8) }

    private func givenAway(by name: Located<String>, _ rows: [String], of all: PaperData) -> Diagnostic? {
        let parts = name.value.nameParts
        guard let set = all.rates(named: parts[0]), let exempt = rates[parts[0]] else { return nil }
        let statistic = parts[parts.count - 1]
        if statistic == "mean" || statistic == "against-mean", exempt.count == 1, let row = rows.first {
            let told = "the mean times the number of councils, less the rates of the others, is \(row)"
            return .releasedRow(name, row, told: told)
        }
        let ends = [set.ranking.first, set.ranking.last].compactMap { $0?.rate.slug }
        if statistic == "range", let slug = ends.first(where: exempt.contains) {
            return .releasedRow(name, "\(parts[0]).\(slug)", told: "the other end of the range stands in the table")
        }
        if let slug = set.ratesBehind(parts).first(where: exempt.contains) {
            return .releasedRow(
                name, "\(parts[0]).\(slug)",
                told: "it is worked out of two rates at the most, and the other is in the table")
        }
        guard let value = all.value(named: name.value)?.quantity,
            let row = rows.first(where: { all.value(named: $0)?.quantity == value })
        else { return nil }
        return .releasedRow(name, row, told: "that is the value of \(row) itself")
    }
}

extension RateTable {
    /// The councils whose rates a median or a quartile is worked out of, one or two.
    fileprivate func ratesBehind(_ name: [String]) -> [String] {
        let parts = ["median": 2, "against-median": 2, "lower-quartile": 1, "upper-quartile": 3]
        guard let quarters = parts[name[name.count - 1]] else { return [] }
        let isOfOthers = name.contains("comparators") || name[name.count - 1] == "against-median"
        let rising = (isHighestFirst ? ranking.reversed() : ranking).filter { !isOfOthers || !$0.isOwn }
        guard !rising.isEmpty else { return [] }
        let (place, rest) = ((rising.count - 1) * quarters / 4, (rising.count - 1) * quarters % 4)
        return (rest == 0 ? [place] : [place, place + 1]).map { rising[$0].rate.slug }
    }
}

/// A row of a data file that is exempt, as the register names it.
package struct ExemptRow: Sendable {
    /// The name of the file: `figures.csv`.
    package let file: String
    /// What the row is called.
    package let label: String
    /// What names of its values begin with: `figures.offer`.
    package let name: String
    /// The paragraph of Schedule 12A by which it is exempt.
    package let paragraph: Int
    /// Nil where the row does not say it.
    package let because: String?
    package let until: CalendarDate?
}

extension PaperData {
    /// The rows that are exempt and still in the data, file by file.
    package var exemptRows: [ExemptRow] {
        files.flatMap { file in
            let (table, column) = (file.table, RowReader.Column(ExemptColumns.paragraph, of: file.table))
            let label = file.kind == .figures ? table.column("label") : nil
            return table.exemptRowNumbers.compactMap { row -> ExemptRow? in
                let reader = RowReader(table, row: row)
                guard let text = reader.text(column), let paragraph = Int(text) else { return nil }
                let first = table.text(row: row, column: 0) ?? ""
                let name = reader.text(RowReader.Column("name", of: table)) ?? first
                return ExemptRow(
                    file: table.source.path.lastPart,
                    label: label.flatMap { table.text(row: row, column: $0) } ?? first,
                    name: file.name(ofRow: name), paragraph: paragraph,
                    because: reader.text(RowReader.Column(ExemptColumns.reason, of: table)),
                    until: reader.text(RowReader.Column(ExemptColumns.lastDay, of: table)).flatMap {
                        CalendarDate.parse($0)
                    }
                )
            }
        }
    }

    /// Whether any row is marked as exempt, cut out or not.
    package var hasExemptRows: Bool { (wholeFiles + files).contains { !$0.table.exemptRowNumbers.isEmpty } }
}

extension NamedTable {
    fileprivate func name(ofRow row: String) -> String {
        switch kind {
        case .figures: "figures.\(row)"
        case .other: "table.\(name).\(Slug.make(row))"
        default: "\(name).\(Slug.make(row))"
        }
    }
}

extension String {
    /// What stands behind the last `/`.
    fileprivate var lastPart: String {
        String(Substring(utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...]))
    }
}

extension DataTable {
    /// Which rows are exempt.
    var exemptRowNumbers: [Int] {
        let column = RowReader.Column("exempt", of: self)
        guard column.index != nil else { return [] }
        return (0..<rowCount).filter { RowReader(self, row: $0).text(column) != nil }
    }

    /// What is wrong with the paragraphs of exempt rows.
    var exemptRowFaults: [Diagnostic] {
        let column = RowReader.Column("exempt", of: self)
        return exemptRowNumbers.compactMap { row in
            let reader = RowReader(self, row: row)
            guard let text = reader.text(column) else { return nil }
            if let number = Int(text), ExemptCategories.category(number) != nil { return nil }
            return .noParagraph(Located(text, at: reader.place(column).span))
        }
    }

    /// Rows whose last day cannot be read, or is before the meeting.
    ///
    /// - Parameter meeting: Nil while the report does not say.
    func exemptDayFaults(before meeting: CalendarDate?) -> [Diagnostic] {
        let column = RowReader.Column(ExemptColumns.lastDay, of: self)
        guard column.index != nil else { return [] }
        return exemptRowNumbers.compactMap { row in
            let reader = RowReader(self, row: row)
            guard let text = reader.text(column) else { return nil }
            let span = reader.place(column).span
            guard let day = CalendarDate.parse(text) else { return .settingDate(text, at: span) }
            return meeting.map { day < $0 } == true ? .exemptionOver(at: span) : nil
        }
    }

    /// Columns of a table of one's own that may be meant to say which rows are exempt, and do not: nothing would be kept
    /// back.
    var exemptHeadFaults: [Diagnostic] {
        guard column("exempt") == nil else { return [] }
        return columns.indices.filter(mayMeanExempt).map { .exemptHead(columns[$0].name, at: columns[$0].span) }
    }

    /// By a slip in the word, or by a head with the word in it over nothing but paragraphs.
    func mayMeanExempt(_ column: Int) -> Bool {
        // Two of these letters are in any slip of the word, and in few other heads.
        guard "xmp".utf8.count(where: columns[column].key.utf8.contains) > 1 else { return false }
        let slug = Slug.make(columns[column].key)
        if slug == "exempt" || !nearNames(to: slug, among: ["exempt"]).isEmpty { return true }
        guard slug.utf8.contains(bytes: "exempt".utf8) else { return false }
        let cells = (0..<rowCount).compactMap { text(row: $0, column: column) }
        return !cells.isEmpty && cells.allSatisfy { Int($0).map { ExemptCategories.category($0) != nil } ?? false }
    }

    /// The columns that are shown of a table as it is: not those that say which rows are exempt.
    package var shownColumns: [Int] { columns.indices.filter { !ExemptColumns.all.contains(columns[$0].key) } }
}
