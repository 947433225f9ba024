package import Datasets
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
    /// The amounts of the row or column that `table.budget.net` names, without those that are totals of the others or
    /// parts of them; nil where there is neither, or both.
    func list(named name: String) -> CellList? {
        let parts = name.nameParts
        guard parts.count == 3, parts[0] == "table", parts[1] == self.name else { return nil }
        return switch (index.rows[parts[2]] ?? nil, index.columns[parts[2]] ?? nil) {
        case (let row?, nil): list(ofRow: row)
        case (nil, let column?): list(ofColumn: column)
        default: nil
        }
    }

    private func list(ofColumn column: Int) -> CellList {
        let others = table.columns.indices.dropFirst()
        return CellList(
            (0..<table.rowCount).lazy.map { row in
                let isEmpty = others.allSatisfy { table.text(row: row, column: $0) == nil }
                let name = table.nameForSums(ofRow: row)
                return cell(row: row, column: column, LineRole(named: name, isEmpty: isEmpty)) { name }
            })
    }

    private func list(ofRow row: Int) -> CellList {
        let lines = table.columns.indices.dropFirst().map { ($0, LineRole(named: table.columns[$0].name)) }
        let amounts = lines.filter { $0.1.isAmount }
        let changes = amounts.filter { table.columns[$0.0].name.namesChange }
        let change = changes.count == amounts.count ? nil : changes.first
        return CellList(
            lines.lazy.map { line in
                cell(row: row, column: line.0, line.1) { table.columns[line.0].name }
            },
            unread: change.map { unread(columnOfChanges: $0.0) })
    }

    private func cell(row: Int, column: Int, _ role: LineRole, name: @escaping () -> String) -> CellList.Cell {
        CellList.Cell(text: table.text(row: row, column: column) ?? "", role: role, name: name) {
            "\(table.source.path.lastPart), \(table.reference(row: row, column: column))"
        }
    }

    private func unread(columnOfChanges column: Int) -> CellList.Unread {
        let name = table.columns[column].name
        return CellList.Unread(kind: .change, text: name, place: table.source.path.lastPart)
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

extension DataTable {
    /// What the first cell of a row says, or the next one that holds words: of two columns of names the first is empty
    /// beside a total.
    package func nameForSums(ofRow row: Int) -> String {
        if let name = text(row: row, column: 0) { return name }
        guard columns.count > 2, let next = text(row: row, column: 1), case .words = AmountCell(next) else { return "" }
        return next
    }
}

extension String {
    fileprivate var lastPart: String { String(Substring(utf8.split(separator: UInt8(ascii: "/")).last ?? utf8[...])) }
}
