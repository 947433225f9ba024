internal import Datasets
internal import Diagnostics
internal import Settings

/// The columns of a file of rates that the settings add to those that the program knows: `further: [Contract type]`.
struct FurtherColumns {
    /// Settings that name no column of the file.
    private(set) var diagnostics: [Diagnostic] = []
    private var columns: [(head: String, column: RowReader.Column)] = []

    /// - Parameter heads: As the settings name them.
    init(_ heads: [Located<String>], of table: DataTable) {
        for head in heads {
            guard let index = table.column(DataColumn.key(head.value)) else {
                let names = table.columns.map(\.name)
                diagnostics.append(.noFurtherColumn(head.value, at: head.span, among: names))
                // One that was likely meant is no second finding, as a column that nothing reads.
                if let near = nearNames(to: head.value, among: names).first {
                    add(table.column(DataColumn.key(near)), of: table)
                }
                continue
            }
            add(index, of: table)
        }
    }

    private mutating func add(_ index: Int?, of table: DataTable) {
        guard let index else { return }
        columns.append((table.columns[index].name, RowReader.Column(index, table.columns[index].key)))
    }

    /// Their names, as a file's columns are looked up by.
    var keys: [String] { columns.map(\.column.name) }

    /// What a row says in them; nothing for an empty cell.
    func texts(_ row: RowReader) -> [Rate.Further] {
        columns.compactMap { head, column in row.text(column).map { Rate.Further(head: head, text: $0) } }
    }
}

extension Diagnostic {
    fileprivate static func noFurtherColumn(_ head: String, at span: Span, among heads: [String]) -> Diagnostic {
        let near = NearNames(to: head, among: heads)
        return Diagnostic(
            .dataDrawing, at: span, "the file of rates has no column \(head.quoted)",
            suggestion: near?.question ?? "write the head of one of its columns as it stands there, or delete this",
            fix: near?.fix(at: span))
    }
}
