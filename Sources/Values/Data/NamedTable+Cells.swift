internal import Datasets
internal import Diagnostics

/// The cells of a table of the paper's own by name: `table.budget.net.2028-29` is what the row “Net” has in the column
/// “2028-29”.
extension NamedTable: NameSource {
    package func value(named name: String) -> NamedValue? {
        let parts = name.nameParts
        guard parts.count == 4, parts[0] == "table", parts[1] == self.name, let row = index.rows[parts[2]] ?? nil,
            let column = index.columns[parts[3]] ?? nil, let text = table.text(row: row, column: column)
        else { return nil }
        let quantity = WrittenNumber.parse(text)?.quantity
        return NamedValue(name, text, quantity, at: table.span(row: row, column: column))
    }

    /// None of a long table, which is a register: its cells have names all the same.
    package func names(most: Int) -> [String] {
        guard table.rowCount * table.columns.count <= Self.mostListed else { return [] }
        let columns = table.columns.indices.dropFirst().map { ($0, Slug.make(table.columns[$0].name)) }
        let all = (0..<table.rowCount).flatMap { row -> [String] in
            let slug = Slug.make(table.text(row: row, column: 0) ?? "")
            guard index.rows[slug] ?? nil != nil else { return [] }
            return columns.filter { index.columns[$0.1] ?? nil == $0.0 && table.text(row: row, column: $0.0) != nil }
                .map { "table.\(name).\(slug).\($0.1)" }
        }
        return Array(all.prefix(most))
    }

    private static let mostListed = 1_000

    private var index: TableIndex { places.index }
}

extension NamedTable {
    /// The amounts of the row or column that `table.budget.net` names, without those that are totals of the others; nil
    /// where there is neither, or both.
    func list(named name: String) -> CellList? {
        let parts = name.nameParts
        guard parts.count == 3, parts[0] == "table", parts[1] == self.name else { return nil }
        switch (index.rows[parts[2]] ?? nil, index.columns[parts[2]] ?? nil) {
        case (let row?, nil):
            let columns = table.columns.indices.dropFirst().filter { TotalKind(table.columns[$0].name) == nil }
            return CellList(columns.map { table.text(row: row, column: $0) })
        case (nil, let column?):
            let rows = (0..<table.rowCount).filter { TotalKind(table.text(row: $0, column: 0) ?? "") == nil }
            return CellList(rows.map { table.text(row: $0, column: column) })
        default: return nil
        }
    }

    /// Why a name of this table has no value: what of it there is not.
    func reason(forNo parts: [String]) -> String? {
        guard parts.count > 2 else { return nil }
        let file = table.source.path.lastPart
        func missing(_ slug: String, _ known: [String: Int?], _ kind: String) -> String? {
            switch known[slug] {
            case nil: "\(file) has no \(kind) \(slug.quoted)"
            case .some(nil): "\(file) has two \(kind)s that come to \(slug.quoted): tell them apart"
            default: nil
            }
        }
        if parts.count == 3 { return "name a row and a column of it, such as table.\(name).\(example)" }
        return missing(parts[2], index.rows, "row") ?? missing(parts[3], index.columns, "column")
            ?? "the cell is empty"
    }

    private var example: String {
        names(most: 1).first.map { $0.nameParts.dropFirst(2).joined(separator: ".") } ?? "row.column"
    }
}

extension String {
    fileprivate var lastPart: String { String(Substring(utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...])) }
}
