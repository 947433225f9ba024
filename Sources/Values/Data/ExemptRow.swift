package import Datasets
internal import Settings

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
    /// What stands in its cells.
    package let texts: [String]
}

extension PaperData {
    /// The rows that are exempt and still in the data, file by file.
    package var exemptRows: [ExemptRow] { Self.exemptRows(of: files) }

    /// The rows that are exempt, those first that are cut out of the data.
    package var markedRows: [ExemptRow] { Self.exemptRows(of: wholeFiles + files) }

    private static func exemptRows(of files: [NamedTable]) -> [ExemptRow] {
        files.flatMap { file in
            let (table, column) = (file.table, RowReader.Column(ExemptColumns.paragraph, of: file.table))
            let label = file.kind == .figures ? table.column("label") : nil
            return file.exemptRowNumbers.compactMap { row -> ExemptRow? in
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
                    },
                    texts: table.shownColumns.compactMap { table.text(row: row, column: $0) })
            }
        }
    }

    /// Whether any row is marked as exempt, cut out or not.
    package var hasExemptRows: Bool { (wholeFiles + files).contains { !$0.table.exemptRowNumbers.isEmpty } }
}

extension NamedTable {
    /// Of an option that has several rows of costs, the first.
    fileprivate var exemptRowNumbers: [Int] {
        let rows = table.exemptRowNumbers
        guard kind == .costs else { return rows }
        var options: Set<String> = []
        let column = RowReader.Column("option", of: table)
        return rows.filter { options.insert(RowReader(table, row: $0).text(column) ?? "").inserted }
    }

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
